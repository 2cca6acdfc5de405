import { namePartners, readerLanguage } from '../../editorial';
import type { DocumentId } from '../../content-model';
import type { Account } from '../acting';
import { readMembers } from './store';

export const USER = 'plugin::users-permissions.user';

type Stored = {
  id: number;
  email: string;
  name: string | null;
  language: string | null;
  blocked: boolean | null;
};

/** Somebody's account, and whether it may sign in. */
export type KnownAccount = Account & { isBlocked: boolean };

const FIELDS = ['id', 'email', 'name', 'language', 'blocked'];

const accountFrom = ({ id, email, name, language, blocked }: Stored): KnownAccount => ({
  id,
  email,
  name: name ?? email,
  language: language === 'fr' ? 'fr' : 'en',
  isBlocked: Boolean(blocked),
});

/** Reads accounts by their ids; those that are gone are left out. */
export async function readAccounts(ids: number[]): Promise<Map<number, KnownAccount>> {
  if (ids.length === 0) return new Map();
  const rows: Stored[] = await strapi.db
    .query(USER)
    .findMany({ where: { id: { $in: [...new Set(ids)] } }, select: FIELDS });
  return new Map(rows.map((row) => [row.id, accountFrom(row)]));
}

/** Reads one account, or null. */
export const readAccount = async (id: number): Promise<KnownAccount | null> =>
  (await readAccounts([id])).get(id) ?? null;

/** Reads the account of an address, whatever its case, or null. */
export async function accountOf(email: string): Promise<KnownAccount | null> {
  const row: Stored | null = await strapi.db
    .query(USER)
    .findOne({ where: { email: email.toLowerCase() }, select: FIELDS });
  return row ? accountFrom(row) : null;
}

/** Reads the coordinators of an organisation who may sign in, in the order in which they joined. */
export async function coordinatorsOf(organization: DocumentId): Promise<KnownAccount[]> {
  const members = await strapi.db.transaction(({ trx }) => readMembers(trx, organization));
  const ids = members.filter(({ role }) => role === 'coordinator').map(({ userId }) => userId);
  const accounts = await readAccounts(ids);
  return ids
    .map((id) => accounts.get(id))
    .filter((account) => account !== undefined)
    .filter(({ isBlocked }) => !isBlocked);
}

/** What somebody is called whose account is deleted. */
const FORMER = { en: 'Former member', fr: 'Ancien membre' };

/** Lets the audit trail and the desk call members by their names. */
export const nameMembers = (): void =>
  namePartners('partner', async (ids) => {
    const accounts = await readAccounts(ids);
    const former = FORMER[readerLanguage()];
    return new Map(ids.map((id) => [id, accounts.get(id)?.name ?? former]));
  });
