import type { Core } from '@strapi/strapi';
import { beforeAll, describe, expect, test } from 'vitest';
import { useApplication } from '../support/application';
import { catalogueOf } from '../support/catalogue';
import { type Person, signIn } from '../support/people';
import { makeOrganization, makeResource, readRow } from '../support/records';

const application = useApplication({ VERIFY_EVERY_BY_TYPE: 'policy:6' });
const RESOURCE = 'api::resource.resource';

let chief: Person;

beforeAll(async () => {
  chief = await signIn(application, 'strapi-super-admin');
});

const today = () => new Date().toISOString().slice(0, 10);

function inMonths(months: number): string {
  const day = new Date(`${today()}T00:00:00Z`);
  const date = day.getUTCDate();
  day.setUTCMonth(day.getUTCMonth() + months);
  if (day.getUTCDate() !== date) day.setUTCDate(0);
  return day.toISOString().slice(0, 10);
}

const inDays = (days: number) =>
  new Date(Date.parse(`${today()}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

const verify = (person: Person, documentId: string, body: object = {}, uid = RESOURCE) =>
  person.ask(`/clearinghouse/documents/${uid}/${documentId}/verify`, { method: 'POST', body });

const row = (documentId: string, locale: string, isPublished: boolean) =>
  readRow(application, RESOURCE, { documentId, locale, isPublished });

describe('verifying without change', () => {
  test('dates the drafts and what is published, in every language, and the public sees it', async () => {
    const documentId = await makeResource(application, { words: { title: 'Zéphyr vérifié' } });
    const before = await application.ask(`/api/resources/${documentId}?locale=fr`);
    expect(before.body.data.lastVerifiedOn).toBeNull();

    const { status, body } = await verify(chief, documentId);
    expect(status).toBe(200);
    const dates = { lastVerifiedOn: today(), reviewDueOn: inMonths(12) };
    expect(body.data).toEqual(dates);

    for (const locale of ['en', 'fr']) {
      expect(await row(documentId, locale, false)).toMatchObject(dates);
      expect(await row(documentId, locale, true)).toMatchObject(dates);
      const { body: read } = await application.ask(`/api/resources/${documentId}?locale=${locale}`);
      expect(read.data).toMatchObject(dates);
    }
    const after = await application.ask(`/api/resources/${documentId}?locale=fr`);
    expect(after.body.data.publishedAt).toBe(before.body.data.publishedAt);
    const { body: found } = await application.ask('/api/search?q=zephyr&locale=fr');
    expect(found.data).toMatchObject([{ documentId, lastVerifiedOn: today() }]);
    expect(await catalogueOf(application).verify()).toEqual([]);
  });

  test('takes the interval of the type, or the day that is given', async () => {
    const policy = await makeResource(application, { facts: { type: 'policy' } });
    expect((await verify(chief, policy)).body.data.reviewDueOn).toBe(inMonths(6));
    const given = await verify(chief, policy, { reviewDueOn: inDays(10) });
    expect(given.body.data.reviewDueOn).toBe(inDays(10));
    expect(await row(policy, 'fr', true)).toMatchObject({ reviewDueOn: inDays(10) });
  });

  test('leaves waiting words and waiting facts where they are', async () => {
    const documentId = await makeResource(application, { words: { title: 'Old' } });
    const documents = application.strapi.documents(RESOURCE);
    const data = { title: 'New', type: 'policy' } as never;
    await documents.update({ documentId, locale: 'en', data });
    await documents.update({ documentId, locale: 'fr', data: { title: 'Neuf' } as never });

    await verify(chief, documentId);
    expect(await row(documentId, 'en', true)).toMatchObject({
      title: 'Old',
      type: 'approach',
      lastVerifiedOn: today(),
    });
    expect(await row(documentId, 'fr', true)).toMatchObject({
      title: 'Old',
      type: 'approach',
      lastVerifiedOn: today(),
    });
    expect(await row(documentId, 'en', false)).toMatchObject({
      title: 'New',
      type: 'policy',
      lastVerifiedOn: today(),
    });
    expect(await row(documentId, 'fr', false)).toMatchObject({
      title: 'Neuf',
      type: 'policy',
      lastVerifiedOn: today(),
    });
  });

  test('publishes nothing that is not published', async () => {
    const documentId = await makeResource(application, { in: ['en', 'fr'], draft: true });
    await application.strapi.documents(RESOURCE).publish({ documentId, locale: 'en' });
    await verify(chief, documentId);
    expect(await row(documentId, 'fr', true)).toBeNull();
    expect(await row(documentId, 'en', true)).toMatchObject({ lastVerifiedOn: today() });
  });

  test('keeps what the record names', async () => {
    const lead = await makeOrganization(application);
    const documentId = await makeResource(application, { facts: { leadOrganization: lead } });
    await verify(chief, documentId);
    for (const locale of ['en', 'fr']) {
      const published = await row(documentId, locale, true);
      expect(published.leadOrganization.documentId).toBe(lead);
    }
  });

  test('is refused for a day that is not to come, for what is no resource, and for nothing', async () => {
    const documentId = await makeResource(application);
    const past = await verify(chief, documentId, { reviewDueOn: today() });
    expect(past.body.error.details.code).toBe('next-review-must-come');
    const unreal = await verify(chief, documentId, { reviewDueOn: '2090-02-30' });
    expect(unreal.body.error.details.code).toBe('request-not-understood');
    const organization = await makeOrganization(application);
    const other = await verify(chief, organization, {}, 'api::organization.organization');
    expect(other.body.error.details.code).toBe('only-resources-are-verified');
    expect((await verify(chief, 'nothing')).status).toBe(404);
    expect((await verify(chief, documentId, {}, 'admin::user')).status).toBe(404);
    expect(await row(documentId, 'en', true)).toMatchObject({ lastVerifiedOn: null });
  });

  test('is for those who have the right', async () => {
    const documentId = await makeResource(application);
    const author = await signIn(application, 'author');
    expect((await verify(author, documentId)).status).toBe(403);
  });
});

describe('the queue of verifications', () => {
  const makeDue = (reviewDueOn: string, options = {}) =>
    makeResource(application, { facts: { type: 'approach', reviewDueOn }, ...options });

  const ask = async (query = '') =>
    (await chief.ask(`/clearinghouse/verifications?pageSize=100${query}`)).body.data;

  test('has what is overdue and what is due within a month, the longest due first', async () => {
    const overdue = await makeDue(inDays(-3));
    const now = await makeDue(today());
    const soon = await makeDue(inDays(30));
    const later = await makeDue(inDays(31));
    const unpublished = await makeDue(inDays(-2), { draft: true });

    const { results, counts, pagination } = await ask();
    const ids = results.map(({ documentId }: { documentId: string }) => documentId);
    expect(ids.filter((id: string) => [overdue, now, soon].includes(id))).toEqual([
      overdue,
      now,
      soon,
    ]);
    expect(ids).not.toContain(later);
    expect(ids).not.toContain(unpublished);
    expect(results[0]).toMatchObject({
      uid: RESOURCE,
      documentId: overdue,
      locale: 'en',
      title: expect.any(String),
      reviewDueOn: inDays(-3),
      lastVerifiedOn: null,
      owner: null,
      isOverdue: true,
    });
    expect(pagination.total).toBe(counts.overdue + counts.soon);

    const only = async (filter: string) =>
      (await ask(`&filter=${filter}`)).results.map(
        ({ documentId }: { documentId: string }) => documentId,
      );
    expect(await only('overdue')).toContain(overdue);
    expect(await only('overdue')).not.toContain(now);
    expect(await only('soon')).not.toContain(overdue);
    expect(await only('soon')).toContain(now);

    await verify(chief, overdue);
    expect(await only('overdue')).not.toContain(overdue);
  });

  test('has pages', async () => {
    await makeDue(inDays(3));
    await makeDue(inDays(4));
    const { body } = await chief.ask('/clearinghouse/verifications?filter=soon&pageSize=1&page=2');
    const { results, pagination } = body.data;
    expect(results).toHaveLength(1);
    expect(pagination).toMatchObject({ page: 2, pageSize: 1, pageCount: pagination.total });
    const wrong = await chief.ask('/clearinghouse/verifications?page=0');
    expect(wrong.body.error.details.code).toBe('request-not-understood');
  });

  test('has those of whoever they are assigned to', async () => {
    const documentId = await makeDue(inDays(5));
    await application.strapi.db
      .connection('resources')
      .where({ document_id: documentId })
      .update({ assignee: chief.id });
    const { results } = await ask('&owner=me');
    expect(results).toMatchObject([
      { documentId, owner: { id: chief.id, name: 'Test strapi-super-admin' } },
    ]);
  });
});

test('owners are reminded once for each due date', async () => {
  const { strapi } = application;
  const remind = (now: string): Promise<number> =>
    (
      strapi.get('freshness') as {
        remindOfVerifications(app: Core.Strapi, now: Date): Promise<number>;
      }
    ).remindOfVerifications(strapi, new Date(now));

  await remind('2060-01-01T08:00:00Z');
  const documentId = await makeResource(application, {
    facts: { type: 'approach', reviewDueOn: '2060-02-01' },
  });
  expect(await remind('2060-01-31T08:00:00Z')).toBe(0);
  expect(await remind('2060-02-01T08:00:00Z')).toBe(1);
  expect(await remind('2060-02-01T09:00:00Z')).toBe(0);
  expect(await remind('2060-02-02T08:00:00Z')).toBe(0);

  await strapi.documents(RESOURCE).update({
    documentId,
    locale: 'en',
    data: { reviewDueOn: '2060-03-01' } as never,
  });
  expect(await remind('2060-03-01T08:00:00Z')).toBe(1);
});
