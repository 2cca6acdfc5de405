import type { Core } from '@strapi/strapi';
import { UIDS } from '../content-model';

const ROLE = 'plugin::users-permissions.role';
const PERMISSION = 'plugin::users-permissions.permission';

/** The two roles of Strapi's own for readers, which its first start makes. */
const READERS = [
  { type: 'public', name: 'Public', description: 'Readers who have not signed in.' },
  { type: 'authenticated', name: 'Authenticated', description: 'Readers who have signed in.' },
];

/** What any reader may read: our content types, and nothing else of Strapi. */
export const PUBLIC_ACTIONS: readonly string[] = UIDS.flatMap((uid) => [
  `${uid}.find`,
  `${uid}.findOne`,
]);

const SIGN_IN = ['callback', 'refresh', 'forgotPassword', 'resetPassword'];
const SIGNED_IN = ['refresh', 'logout', 'getSessions', 'revokeSession', 'changePassword'];

const ofAccounts = (actions: string[]): string[] =>
  actions.map((action) => `plugin::users-permissions.auth.${action}`);

/** What Strapi's roles for readers may ask for, by the role's type: partners sign in and out by it. */
export const READERS_ACTIONS: Record<string, readonly string[]> = {
  public: [...PUBLIC_ACTIONS, ...ofAccounts(SIGN_IN)],
  authenticated: [...PUBLIC_ACTIONS, ...ofAccounts(SIGNED_IN)],
};

/**
 * Makes the permissions of readers exactly `READERS_ACTIONS`, and makes a role that an interrupted first
 * start left out. It runs at each start, so a door opened by mistake is closed again.
 */
export async function openPublicReading(strapi: Core.Strapi): Promise<void> {
  await strapi.db.transaction(async () => {
    for (const reader of READERS) {
      const roles = strapi.db.query(ROLE);
      const role =
        (await roles.findOne({ where: { type: reader.type } })) ??
        (await roles.create({ data: reader }));
      await setActions(strapi, role.id, READERS_ACTIONS[reader.type]);
    }
  });
}

async function setActions(strapi: Core.Strapi, role: number, actions: readonly string[]) {
  const permissions = strapi.db.query(PERMISSION);
  const present: { id: number; action: string }[] = await permissions.findMany({
    where: { role: { id: role } },
  });
  const kept = new Map(
    present.filter(({ action }) => actions.includes(action)).map(({ action, id }) => [action, id]),
  );
  for (const { id, action } of present) {
    if (kept.get(action) !== id) await permissions.delete({ where: { id } });
  }
  for (const action of actions) {
    if (!kept.has(action)) await permissions.create({ data: { action, role } });
  }
}
