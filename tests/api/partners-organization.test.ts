import { beforeAll, describe, expect, test } from 'vitest';
import { useApplication } from '../support/application';
import { makePartner, patch, WITHOUT_LIMITS } from '../support/contributing';
import { type Asking, partner, partnerKey } from '../support/partners';
import { readRow } from '../support/records';

const ORGANIZATION = 'api::organization.organization';

const application = useApplication(WITHOUT_LIMITS);

let organization: string;
let coordinator: Asking;
let contributor: Asking;

beforeAll(async () => {
  const made = await makePartner(application, { role: 'coordinator' });
  organization = made.organization;
  coordinator = made.member;
  contributor = await partner(application, organization);
});

const read = async (who = coordinator, query = '') => (await who.ask(`/organization${query}`)).body;

describe('the profile of the organisation', () => {
  test('members read it, its contact too', async () => {
    const { status, body, headers } = await contributor.ask('/organization');
    expect(status).toBe(200);
    expect(body.data).toMatchObject({
      documentId: organization,
      kind: 'ngo',
      stage: 'published',
      isPublic: true,
      contactEmail: null,
    });
    expect(headers.get('etag')).toBe(`"${body.data.version}"`);
  });

  test('coordinators change its draft; what is public stays', async () => {
    const { data } = await read();
    const { status, body } = await patch(coordinator, '/organization', data.version, {
      description: 'New words',
      contactEmail: 'office@example.org',
      place: 'FR',
    });
    expect(status).toBe(200);
    expect(body.data).toMatchObject({
      description: 'New words',
      contactEmail: 'office@example.org',
      place: { code: 'FR' },
      stage: 'draft',
      isPublic: true,
    });
    const where = { documentId: organization, locale: 'en', isPublished: true };
    expect((await readRow(application, ORGANIZATION, where))?.description ?? null).toBeNull();
  });

  test('it is submitted, taken back and dropped', async () => {
    const act = (name: string) =>
      coordinator.ask(`/organization/actions/${name}`, { method: 'POST' });
    const { data } = await read();
    await patch(coordinator, '/organization', data.version, { description: 'To submit' });
    expect((await act('submit')).body.data).toMatchObject({ stage: 'in-review', queue: 'triage' });
    expect((await act('recall')).body.data.stage).toBe('draft');
    expect((await act('discard')).body.data).toMatchObject({ stage: 'published' });
  });

  test('contributors do not change it, and keys with the scope do', async () => {
    const { data } = await read();
    const refused = await patch(contributor, '/organization', data.version, { description: 'X' });
    expect(refused.status).toBe(403);
    expect(refused.body.error.details.code).toBe('coordinators-only');
    const key = await partnerKey(application, organization, ['organization:write']);
    const done = await patch(key, '/organization', data.version, { description: 'By key' });
    expect(done.status).toBe(200);
    expect((await patch(key, '/organization', data.version, { description: 'Y' })).status).toBe(
      412,
    );
  });

  test('it obeys the rules of the panel, and is discussed with the team', async () => {
    const { data } = await read();
    const wrong = await patch(coordinator, '/organization', data.version, { ror: 'nonsense' });
    expect(wrong.status).toBe(400);
    const said = await coordinator.ask('/organization/comments', {
      method: 'POST',
      body: { words: 'Is this right?' },
    });
    expect(said.status).toBe(201);
    expect((await contributor.ask('/organization/comments')).body.data).toHaveLength(1);
  });
});
