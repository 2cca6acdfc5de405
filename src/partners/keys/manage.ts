import type { DocumentId } from '../../content-model';
import { lock, presentActor, record, type Transaction } from '../../editorial';
import { refusePartner } from '../refusals';
import { hashOfKey, hintOf, isValid, type KeyScope, newKey, type StoredKey } from './key';
import { KEYS, keyFrom, readKeys } from './store';

/** How many keys of an organisation open something at a time. */
export const MOST_KEYS = 20;

const DAY = 86_400_000;

type Wanted = { name: string; scopes: KeyScope[]; days: number; createdBy: number };

/** Makes a key for an organisation; it is answered here once, and only its hash is kept. */
export async function makeKey(
  trx: Transaction,
  organization: DocumentId,
  { name, scopes, days, createdBy }: Wanted,
): Promise<{ key: string; stored: StoredKey }> {
  await lock(organization);
  const open = (await readKeys(trx, organization)).filter((one) => isValid(one));
  if (open.length >= MOST_KEYS) refusePartner('too-many-keys', { most: MOST_KEYS });

  const key = newKey();
  const now = Date.now();
  const [row] = await trx(KEYS)
    .insert({
      organization,
      name,
      hash: hashOfKey(key),
      hint: hintOf(key),
      scopes: JSON.stringify(scopes),
      created_by: createdBy,
      created_at: new Date(now).toISOString(),
      expires_at: new Date(now + days * DAY).toISOString(),
    })
    .returning('*');
  const stored = keyFrom(row);
  await tell(trx, 'partner-key.create', stored, { scopes: scopes.join(','), days });
  return { key, stored };
}

/** Ends a key of an organisation at once, and answers whether there was such a key. */
export async function revokeKey(
  trx: Transaction,
  organization: DocumentId,
  id: number,
): Promise<boolean> {
  const key = (await readKeys(trx, organization)).find((one) => one.id === id);
  if (!key) return false;
  if (key.revokedAt === null) await revoke(trx, key);
  return true;
}

/** Ends every key that somebody has made, for whichever organisation or for one. */
export async function revokeKeysOf(
  trx: Transaction,
  userId: number,
  organization?: DocumentId,
): Promise<void> {
  const rows = await trx(KEYS)
    .where({ created_by: userId, revoked_at: null, ...(organization ? { organization } : {}) })
    .orderBy('id');
  for (const row of rows) await revoke(trx, keyFrom(row));
}

async function revoke(trx: Transaction, key: StoredKey): Promise<void> {
  await trx(KEYS).where({ id: key.id }).update({ revoked_at: new Date().toISOString() });
  await tell(trx, 'partner-key.revoke', key, {});
}

const tell = (
  trx: Transaction,
  action: string,
  { id, organization }: StoredKey,
  details: Record<string, string | number>,
): Promise<void> =>
  record(trx, {
    actor: presentActor(),
    action,
    object: { type: 'partner-key', id: String(id) },
    details: { organization, ...details },
  });
