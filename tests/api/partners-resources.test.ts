import { beforeAll, describe, expect, test } from 'vitest';
import { useApplication } from '../support/application';
import { contribute, makePartner, patch, put, WITHOUT_LIMITS } from '../support/contributing';
import { type Asking, partner, partnerKey } from '../support/partners';
import { makeOrganization, makeResource, readRow, termId } from '../support/records';

const RESOURCE = 'api::resource.resource';

const application = useApplication(WITHOUT_LIMITS);

let organization: string;
let member: Asking;

beforeAll(async () => {
  ({ organization, member } = await makePartner(application));
});

const post = (body: unknown, locale = 'en') =>
  member.ask(`/resources?locale=${locale}`, { method: 'POST', body });

describe('creating', () => {
  test('a draft is made in the language of the address, led by the acting organisation', async () => {
    const { status, body, headers } = await post(
      {
        data: {
          title: 'Accueillir les familles',
          type: 'guideline',
          places: ['FR', { code: 'BE' }],
          issues: [await termId(application, 'api::issue.issue', 'housing')],
          keywords: [{ word: 'logement' }],
          sheet: { goals: 'Loger' },
          contactEmail: 'contact@example.org',
        },
      },
      'fr',
    );
    expect(status).toBe(201);
    expect(body.data).toMatchObject({
      locale: 'fr',
      sourceLanguage: 'fr',
      title: 'Accueillir les familles',
      slug: 'accueillir-les-familles',
      places: [{ code: 'FR' }, { code: 'BE' }],
      issues: [{ code: 'housing' }],
      keywords: [{ word: 'logement' }],
      sheet: { goals: 'Loger' },
      contactEmail: 'contact@example.org',
      leadOrganization: { documentId: organization },
      stage: 'draft',
      isPublic: false,
      decisions: [],
      transitions: ['submit'],
      comments: 0,
      locales: [{ locale: 'fr', isSource: true, stage: 'draft', isPublic: false }],
    });
    expect(headers.get('etag')).toBe(`"${body.data.version}"`);
    const { documentId } = body.data;
    expect(
      await readRow(application, RESOURCE, { documentId, locale: 'fr', isPublished: true }),
    ).toBeNull();
  });

  test('the acting organisation may be named as the lead, another one may not', async () => {
    const other = await makeOrganization(application);
    const own = await post({
      data: { title: 'Own', type: 'approach', leadOrganization: organization },
    });
    expect(own.status).toBe(201);
    for (const leadOrganization of [other, { documentId: other }, [other], null, 'nothing-there']) {
      const { status, body } = await post({
        data: { title: 'No', type: 'policy', leadOrganization },
      });
      expect(status).toBe(400);
      expect(body.error.details.errors).toMatchObject([
        { path: ['leadOrganization'], code: 'lead-is-acting' },
      ]);
    }
  });

  test('nothing that is sent publishes it', async () => {
    for (const sent of [{ status: 'published' }, { publishedAt: new Date().toISOString() }]) {
      const { status, body } = await post({ data: { title: 'Now', type: 'approach', ...sent } });
      expect(status).toBe(400);
      expect(body.error.details.errors).toMatchObject([{ code: 'attribute-of-server' }]);
    }
    const query = await member.ask('/resources?status=published', {
      method: 'POST',
      body: { data: { title: 'Now', type: 'approach' } },
    });
    expect(query.status).toBe(400);
  });

  test('what is wrong is told at its path, all at once, in the language of the reader', async () => {
    const { status, body } = await member.ask('/resources', {
      method: 'POST',
      headers: { 'accept-language': 'fr' },
      body: {
        data: {
          title: 'X',
          places: ['FR', 'XX'],
          policyAreas: ['nowhere'],
          colour: 'red',
          keywords: [{ word: 'a', weight: 1 }],
          issues: [{}],
        },
      },
    });
    expect(status).toBe(400);
    const { errors } = body.error.details;
    expect(
      errors.map(({ path, code }: { path: string[]; code: string }) => [path.join('.'), code]),
    ).toEqual([
      ['places.1', 'term-unknown-in'],
      ['policyAreas.0', 'term-unknown'],
      ['colour', 'attribute-unknown'],
      ['keywords.0.weight', 'attribute-unknown'],
      ['issues.0', 'reference-form'],
    ]);
    expect(errors[0].message).toContain('/api/places');
    expect(errors[1].message).toMatch(/^Il n’y a pas de terme « nowhere » ; il y a .+, .+/);
  });

  test('values obey the rules of the panel', async () => {
    const { status, body } = await post({
      data: { title: 'X', type: 'guide', url: 'javascript:alert(1)', startDate: '2026-13' },
    });
    expect(status).toBe(400);
    expect(body.error.details.errors.map(({ path: [name] }: { path: string[] }) => name)).toEqual(
      expect.arrayContaining(['type', 'url', 'startDate']),
    );
  });

  test('a draft organisation of somebody else is as unknown as one that there is not', async () => {
    const hidden = await makeOrganization(application, { draft: true });
    const answers = [];
    for (const documentId of [hidden, 'z'.repeat(24)]) {
      const { status, text } = await post({
        data: { title: 'X', type: 'approach', partnerOrganizations: [documentId] },
      });
      answers.push([status, text.replaceAll(documentId, 'ID')]);
    }
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0][0]).toBe(400);
  });

  test('no file may be shown that is not the organisation’s own', async () => {
    const { status } = await post({ data: { title: 'X', type: 'approach', file: 1 } });
    expect([400, 404]).toContain(status);
  });

  test('texts that no database stores, and ids that are none, are mistakes of the sender', async () => {
    expect((await post({ data: { title: 'a\0b', type: 'approach' } })).status).toBe(400);
    expect((await member.ask('/resources/%00')).status).toBe(404);
    expect((await member.ask('/resources?q=%00')).status).toBe(400);
    expect((await post({ data: { title: 'X', issues: ['a\0'] } })).status).toBe(400);
    expect((await post([])).status).toBe(400);
    expect((await post({ data: [] })).status).toBe(400);
    expect((await post({ data: { title: 'X' } }, 'xx')).status).toBe(400);
  });
});

