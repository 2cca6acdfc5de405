import { beforeAll, expect, test } from 'vitest';
import { useApplication } from '../support/application';
import { type Person, signIn } from '../support/people';
import { readRow } from '../support/records';

const POLICY_AREA = 'api::policy-area.policy-area';

const application = useApplication();
let admin: Person;
let documentId: string;

const policyAreas = () => application.strapi.documents(POLICY_AREA);
const count = () => policyAreas().count({ locale: 'en' });

beforeAll(async () => {
  admin = await signIn(application, 'strapi-super-admin');
  [{ documentId }] = await policyAreas().findMany({ locale: 'en', limit: 1 });
});

test('there are three', async () => {
  expect(await count()).toBe(3);
});

test('a fourth is not added, by any door', async () => {
  const { status, body } = await admin.manage(POLICY_AREA, '?locale=en', {
    method: 'POST',
    body: { name: 'Fourth', code: 'fourth' },
  });
  expect([status, body.error.message, body.error.details]).toEqual([
    400,
    'There are exactly three policy areas; none can be added.',
    { code: 'policy-areas-are-three' },
  ]);
  for (const act of [
    () => policyAreas().create({ data: { name: 'Fourth', code: 'fourth' } as never }),
    () => policyAreas().clone({ documentId }),
    () => policyAreas().clone({ documentId, data: { code: 'fourth' } as never }),
  ]) {
    await expect(act()).rejects.toMatchObject({ details: { code: 'policy-areas-are-three' } });
  }
  const copied = await admin.manage(POLICY_AREA, `/auto-clone/${documentId}`, {
    method: 'POST',
    body: {},
  });
  expect(copied.status).toBe(400);
  expect(await count()).toBe(3);
});

test('none is deleted, in any language', async () => {
  for (const locale of ['*', 'fr', 'en']) {
    const { status, body } = await admin.manage(POLICY_AREA, `/${documentId}?locale=${locale}`, {
      method: 'DELETE',
    });
    expect([status, body.error.details.code]).toEqual([400, 'policy-areas-stay']);
  }
  const bulk = await admin.manage(POLICY_AREA, '/actions/bulkDelete?locale=en', {
    method: 'POST',
    body: { documentIds: [documentId] },
  });
  expect([bulk.status, bulk.body.error.details.code]).toEqual([400, 'policy-areas-stay']);
  expect(await count()).toBe(3);
});

test('their words can change, their codes cannot', async () => {
  const change = (data: object) =>
    admin.manage(POLICY_AREA, `/${documentId}?locale=en`, { method: 'PUT', body: data });

  expect((await change({ name: 'Renamed' })).status).toBe(200);
  expect((await change({ code: 'other' })).body.error.details.code).toBe('code-is-fixed');
  expect(await readRow(application, POLICY_AREA, { documentId, locale: 'en' })).toMatchObject({
    name: 'Renamed',
    code: expect.not.stringContaining('other'),
  });
});
