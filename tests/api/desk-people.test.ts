import { beforeAll, expect, test } from 'vitest';
import { organizationOf } from '../../src/editorial/roles/people';
import { useApplication } from '../support/application';
import { type Person, signIn } from '../support/people';
import { makeOrganization } from '../support/records';

const application = useApplication();

const ORGANIZATION = 'api::organization.organization';

let manager: Person;
let reviewer: Person;
beforeAll(async () => {
  manager = await signIn(application, 'partnership-manager', 'fr');
  reviewer = await signIn(application, 'reviewer');
});

const list = async (person: Person) => (await person.ask('/clearinghouse/people')).body.data;

const say = (person: Person, id: number | string, body: unknown) =>
  person.ask(`/clearinghouse/people/${id}`, { method: 'PUT', body });

const organizationNow = (id: number) =>
  application.strapi.db.transaction(({ trx }) => organizationOf(trx, id));

test('people are listed by name, role and organisation, without their addresses', async () => {
  expect(await list(reviewer)).toEqual([
    {
      id: manager.id,
      name: 'Test partnership-manager',
      roles: ['partnership-manager'],
      organization: null,
    },
    { id: reviewer.id, name: 'Test reviewer', roles: ['reviewer'], organization: null },
  ]);
});

test('an organisation is given, named in the reader’s language, and taken away', async () => {
  const organization = await makeOrganization(application, {
    words: (locale) => ({ name: locale === 'fr' ? 'Ville de Lyon' : 'City of Lyon' }),
  });

  const given = await say(manager, reviewer.id, { organization });

  expect(given.status).toBe(200);
  expect(given.body.data).toEqual({
    id: reviewer.id,
    name: 'Test reviewer',
    roles: ['reviewer'],
    organization: { documentId: organization, name: 'Ville de Lyon' },
  });
  expect((await list(reviewer))[1].organization.name).toBe('City of Lyon');
  expect(await organizationNow(reviewer.id)).toBe(organization);

  expect((await say(manager, reviewer.id, { organization: null })).body.data.organization).toBe(
    null,
  );
  expect(await organizationNow(reviewer.id)).toBe(null);
});

test('an organisation that is deleted is nobody’s any more', async () => {
  const organization = await makeOrganization(application, { draft: true });
  await say(manager, reviewer.id, { organization });
  await application.strapi
    .documents(ORGANIZATION)
    .delete({ documentId: organization, locale: '*' });

  expect((await list(reviewer))[1].organization).toBe(null);
});

test('what is not there is refused', async () => {
  const unknown = await say(manager, reviewer.id, { organization: 'nothing' });

  expect(unknown.status).toBe(400);
  expect(unknown.body.error).toMatchObject({
    message: 'Il n’y a pas d’organisme « nothing ».',
    details: { code: 'organization-unknown' },
  });
  for (const id of ['999999', '99999999999999', 'x', '-1']) {
    expect((await say(manager, id, { organization: null })).status).toBe(404);
  }
  for (const body of [
    {},
    { organization: 7 },
    { organization: '' },
    { organization: null, x: 1 },
  ]) {
    expect((await say(manager, reviewer.id, body)).body.error).toMatchObject({
      status: 400,
      details: { code: 'request-not-understood' },
    });
  }
});

test('people whose accounts are closed are not listed', async () => {
  const gone = await signIn(application, 'author');
  await application.strapi.service('admin::user').updateById(gone.id, { isActive: false });

  expect((await list(reviewer)).map(({ id }: { id: number }) => id)).not.toContain(gone.id);
  expect((await say(manager, gone.id, { organization: null })).status).toBe(404);
});
