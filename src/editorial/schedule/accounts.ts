import type { Uid } from '../../content-model';

const READ = 'plugin::content-manager.explorer.read';

/** What somebody may do, as Strapi decides it. */
export type Ability = { can(action: string, subject?: unknown): boolean };

/** An account of the panel. */
export type Account = {
  id: number;
  isActive: boolean;
  blocked: boolean | null;
  preferedLanguage: string | null;
  roles: { code: string }[];
};

/** Answers an account of the panel that is open, or null. */
export async function readAccount(id: number): Promise<Account | null> {
  const account: Account | null = await strapi.db
    .query('admin::user')
    .findOne({ where: { id }, populate: ['roles'] });
  return account?.isActive && !account.blocked ? account : null;
}

/** Answers what the person of an account may do now. */
export const abilityOf = (account: Account): Promise<Ability> =>
  strapi.service('admin::permission').engine.generateUserAbility(account);

/** Answers what the person or the token of the present request may do; nothing where there is none. */
export const presentAbility = (): Ability =>
  strapi.requestContext.get()?.state.userAbility ?? { can: () => false };

/** Answers which types an ability lets somebody read. */
export const maySee =
  (ability: Ability) =>
  (uid: Uid): boolean =>
    ability.can(READ, uid);
