import type { Transaction } from '../../editorial';
import type { KeyScope, StoredKey } from './key';

export const KEYS = 'partner_keys';

type Row = {
  id: number;
  organization: string;
  name: string;
  hint: string;
  scopes: string;
  created_by: number;
  created_at: string;
  expires_at: string;
  last_used_at: string | null;
  revoked_at: string | null;
};

export const keyFrom = (row: Row): StoredKey => ({
  id: row.id,
  organization: row.organization,
  name: row.name,
  hint: row.hint,
  scopes: JSON.parse(row.scopes) as KeyScope[],
  createdBy: row.created_by,
  createdAt: row.created_at,
  expiresAt: row.expires_at,
  lastUsedAt: row.last_used_at,
  revokedAt: row.revoked_at,
});

/** Reads the key that a hash is of, or null. */
export async function findKey(hash: string): Promise<StoredKey | null> {
  const row: Row | undefined = await strapi.db.connection(KEYS).where({ hash }).first();
  return row ? keyFrom(row) : null;
}

/** Reads a key by its number, or null. */
export async function readKey(trx: Transaction, id: number): Promise<StoredKey | null> {
  const row: Row | undefined = await trx(KEYS).where({ id }).first();
  return row ? keyFrom(row) : null;
}

/** Reads the keys of an organisation, those that open nothing any more among them, the newest first. */
export async function readKeys(trx: Transaction, organization: string): Promise<StoredKey[]> {
  const rows: Row[] = await trx(KEYS).where({ organization }).orderBy('id', 'desc');
  return rows.map(keyFrom);
}

/** Reads what keys are called, by their numbers. */
export async function readKeyNames(ids: number[]): Promise<Map<number, string>> {
  const rows: Row[] = await strapi.db.transaction(async ({ trx }) =>
    trx(KEYS).whereIn('id', ids).select('id', 'name'),
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}
