import type { Transaction } from '../../editorial';
import type { Account } from '../acting';

/** What is held of a person in one table, and what becomes of it when they delete their account. */
export type Holding = {
  /** What it is called in the export. */
  name: string;
  table: string;
  of(account: Account): Record<string, string | number>;
  columns: readonly string[];
  /** What stays belongs to the organisation, or to the trail, and names nobody once the account is gone. */
  atDeletion: 'deleted' | 'kept';
};

/** Every table that holds something of a person, beside the account itself and its sessions. */
export const HOLDINGS: readonly Holding[] = [
  {
    name: 'memberships',
    table: 'partner_members',
    of: ({ id }) => ({ user_id: id }),
    columns: ['organization', 'role', 'is_default', 'joined_at'],
    atDeletion: 'deleted',
  },
  {
    name: 'invitations',
    table: 'partner_invitations',
    of: ({ email }) => ({ email }),
    columns: ['organization', 'role', 'language', 'created_at', 'expires_at', 'accepted_at'],
    atDeletion: 'deleted',
  },
  {
    name: 'applications',
    table: 'partner_applications',
    of: ({ email }) => ({ contact_email: email }),
    columns: [
      'state',
      'language',
      'organization',
      'name',
      'kind',
      'contact_name',
      'contact_email',
      'contact_role',
      'motivation',
      'created_at',
      'confirmed_at',
      'decided_at',
      'reason',
    ],
    atDeletion: 'deleted',
  },
  {
    name: 'keys',
    table: 'partner_keys',
    of: ({ id }) => ({ created_by: id }),
    columns: [
      'organization',
      'name',
      'hint',
      'scopes',
      'created_at',
      'expires_at',
      'last_used_at',
      'revoked_at',
    ],
    atDeletion: 'kept',
  },
  {
    name: 'files',
    table: 'partner_files',
    of: ({ id }) => ({ user_id: id }),
    columns: ['file_id', 'organization', 'bytes', 'created_at'],
    atDeletion: 'kept',
  },
  {
    name: 'trust',
    table: 'partner_trust',
    of: ({ id }) => ({ subject_kind: 'person', subject: String(id) }),
    columns: ['level', 'reason', 'decided_at'],
    atDeletion: 'deleted',
  },
  {
    name: 'blocks',
    table: 'partner_account_blocks',
    of: ({ id }) => ({ user_id: id }),
    columns: ['is_blocked', 'reason', 'decided_at'],
    atDeletion: 'deleted',
  },
  {
    name: 'addressChanges',
    table: 'partner_address_changes',
    of: ({ id }) => ({ user_id: id }),
    columns: ['address', 'asked_at'],
    atDeletion: 'deleted',
  },
  {
    name: 'resetRequests',
    table: 'partner_reset_requests',
    of: ({ email }) => ({ address: email }),
    columns: ['asked_at'],
    atDeletion: 'deleted',
  },
  {
    name: 'letters',
    table: 'partner_mails',
    of: ({ email }) => ({ recipient: email }),
    columns: ['kind', 'language', 'state', 'created_at', 'settled_at'],
    atDeletion: 'deleted',
  },
  {
    name: 'comments',
    table: 'editorial_comments',
    of: ({ id }) => ({ partner_kind: 'partner', partner_id: id }),
    columns: ['uid', 'document_id', 'locale', 'words', 'created_at', 'edited_at'],
    atDeletion: 'kept',
  },
  {
    name: 'trail',
    table: 'editorial_audit',
    of: ({ id }) => ({ actor: `partner:${id}` }),
    columns: ['at', 'action', 'object_type', 'object_id', 'locale'],
    atDeletion: 'kept',
  },
];

type Cells = Record<string, string | number | boolean | null>;

/** Reads what is held of somebody, table by table, with the names of the API: `joinedAt`. */
export async function readHoldings(
  trx: Transaction,
  account: Account,
): Promise<Record<string, Cells[]>> {
  const held: Record<string, Cells[]> = {};
  for (const { name, table, of, columns } of HOLDINGS) {
    const rows: Cells[] = await trx(table).where(of(account)).select(columns);
    held[name] = rows.map((row) =>
      Object.fromEntries(columns.map((column) => [camel(column), cell(column, row[column])])),
    );
  }
  return held;
}

/** Deletes what does not stay when somebody deletes their account. */
export async function deleteHoldings(trx: Transaction, account: Account): Promise<void> {
  const applications = trx('partner_applications')
    .select('id')
    .where({ contact_email: account.email });
  await trx('partner_application_words').whereIn('application_id', applications).delete();
  for (const { table, of, atDeletion } of HOLDINGS) {
    if (atDeletion === 'deleted') await trx(table).where(of(account)).delete();
  }
}

const camel = (column: string): string =>
  column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

/** SQLite has no truth values: 0 and 1 stand for them. */
const cell = (column: string, value: Cells[string]): Cells[string] =>
  column.startsWith('is_') ? Boolean(value) : value;
