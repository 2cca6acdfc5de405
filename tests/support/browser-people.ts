import { randomUUID } from 'node:crypto';
import { type Answer, ask } from './application';
import { type Account, ADMINISTRATOR, type Browsing, type PanelLanguage } from './browser';
import type { Role } from './people';

/** Somebody of the panel, who signs in through its form, or asks over HTTP with their own token. */
export type PanelPerson = Account & {
  id: number;
  ask(path: string, options?: { method?: string; body?: unknown }): Promise<Answer>;
};

type Wanted = {
  role: Exclude<Role, 'strapi-super-admin'> | 'reviewer' | 'partnership-manager';
  firstname: string;
  lastname?: string;
  language?: PanelLanguage;
};

const PASSWORD = 'Only-for-tests-1';

async function signIn({ address }: Browsing, { email, password }: Account) {
  const { body } = await ask(`${address}/admin/login`, {
    method: 'POST',
    body: { email, password },
  });
  const headers = { authorization: `Bearer ${body.data.token}` };
  const asPerson: PanelPerson['ask'] = (path, options) =>
    ask(address + path, { ...options, headers });
  return { id: body.data.user.id as number, ask: asPerson };
}

/** Answers the administrator, who asks over HTTP. */
export const administrator = async (browsing: Browsing): Promise<PanelPerson> => ({
  ...ADMINISTRATOR,
  ...(await signIn(browsing, ADMINISTRATOR)),
});

/** Invites somebody with a role, as an administrator does in the panel, and lets them accept. */
export async function invite(
  browsing: Browsing,
  { role, firstname, lastname = 'Test', language = 'en' }: Wanted,
): Promise<PanelPerson> {
  const { ask: asAdministrator } = await administrator(browsing);
  const { body: roles } = await asAdministrator('/admin/roles');
  const { id } = roles.data.find(({ code }: { code: string }) => code === role);
  const email = `${role}-${randomUUID()}@example.org`;
  const { body: invited } = await asAdministrator('/admin/users', {
    method: 'POST',
    body: { email, firstname, lastname, roles: [id], preferedLanguage: language },
  });
  await ask(`${browsing.address}/admin/register`, {
    method: 'POST',
    body: {
      registrationToken: invited.data.registrationToken,
      userInfo: { firstname, lastname, password: PASSWORD },
    },
  });
  const account = { firstname, lastname, email, password: PASSWORD };
  return { ...account, ...(await signIn(browsing, account)) };
}
