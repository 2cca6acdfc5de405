import { describe, expect, test } from 'vitest';
import {
  type DocumentId,
  factsOf,
  RECORD_UIDS,
  type RecordUid,
  relationsOf,
} from '../../src/content-model';
import { loadStarter } from '../../src/exchange/starter/load-starter';
import { readStarter } from '../../src/exchange/starter/read-starter';
import type { StarterRecord } from '../../src/exchange/starter/starter-record';
import { useApplication } from '../support/application';
import { ROOT } from '../support/paths';
import { readRow } from '../support/records';

const application = useApplication({ STARTER_RECORDS: 'true' });

const ORGANIZATION = 'api::organization.organization';
const RESOURCE = 'api::resource.resource';
const LANGUAGES = ['en', 'fr'];
const SEED = 'Alliance of Civilizations: Migration and Integration (MI) Clearinghouse';

const records = readStarter(ROOT);

const titleOf = ({ words }: StarterRecord, locale: string) =>
  words[locale].title ?? words[locale].name;

/** Answers the rows of a content type whose title is the one given, in one language. */
const rowsTitled = (uid: RecordUid, title: unknown, locale: string, isPublished: boolean) =>
  application.strapi.db.query(uid).findMany({
    where: {
      [uid === ORGANIZATION ? 'name' : 'title']: title,
      locale,
      publishedAt: isPublished ? { $notNull: true } : { $null: true },
    },
  });

async function documentIdOf(record: StarterRecord): Promise<DocumentId> {
  const { sourceLanguage, uid } = record;
  const rows = await rowsTitled(uid, titleOf(record, sourceLanguage), sourceLanguage, true);
  return rows[0]?.documentId;
}

test('every record is published once in each of its languages, with a slug, and in no other', async () => {
  for (const record of records) {
    const documentId = await documentIdOf(record);
    const published: { locale: string; slug: string }[] = await application.strapi.db
      .query(record.uid)
      .findMany({ where: { documentId, publishedAt: { $notNull: true } } });

    expect(published.map(({ locale }) => locale).sort(), record.key).toEqual(
      Object.keys(record.words).sort(),
    );
    for (const { slug } of published) expect(slug, record.key).toMatch(/^[a-z0-9-]{2,}$/);
  }
  for (const uid of RECORD_UIDS) {
    const count = await application.strapi.db
      .query(uid)
      .count({ where: { publishedAt: { $notNull: true } } });
    const wanted = records.filter((record) => record.uid === uid);
    expect(count, uid).toBe(wanted.flatMap(({ words }) => Object.keys(words)).length);
  }
});

test('the public finds them over REST', async () => {
  const { status, body } = await application.ask('/api/resources?locale=fr&pagination[pageSize]=1');

  expect(status).toBe(200);
  expect(body.meta.pagination.total).toBe(
    records.filter(({ uid, words }) => uid === RESOURCE && words.fr).length,
  );
});

/** Answers a row's facts without what belongs to the row itself: relations as their documents. */
function comparableFacts(uid: RecordUid, row: Record<string, unknown>) {
  const relations = new Set(relationsOf(uid).map(([name]) => name));
  const bare = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(bare);
    if (typeof value !== 'object' || value === null) return value;
    const { id: _id, ...rest } = value as { id: number };
    return rest;
  };
  const documentsIn = (value: unknown) =>
    [value ?? []].flat().map((target) => (target as { documentId: DocumentId }).documentId);
  return Object.fromEntries(
    factsOf(uid).map(([name]) => [
      name,
      relations.has(name) ? documentsIn(row[name]) : bare(row[name]),
    ]),
  );
}

test('the facts are equal in both languages, and as many as the file states', async () => {
  for (const record of records.filter(({ words }) => words.en && words.fr)) {
    const documentId = await documentIdOf(record);
    const [english, french] = await Promise.all(
      LANGUAGES.map((locale) =>
        readRow(application, record.uid, { documentId, locale, isPublished: true }),
      ),
    );
    const facts = comparableFacts(record.uid, english);

    expect(comparableFacts(record.uid, french), record.key).toEqual(facts);
    expect(facts.sourceLanguage, record.key).toBe(record.sourceLanguage);
    for (const [name] of relationsOf(record.uid)) {
      const stated = [record.facts[name] ?? []].flat().length;
      expect(facts[name], `${record.key}: ${name}`).toHaveLength(stated);
    }
  }
});

