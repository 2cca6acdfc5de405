import { actionOf, type Right } from '../rights';

const SUPER_ADMIN = 'strapi-super-admin';

type Account = { id: number };

const isOpen = { isActive: true, $or: [{ blocked: false }, { blocked: { $null: true } }] };

const whoHas = (right: Right) => ({
  roles: { $or: [{ code: SUPER_ADMIN }, { permissions: { action: actionOf(right) } }] },
});

/** Answers the accounts that may review, super administrators left out unless asked for. */
export async function readReviewers(): Promise<number[]> {
  const accounts: Account[] = await strapi.db.query('admin::user').findMany({
    where: { ...isOpen, roles: { permissions: { action: actionOf('editorial.review') } } },
    select: ['id'],
  });
  const ids = new Set(accounts.map(({ id }) => id));
  return [...ids];
}

/** Whether an account is open and may review. */
export async function mayReview(id: number): Promise<boolean> {
  const count = await strapi.db
    .query('admin::user')
    .count({ where: { id, $and: [isOpen, whoHas('editorial.review')] } });
  return count > 0;
}

/** Whether an account is there and open. */
export async function isOpenAccount(id: number): Promise<boolean> {
  return (await strapi.db.query('admin::user').count({ where: { id, ...isOpen } })) > 0;
}