describe('reading', () => {
  test('own resources are listed, sorted, filtered and paged', async () => {
    const { organization: own, member: reader } = await makePartner(application);
    for (const title of ['Alpha one', 'Beta', 'Alpha two']) await contribute(reader, { title });
    await makeResource(application, { facts: { leadOrganization: own, type: 'policy' } });
    await makeResource(application, { words: { title: 'Alpha of somebody else' } });

    const all = await reader.ask('/resources');
    expect(all.body.meta.pagination).toEqual({ page: 1, pageSize: 25, pageCount: 1, total: 4 });
    expect(all.body.data[0]).toMatchObject({ type: 'policy', isPublic: true, locale: 'en' });
    const found = await reader.ask('/resources?q=alpha&sort=title:desc&pagination[pageSize]=1');
    expect(found.body.data.map(({ title }: { title: string }) => title)).toEqual(['Alpha two']);
    expect(found.body.meta.pagination).toMatchObject({ total: 2, pageCount: 2 });
    const drafts = await reader.ask('/resources?stage=draft&sort=title');
    expect(drafts.body.data.map(({ title }: { title: string }) => title)).toEqual([
      'Alpha one',
      'Alpha two',
      'Beta',
    ]);
    expect((await reader.ask('/resources?locale=fr')).body.meta.pagination.total).toBe(1);
    expect((await reader.ask('/resources?filters[title]=x')).status).toBe(400);
    expect((await reader.ask('/resources?pagination[pageSize]=0')).status).toBe(400);
    expect(
      (await reader.ask('/resources?pagination[pageSize]=1000')).body.meta.pagination.pageSize,
    ).toBe(100);
  });

  test('another organisation’s is not there, exactly as what nobody has', async () => {
    const { documentId } = await contribute(member);
    const { member: stranger } = await makePartner(application);
    const random = 'q'.repeat(24);
    const of = async (id: string) => {
      const { status, text } = await stranger.ask(`/resources/${id}`);
      return { status, text };
    };
    expect(await of(documentId)).toEqual(await of(random));
    expect((await of(documentId)).status).toBe(404);
  });

  test('a language that is not written is told apart, with those that are', async () => {
    const { documentId } = await contribute(member);
    const { status, body } = await member.ask(`/resources/${documentId}?locale=fr`);
    expect(status).toBe(404);
    expect(body.error.details).toMatchObject({ code: 'language-not-written', written: ['en'] });
  });
});

