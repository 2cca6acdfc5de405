import { type DocumentId, type Locale } from '../../content-model';
import type { Transaction } from '../desk';
import { ORGANIZATION } from '../organizations-in';
import { readNames } from '../rows';

const TABLE = 'editorial_people';

/** What others may know of an account: never its address. */
const KNOWN = ['id', 'firstname', 'lastname', 'username'];

type Account = {
  id: number;
  firstname: string | null;
  lastname: string | null;
  username: string | null;
};

/** One person of the panel, as others see them. */
export type Listed = {
  id: number;
  name: string;
  /** Codes. */
  roles: string[];
  organization: { documentId: DocumentId; name: string } | null;
};

/** Answers what others call a person. */
export const personName = ({ id, firstname, lastname, username }: Account): string =>
  [firstname, lastname].filter(Boolean).join(' ') || username || `#${id}`;

/** Answers what people are called, by their ids; those whose accounts are gone are left out. */
export async function namesOf(ids: number[]): Promise<Map<number, string>> {
  const accounts: Account[] = await strapi.db.query('admin::user').findMany({
    where: { id: { $in: ids } },
    select: KNOWN,
  });
  return new Map(accounts.map((account) => [account.id, personName(account)]));
}

/** Answers the organisation (its documentId) for which a person reviews, or null. */
export async function organizationOf(trx: Transaction, userId: number): Promise<DocumentId | null> {
  const row: { organization: DocumentId } | undefined = await trx(TABLE)
    .where({ user_id: userId })
    .first('organization');
  return row?.organization ?? null;
}

/** Says for which organisation a person reviews; null for none. */
export async function setOrganization(
  trx: Transaction,
  userId: number,
  organization: DocumentId | null,
): Promise<void> {
  await trx(TABLE).where({ user_id: userId }).delete();
  if (organization) await trx(TABLE).insert({ user_id: userId, organization });
}

/** Answers the people whose accounts are open, or one of them, with organisations' names in a language. */
export async function listPeople(
  trx: Transaction,
  language: Locale,
  id?: number,
): Promise<Listed[]> {
  const accounts: (Account & { roles: { code: string }[] })[] = await strapi.db
    .query('admin::user')
    .findMany({
      where: {
        ...(id === undefined ? {} : { id }),
        isActive: true,
        $or: [{ blocked: false }, { blocked: { $null: true } }],
      },
      select: KNOWN,
      populate: { roles: { select: ['code'] } },
      orderBy: [{ lastname: 'asc' }, { firstname: 'asc' }, { id: 'asc' }],
    });
  const rows: { user_id: number; organization: DocumentId }[] = await trx(TABLE).select();
  const organizations = await nameOrganizations(
    rows.map((row) => row.organization),
    language,
  );
  return accounts.map((account) => {
    const row = rows.find((candidate) => candidate.user_id === account.id);
    return {
      id: account.id,
      name: personName(account),
      roles: account.roles.map(({ code }) => code),
      organization: (row && organizations.get(row.organization)) ?? null,
    };
  });
}

/** Answers the organisations that still exist, by their documentIds. */
async function nameOrganizations(documentIds: DocumentId[], language: Locale) {
  const present: { documentId: DocumentId }[] = await strapi.db.query(ORGANIZATION).findMany({
    where: { documentId: { $in: documentIds } },
    select: ['documentId'],
  });
  const ids = [...new Set(present.map(({ documentId }) => documentId))];
  const names = await readNames(ORGANIZATION, ids, language);
  return new Map(ids.map((documentId, index) => [documentId, { documentId, name: names[index] }]));
}
