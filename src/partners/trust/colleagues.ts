const SUPER_ADMIN = 'strapi-super-admin';

const isOpen = { isActive: true, $or: [{ blocked: false }, { blocked: { $null: true } }] };

/**
 * Answers the open accounts of the panel whose role lets them do something (to a type, where Strapi's
 * action is about one); super administrators, who may do everything, only where nobody else may.
 */
export async function readColleagues(action: string, subject?: string): Promise<number[]> {
  const permissions = subject ? { action, subject } : { action };
  const those = await readAccounts({ code: { $ne: SUPER_ADMIN }, permissions });
  return those.length > 0 ? those : readAccounts({ code: SUPER_ADMIN });
}

async function readAccounts(roles: object): Promise<number[]> {
  const accounts: { id: number }[] = await strapi.db
    .query('admin::user')
    .findMany({ where: { ...isOpen, roles }, select: ['id'] });
  return [...new Set(accounts.map(({ id }) => id))];
}
