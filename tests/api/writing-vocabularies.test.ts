import { describe, expect, it } from 'vitest';
import { TERM_UIDS, type TermUid } from '../../src/content-model';
import { loadVocabularies } from '../../src/vocabularies/load-vocabularies';
import { readVocabularies, type Vocabularies } from '../../src/vocabularies/read-vocabularies';
import { useApplication } from '../support/application';
import { ROOT } from '../support/paths';
import { signIn } from '../support/people';
import { readRow, termId } from '../support/records';

const application = useApplication();
const vocabularies = readVocabularies(ROOT);
const NOTHING = { created: 0, changed: 0 };

const load = (files: Vocabularies = vocabularies, languages = ['en', 'fr']) =>
  loadVocabularies(application.strapi, files, languages);

/** Answers the files with a text of one term changed. */
function withText(uid: TermUid, code: string, locale: string, words: Record<string, string>) {
  const files = structuredClone(vocabularies);
  const term = files[uid].find(({ facts }) => facts.code === code);
  Object.assign(term?.labels[locale].words ?? {}, words);
  return files;
}

const readAll = async () =>
  Object.fromEntries(
    await Promise.all(
      TERM_UIDS.map(async (uid) => [
        uid,
        await application.strapi.db.query(uid).findMany({ orderBy: { id: 'asc' }, populate: true }),
      ]),
    ),
  );

const read = async (uid: TermUid, code: string, locale: string) =>
  readRow(application, uid, { documentId: await termId(application, uid, code), locale });

describe('the vocabularies', () => {
  it.each(TERM_UIDS)('%s has every term once in each language, as one document', async (uid) => {
    const codes = vocabularies[uid].map(({ facts }) => facts.code);
    const documents = application.strapi.documents(uid);
    const [english, french] = await Promise.all(
      ['en', 'fr'].map((locale) =>
        documents.findMany({ locale, sort: 'order:asc', limit: codes.length + 1 }),
      ),
    );
    expect(english.map(({ code }) => code)).toEqual(codes);
    expect(french.map(({ code }) => code)).toEqual(codes);
    expect(french.map(({ documentId }) => documentId)).toEqual(
      english.map(({ documentId }) => documentId),
    );
    expect(french.map(({ name }) => name)).toEqual(
      vocabularies[uid].map(({ labels }) => labels.fr.words.name),
    );
  });

  it.each([
    ['api::issue.issue', 'policyArea'],
    ['api::place.place', 'parent'],
  ] as const)('%s names its %s in its own language', async (uid, name) => {
    for (const locale of ['en', 'fr']) {
      const terms = await application.strapi
        .documents(uid)
        .findMany({ locale, sort: 'order:asc', limit: 500, populate: [name] as never });
      const targets = terms.map(
        (term) =>
          (term as Record<string, unknown>)[name] as { code: string; locale: string } | null,
      );
      expect(targets.map((target) => target?.code ?? null)).toEqual(
        vocabularies[uid].map(({ facts }) => facts[name]),
      );
      expect(new Set(targets.filter(Boolean).map((target) => target?.locale))).toEqual(
        new Set([locale]),
      );
    }
  });

  it('are the same rows that the Document Service would write', async () => {
    const { strapi } = application;
    const made = await strapi.documents('api::target-group.target-group').create({
      locale: 'en',
      data: { name: 'Volunteers', code: 'volunteers', order: 99, labelStatus: 'translated' },
    });
    const columns = (row: Record<string, unknown>) =>
      Object.fromEntries(
        Object.entries(row)
          .filter(([name]) => name !== 'loaded_labels')
          .map(([name, value]) => [name, value === null ? 'null' : typeof value]),
      );
    const [own] = await strapi.db
      .connection('target_groups')
      .where({ document_id: made.documentId, locale: 'en' });
    const [loaded] = await strapi.db
      .connection('target_groups')
      .where({ code: 'youth', locale: 'en' });
    expect(columns(loaded)).toEqual(columns(own));

    await strapi.db
      .query('api::target-group.target-group')
      .deleteMany({ where: { code: 'volunteers' } });
  });

  it('can be read in the content manager', async () => {
    const editor = await signIn(application, 'strapi-super-admin');
    const { status, body } = await editor.manage(
      'api::issue.issue',
      '?locale=fr&sort=order:ASC&pageSize=100',
    );
    expect(status).toBe(200);
    expect(body.results).toHaveLength(9);
    expect(body.results[1]).toMatchObject({ code: 'housing', name: 'Logement' });
  });
});

