import { z } from '@strapi/utils';
import type { Acting } from '../acting';
import { readAccounts } from './people';
import { MEMBER_ROLES, type Membership, readMembers } from './store';

/** A member as other members see them. */
export const MEMBER = z.strictObject({
  id: z.int().meta({ description: 'The number of the account' }),
  name: z.string(),
  role: z.enum(MEMBER_ROLES),
  joinedAt: z.iso.datetime(),
  isYou: z.boolean(),
  email: z.string().optional().meta({ description: 'For coordinators only' }),
  isBlocked: z.boolean().optional().meta({ description: 'For coordinators only' }),
});

export type ShownMember = z.infer<typeof MEMBER>;

/** Answers the members of the acting organisation; their addresses to coordinators only. */
export async function presentMembers(acting: Acting): Promise<ShownMember[]> {
  const members: Membership[] = await strapi.db.transaction(({ trx }) =>
    readMembers(trx, acting.organization),
  );
  const accounts = await readAccounts(members.map(({ userId }) => userId));
  const showsAll = acting.kind === 'member' && acting.role === 'coordinator';
  const own = acting.kind === 'member' ? acting.account.id : null;
  return members.flatMap(({ userId, role, joinedAt }) => {
    const account = accounts.get(userId);
    if (!account) return [];
    const { email, isBlocked } = account;
    const isYou = userId === own;
    return {
      id: userId,
      name: account.name === email && !showsAll && !isYou ? `#${userId}` : account.name,
      role,
      joinedAt,
      isYou,
      ...(showsAll ? { email, isBlocked } : {}),
    };
  });
}
