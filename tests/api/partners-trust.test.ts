import { beforeAll, describe, expect, test } from 'vitest';
import { entranceFor } from '../../src/partners/trust/entrance';
import { useApplication } from '../support/application';
import { linesOf } from '../support/audit';
import { partner, partnerKey } from '../support/partners';
import { type Person, signIn } from '../support/people';
import { makeOrganization } from '../support/records';

const application = useApplication();

let manager: Person;

beforeAll(async () => {
  manager = await signIn(application, 'partnership-manager');
});

const trustPath = (organization: string) =>
  `/clearinghouse/partners/organizations/${organization}/trust`;

const decide = (organization: string, subject: object, level: string, by = manager) =>
  by.ask(trustPath(organization), {
    method: 'POST',
    body: { subject, level, reason: 'As we agreed.' },
  });

describe('the partnership manager', () => {
  test('decides of organisations, domains and people, and reads every decision with its reason', async () => {
    const organization = await makeOrganization(application);
    const ada = await partner(application, organization, { email: 'ada@uni.example' });
    const ben = await partner(application, organization, { email: 'ben@gmail.example' });
    expect((await manager.ask(trustPath(organization))).body.data).toMatchObject({
      level: 'unverified',
      people: [
        { id: ada.id, domain: 'uni.example', level: 'unverified' },
        { id: ben.id, domain: 'gmail.example', level: 'unverified' },
      ],
      decisions: [],
    });

    await decide(organization, { kind: 'organization' }, 'verified');
    await decide(organization, { kind: 'domain', domain: 'Uni.example' }, 'trusted');
    const { status, body } = await decide(organization, { kind: 'person', id: ben.id }, 'blocked');
    expect(status).toBe(200);
    expect(body.data).toMatchObject({
      level: 'verified',
      people: [
        { id: ada.id, level: 'trusted' },
        { id: ben.id, level: 'blocked' },
      ],
      decisions: [
        { kind: 'person', person: ben.id, level: 'blocked', reason: 'As we agreed.' },
        { kind: 'domain', domain: 'uni.example', level: 'trusted' },
        { kind: 'organization', level: 'verified', decidedBy: { id: manager.id } },
      ],
    });
  });

  test('takes an exception back, so that what somebody belongs to counts again', async () => {
    const organization = await makeOrganization(application);
    const ada = await partner(application, organization);
    await decide(organization, { kind: 'organization' }, 'trusted');
    await decide(organization, { kind: 'person', id: ada.id }, 'unverified');
    const { body } = await decide(organization, { kind: 'person', id: ada.id }, 'inherited');
    expect(body.data.people).toMatchObject([{ id: ada.id, level: 'trusted' }]);
    expect(body.data.decisions).toHaveLength(3);
  });

  test('gives a reason each time', async () => {
    const organization = await makeOrganization(application);
    for (const reason of [undefined, '', '   ']) {
      const { status, body } = await manager.ask(trustPath(organization), {
        method: 'POST',
        body: { subject: { kind: 'organization' }, level: 'trusted', reason },
      });
      expect(status).toBe(400);
      expect(body.error.details.errors[0].path).toEqual(['reason']);
    }
  });

  test('is told of what is not there', async () => {
    const organization = await makeOrganization(application);
    const stranger = await partner(application, await makeOrganization(application));
    expect((await manager.ask(trustPath('nowhere'))).status).toBe(404);
    expect((await decide('nowhere', { kind: 'organization' }, 'trusted')).status).toBe(404);
    const foreign = await decide(organization, { kind: 'person', id: stranger.id }, 'blocked');
    expect(foreign.status).toBe(404);
  });

  test('leaves a line in the trail that says nothing of the reason', async () => {
    const organization = await makeOrganization(application);
    const lines = await linesOf(application, () =>
      decide(organization, { kind: 'organization' }, 'trusted'),
    );
    expect(lines).toMatchObject([
      {
        actor: `person:${manager.id}`,
        action: 'partner.trust',
        object_type: 'partner-organization',
        object_id: organization,
      },
    ]);
    expect(JSON.parse(lines[0].details ?? '')).toEqual({ level: 'trusted' });
  });
});

test.each(['editor', 'reviewer', 'translator-fr'] as const)(
  'a %s decides nothing',
  async (role) => {
    const organization = await makeOrganization(application);
    const colleague = await signIn(application, role);
    expect((await colleague.ask(trustPath(organization))).status).toBe(403);
    const decided = await decide(organization, { kind: 'organization' }, 'trusted', colleague);
    expect(decided.status).toBe(403);
  },
);

describe('where a submission enters', () => {
  test('follows from the trust, and those are told whose turn it is', async () => {
    const editor = await signIn(application, 'editor');
    const reviewer = await signIn(application, 'reviewer');
    const triage = await entranceFor('unverified');
    const review = await entranceFor('verified');
    const straight = await entranceFor('trusted');
    expect([triage.queue, review.queue, straight.queue]).toEqual(['triage', 'review', 'editor']);
    expect(triage.tell).toContain(manager.id);
    expect(triage.tell).not.toContain(reviewer.id);
    expect(review.tell).toContain(reviewer.id);
    expect(straight.tell).toContain(editor.id);
    expect(straight.tell).not.toContain(reviewer.id);
  });

  test('is nowhere for the blocked', async () => {
    await expect(entranceFor('blocked')).rejects.toMatchObject({
      status: 403,
      code: 'not-trusted',
    });
  });
});

describe('who is blocked', () => {
  const newKey = { method: 'POST', body: { name: 'Key', scopes: ['resources:read'] } };

  test.each(['organization', 'domain', 'person'] as const)(
    'by a decision about the %s reads, and changes nothing',
    async (kind) => {
      const organization = await makeOrganization(application);
      const ada = await partner(application, organization, { role: 'coordinator' });
      const key = await partnerKey(application, organization, ['resources:read'], {
        createdBy: ada.id,
      });
      const subject = { kind, ...SUBJECTS[kind](ada.id) };
      expect((await decide(organization, subject, 'blocked')).status).toBe(200);

      expect((await ada.ask('/keys')).status).toBe(200);
      const { status, body } = await ada.ask('/keys', newKey);
      expect(status).toBe(403);
      expect(body.error.details).toEqual({ code: 'not-trusted' });
      expect((await key.ask('/quota')).status).toBe(401);

      await decide(organization, subject, 'inherited');
      expect((await ada.ask('/keys', newKey)).status).toBe(201);
      expect((await key.ask('/quota')).status).toBe(200);
    },
  );

  const SUBJECTS = {
    organization: () => ({}),
    domain: () => ({ domain: 'example.org' }),
    person: (id: number) => ({ id }),
  };

  test('in one organisation contributes for the other', async () => {
    const [one, other] = [await makeOrganization(application), await makeOrganization(application)];
    const ada = await partner(application, [one, other], { role: 'coordinator' });
    await decide(one, { kind: 'organization' }, 'blocked');
    expect((await ada.ask('/keys', newKey)).status).toBe(403);
    const headers = { 'X-Organization': other };
    expect((await ada.ask('/keys', { ...newKey, headers })).status).toBe(201);
  });
});
