import { describe, expect, test } from 'vitest';
import { useApplication } from '../support/application';
import { partner, partnerKey } from '../support/partners';
import { makeOrganization } from '../support/records';

const application = useApplication();

const organization = (name: string) => makeOrganization(application, { words: { name } });

describe('who acts, and for which organisation', () => {
  test('a member reads their account and where they belong', async () => {
    const one = await organization('Université du Nord');
    const two = await organization('Université du Sud');
    const member = await partner(application, [one, two], { language: 'fr' });
    const { status, body } = await member.ask('/me');
    expect(status).toBe(200);
    expect(body.data).toMatchObject({ id: member.id, email: member.email, language: 'fr' });
    expect(body.data.memberships).toMatchObject([
      { organization: { documentId: one, name: 'Université du Nord' }, isDefault: true },
      { organization: { documentId: two }, role: 'contributor', isDefault: false },
    ]);
  });

  test('nobody else reads an account', async () => {
    const key = await partnerKey(application, await organization('Keys'), ['resources:read']);
    expect((await application.ask('/api/partner/me')).status).toBe(401);
    expect((await key.ask('/me')).status).toBe(403);
    const forged = { authorization: 'Bearer mick_forged' };
    expect((await application.ask('/api/partner/me', { headers: forged })).status).toBe(401);
  });
});
