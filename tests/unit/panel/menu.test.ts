import { expect, test } from 'vitest';
import { typesOfUse } from '../../../src/admin/menu/types-of-use';

const UIDS = ['api::resource.resource', 'api::issue.issue', 'api::level.level'];
const LINKS = { ctLinks: UIDS.map((uid) => ({ uid, title: uid })), models: [] };

const permission = (verb: string, subject: string) => ({
  action: `plugin::content-manager.explorer.${verb}`,
  subject,
});

const shownTo = (data: unknown) =>
  typesOfUse(() => ({
    adminApi: {
      queries: { 'getMyPermissions(undefined)': { endpointName: 'getMyPermissions', data } },
    },
  }))(LINKS).ctLinks.map(({ uid }) => uid);

test('terms are in the menu of those who write them', () => {
  expect(
    shownTo([
      ...UIDS.map((uid) => permission('read', uid)),
      permission('update', 'api::issue.issue'),
    ]),
  ).toEqual(['api::resource.resource', 'api::issue.issue']);
});

test('records are in the menu of everybody who may read them', () => {
  expect(shownTo(UIDS.map((uid) => permission('read', uid)))).toEqual(['api::resource.resource']);
});

test('everything is there while nobody knows the permissions', () => {
  expect(typesOfUse(() => undefined)(LINKS)).toBe(LINKS);
  expect(shownTo(undefined)).toEqual(UIDS);
});