describe('loading the vocabularies again', () => {
  it('writes nothing when there is nothing to do, well below a second', async () => {
    const before = await readAll();
    const start = performance.now();
    expect(await load()).toEqual(NOTHING);
    expect(performance.now() - start).toBeLessThan(1000);
    expect(await readAll()).toEqual(before);
  });

  it('brings a corrected label, to its language alone', async () => {
    const english = await read('api::issue.issue', 'housing', 'en');
    const files = withText('api::issue.issue', 'housing', 'fr', { name: 'Habitat' });
    expect(await load(files)).toEqual({ created: 0, changed: 1 });
    expect(await read('api::issue.issue', 'housing', 'fr')).toMatchObject({
      name: 'Habitat',
      labelStatus: 'translated',
      policyArea: { code: 'socio-economic', locale: 'fr' },
    });
    expect(await read('api::issue.issue', 'housing', 'en')).toMatchObject({
      name: 'Housing',
      updatedAt: english.updatedAt,
    });
    expect(await load()).toEqual({ created: 0, changed: 1 });
  });

  it('keeps an editor’s own word and marks it, and corrects the row’s other words', async () => {
    const uid = 'api::level.level';
    const documentId = await termId(application, uid, 'regional');
    await application.strapi
      .documents(uid)
      .update({ documentId, locale: 'fr', data: { name: 'Régional (monde)' } });

    const files = withText(uid, 'regional', 'fr', {
      name: 'Grande région',
      scopeNote: 'Un continent.',
    });
    expect(await load(files)).toEqual({ created: 0, changed: 1 });
    expect(await read(uid, 'regional', 'fr')).toMatchObject({
      name: 'Régional (monde)',
      scopeNote: 'Un continent.',
      labelStatus: 'edited',
    });
    expect(await load(files)).toEqual(NOTHING);
  });

  it('puts back facts, relations and languages that were lost', async () => {
    const { strapi } = application;
    const before = await read('api::place.place', 'FR', 'fr');
    await strapi.db.query('api::place.place').update({
      where: { id: before.id },
      data: { parent: null, order: 1 },
    });
    await strapi.db.query('api::place.place').delete({ where: { code: 'CA', locale: 'fr' } });

    expect(await load()).toMatchObject({ created: 1 });
    expect(await read('api::place.place', 'FR', 'fr')).toEqual({
      ...before,
      updatedAt: expect.anything(),
    });
    expect(await read('api::place.place', 'CA', 'fr')).toMatchObject({
      name: 'Canada',
      parent: { code: '021', locale: 'fr' },
    });
    expect(await load()).toEqual(NOTHING);
  });

  it('makes each term once when two applications load at the same time', async () => {
    const levels = application.strapi.db.query('api::level.level');
    await levels.deleteMany({ where: { code: { $notNull: true } } });

    const results = await Promise.all([load(), load()]);
    expect(results.map(({ created }) => created).sort()).toEqual([0, 12]);
    expect(await levels.count()).toBe(12);
  });

  it('leaves exactly three policy areas', async () => {
    await load();
    const { strapi } = application;
    const uid = 'api::policy-area.policy-area';
    expect(await strapi.documents(uid).count({ locale: 'en' })).toBe(3);
    expect(await strapi.db.query(uid).count()).toBe(6);
  });

  it('gives every term to a third language, with the default language’s words', async () => {
    const { created } = await load(vocabularies, ['en', 'fr', 'es']);
    expect(created).toBe(TERM_UIDS.reduce((sum, uid) => sum + vocabularies[uid].length, 0));
    expect(await read('api::issue.issue', 'housing', 'es')).toMatchObject({
      name: 'Housing',
      labelStatus: 'translated',
      policyArea: { code: 'socio-economic', locale: 'es' },
    });
  });
});