describe('changing', () => {
  test('what is sent changes, what is not stays', async () => {
    const draft = await contribute(member, { summary: 'Before', places: ['FR'] });
    const { status, body } = await put(member, draft, { summary: 'After', type: 'policy' });
    expect(status).toBe(200);
    expect(body.data).toMatchObject({ summary: 'After', type: 'policy', places: [{ code: 'FR' }] });
    expect(body.data.version).not.toBe(draft.version);
  });

  test('a merge patch empties by null, changes groups in part and replaces lists', async () => {
    const draft = await contribute(member, {
      summary: 'Before',
      places: ['FR', 'BE'],
      sheet: { goals: 'G', results: 'R' },
      keywords: [{ word: 'a' }],
    });
    const { status, body } = await patch(member, `/resources/${draft.documentId}`, draft.version, {
      summary: null,
      places: ['CA'],
      sheet: { goals: null, lessons: 'L' },
      keywords: null,
    });
    expect({ status, body }).toMatchObject({ status: 200 });
    expect(body.data).toMatchObject({
      summary: null,
      places: [{ code: 'CA' }],
      sheet: { goals: null, results: 'R', lessons: 'L' },
      keywords: [],
    });
  });

  test('a patch that is none, or that reaches further, is refused', async () => {
    const draft = await contribute(member);
    const path = `/resources/${draft.documentId}`;
    const refused = async (body: unknown) =>
      (await patch(member, path, draft.version, body)).status;
    expect(await refused([])).toBe(400);
    expect(await refused({ colour: 1 })).toBe(400);
    expect(await refused({ clearinghouse: { isMinor: true } })).toBe(400);
    expect(await refused(JSON.parse('{"sheet":{"__proto__":{"goals":"x"}}}'))).toBe(400);
    expect(await refused({ leadOrganization: null })).toBe(400);
    const other = await member.ask(path, { method: 'PATCH', body: { title: 'X' } });
    expect(other.status).toBe(415);
    expect(other.headers.get('accept-patch')).toBe('application/merge-patch+json');
  });

  test('another language is written once there is none of it, and repeats the facts or leaves them out', async () => {
    const { documentId } = await contribute(member, { places: ['FR'] });
    const write = (data: object, headers: Record<string, string>) =>
      member.ask(`/resources/${documentId}?locale=fr`, { method: 'PUT', body: { data }, headers });
    expect((await write({ title: 'Titre' }, {})).status).toBe(428);
    const first = await write({ title: 'Titre' }, { 'if-none-match': '*' });
    expect(first.status).toBe(200);
    expect(first.body.data).toMatchObject({
      title: 'Titre',
      locale: 'fr',
      places: [{ code: 'FR' }],
      locales: [
        { locale: 'en', isSource: true },
        { locale: 'fr', isSource: false },
      ],
    });
    const facts = await write({ places: ['BE'] }, { 'if-match': first.headers.get('etag')! });
    expect(facts.status).toBe(400);
    expect(facts.body.error.details.code).toBe('facts-in-source-language');
  });

  test('a correction of what is published is a draft beside it', async () => {
    const documentId = await makeResource(application, {
      facts: { leadOrganization: organization, type: 'approach' },
      words: { title: 'Published' },
    });
    const { body: before } = await member.ask(`/resources/${documentId}`);
    expect(before.data).toMatchObject({ stage: 'published', isPublic: true });
    const { body } = await put(member, before.data, { title: 'Corrected' });
    expect(body.data).toMatchObject({ title: 'Corrected', stage: 'draft', isPublic: true });
    const row = await readRow(application, RESOURCE, {
      documentId,
      locale: 'en',
      isPublished: true,
    });
    expect(row?.title).toBe('Published');
  });
});

describe('deleting', () => {
  const remove = (documentId: string, version: string, query = '') =>
    member.ask(`/resources/${documentId}${query}`, {
      method: 'DELETE',
      headers: { 'if-match': `"${version}"` },
    });

  test('an own draft goes, in one language or whole', async () => {
    const draft = await contribute(member);
    await member.ask(`/resources/${draft.documentId}?locale=fr`, {
      method: 'PUT',
      body: { data: { title: 'Titre' } },
      headers: { 'if-none-match': '*' },
    });
    const { body } = await member.ask(`/resources/${draft.documentId}?locale=fr`);
    expect((await remove(draft.documentId, draft.version, '?locale=en')).status).toBe(400);
    expect((await remove(draft.documentId, body.data.version, '?locale=fr')).status).toBe(204);
    expect((await remove(draft.documentId, draft.version)).status).toBe(204);
    expect((await member.ask(`/resources/${draft.documentId}`)).status).toBe(404);
  });

  test('what is published stays, and the refusal says what to do instead', async () => {
    const documentId = await makeResource(application, {
      facts: { leadOrganization: organization, type: 'approach' },
    });
    const { body } = await member.ask(`/resources/${documentId}`);
    const { status, body: refusal } = await remove(documentId, body.data.version);
    expect(status).toBe(409);
    expect(refusal.error.details).toMatchObject({
      code: 'published-stays',
      languages: ['en', 'fr'],
    });
  });
});

describe('keys', () => {
  test('a key does what its scopes say, for its organisation', async () => {
    const reader = await partnerKey(application, organization, ['resources:read']);
    const writer = await partnerKey(application, organization, ['resources:write']);
    const { documentId } = await contribute(writer);
    expect((await reader.ask(`/resources/${documentId}`)).status).toBe(200);
    const refused = await reader.ask('/resources', { method: 'POST', body: { data: {} } });
    expect(refused.status).toBe(403);
    expect(refused.body.error.details).toEqual({ code: 'scope-missing', scope: 'resources:write' });
    expect((await writer.ask('/resources')).status).toBe(403);
  });

  test('somebody of two organisations writes for the one that they name', async () => {
    const second = await makeOrganization(application);
    const both = await partner(application, [organization, second]);
    const { body } = await both.ask('/resources', {
      method: 'POST',
      headers: { 'x-organization': second },
      body: { data: { title: 'For the second', type: 'approach' } },
    });
    expect(body.data.leadOrganization.documentId).toBe(second);
    expect((await both.ask(`/resources/${body.data.documentId}`)).status).toBe(404);
  });
});