describe('the founding project sheet over REST', () => {
  const ask = async (locale: string) => {
    const seed = records.find(({ key }) => key === 'unaoc-mi-clearinghouse')!;
    const documentId = await documentIdOf(seed);
    const { body } = await application.ask(
      `/api/resources/${documentId}?locale=${locale}&populate=*`,
    );
    return body.data;
  };
  const codes = (terms: { code: string }[]) => terms.map(({ code }) => code);

  test('is complete in English', async () => {
    const sheet = await ask('en');

    expect(sheet).toMatchObject({
      title: SEED,
      slug: 'alliance-of-civilizations-migration-and-integration-mi-clearinghouse',
      locale: 'en',
      type: 'approach',
      subtype: 'project',
      startDate: '2010-01-01',
      endDate: '2010-12-31',
      sourceLanguage: 'en',
      leadOrganization: { name: 'United Nations Alliance of Civilizations', acronym: 'UNAOC' },
      documentLanguages: [{ code: 'en' }],
    });
    expect(codes(sheet.levels)).toEqual(['international']);
    expect(codes(sheet.objectives)).toEqual(['iyrc-2', 'iyrc-4', 'iyrc-1']);
    expect(codes(sheet.policyAreas)).toEqual(['socio-economic', 'legal-political', 'cultural']);
    expect(codes(sheet.issues)).toHaveLength(9);
    expect(codes(sheet.places)).toEqual(['001']);
    expect(sheet.partnerOrganizations.map(({ acronym }: { acronym: string }) => acronym)).toEqual([
      'IOM',
    ]);
    expect(sheet.body).toHaveLength(8);
    expect(sheet.keywords).toHaveLength(4);
  });

  test('is complete in French, with French terms and organisations', async () => {
    const sheet = await ask('fr');

    expect(sheet).toMatchObject({
      locale: 'fr',
      startDate: '2010-01-01',
      endDate: '2010-12-31',
      sourceLanguage: 'en',
      leadOrganization: { name: 'Alliance des civilisations de l’Organisation des Nations Unies' },
    });
    expect(codes(sheet.objectives)).toEqual(['iyrc-2', 'iyrc-4', 'iyrc-1']);
    expect(sheet.objectives[0].name).toBe('Construire un cadre de valeurs communes');
    expect(sheet.partnerOrganizations[0].acronym).toBe('OIM');
    expect(sheet.body).toHaveLength(8);
  });
});

describe('a later start', () => {
  const load = (some: StarterRecord[] = records, languages = LANGUAGES) =>
    loadStarter(application.strapi, some, languages);

  const aResource = (key: string, changes: Partial<StarterRecord> = {}): StarterRecord => ({
    uid: RESOURCE,
    key,
    source: 'https://www.example.org',
    checked: 'For a test.',
    sourceLanguage: 'en',
    facts: { type: 'platform', places: ['FR'] },
    words: { en: { title: `${key} in English` }, fr: { title: `${key} en français` } },
    ...changes,
  });

  test('loads nothing again', async () => {
    expect(await load()).toBe(0);
  });

  test('does not bring back what an editor deleted', async () => {
    const record = records.find(({ key }) => key === 'turin-open-mosques')!;
    const documentId = await documentIdOf(record);
    await application.strapi.documents(RESOURCE).delete({ documentId, locale: '*' });

    expect(await load()).toBe(0);
    expect(await documentIdOf(record)).toBeUndefined();
  });

  test('completes a load that broke off, without halves and without doubles', async () => {
    const whole = ['one', 'two', 'three'].map((key) => aResource(`broken-off-${key}`));
    const breaking = aResource('broken-off-two', {
      words: { en: whole[1].words.en, fr: { title: 'x'.repeat(501) } },
    });

    await expect(load([whole[0], breaking, whole[2]])).rejects.toThrow(
      'database/starter/resources.json: record "broken-off-two": ',
    );
    expect(await rowsTitled(RESOURCE, 'broken-off-one in English', 'en', true)).toHaveLength(1);
    expect(await rowsTitled(RESOURCE, 'broken-off-two in English', 'en', false)).toHaveLength(0);

    expect(await load(whole)).toBe(2);
    for (const record of whole) {
      for (const locale of LANGUAGES) {
        expect(await rowsTitled(RESOURCE, titleOf(record, locale), locale, true)).toHaveLength(1);
      }
    }
  });

  test('waits with a record until its source language is enabled', async () => {
    const record = aResource('waiting', { sourceLanguage: 'fr' });

    expect(await load([record], ['en'])).toBe(0);
    expect(await load([record], ['en', 'fr'])).toBe(1);
  });

  test('leaves out an organisation that an editor withdrew', async () => {
    const organization: StarterRecord = {
      ...aResource('withdrawn'),
      uid: ORGANIZATION,
      facts: { kind: 'other' },
      words: { en: { name: 'Withdrawn organisation' } },
    };
    const record = aResource('orphan', {
      facts: { type: 'platform', leadOrganization: 'withdrawn' },
      words: { en: { title: 'Orphan' } },
    });
    await load([organization]);
    const documentId = await documentIdOf(organization);
    await application.strapi.documents(ORGANIZATION).unpublish({ documentId, locale: 'en' });

    expect(await load([organization, record])).toBe(1);
    const row = await readRow(application, RESOURCE, {
      documentId: await documentIdOf(record),
      locale: 'en',
      isPublished: true,
    });
    expect(row.leadOrganization).toBeNull();
  });

  test('refuses a term that does not exist before it writes anything', async () => {
    const sound = aResource('sound');
    const wrong = aResource('wrong', { facts: { type: 'platform', places: ['ZZ'] } });

    await expect(load([sound, wrong])).rejects.toThrow(
      'database/starter/resources.json: record "wrong": facts.places: there is no place "ZZ"',
    );
    expect(await documentIdOf(sound)).toBeUndefined();
  });
});
