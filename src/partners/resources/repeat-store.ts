import type { Transaction } from '../../editorial';

export const REPEATS = 'partner_repeats';

/** How long an answer is given again, in hours. */
export const KEPT_HOURS = 24;

/** How long one instance has a request for itself: after a crash, another asking takes it up. */
const LEASE_SECONDS = 300;

/** What is known of a request by its key. */
export type Repeat = {
  id: number;
  fingerprint: string;
  lease_owner: string | null;
  leased_until: string | null;
  /** The status that it was answered with; null while it is being answered. */
  status: number | null;
  /** The sealed answer. */
  answer: string | null;
};

type Asked = { actor: string; keyHash: string; fingerprint: string; owner: string };

const leaseEnd = (now: Date) => new Date(now.getTime() + LEASE_SECONDS * 1000).toISOString();

/** Takes a request for oneself, or answers what is known of it already. */
export async function claimRepeat(
  { actor, keyHash, fingerprint, owner }: Asked,
  now = new Date(),
): Promise<{ isNew: boolean; repeat: Repeat }> {
  const table = () => strapi.db.connection(REPEATS);
  await table()
    .insert({
      actor,
      key_hash: keyHash,
      fingerprint,
      lease_owner: owner,
      leased_until: leaseEnd(now),
      created_at: now.toISOString(),
    })
    .onConflict(['actor', 'key_hash'])
    .ignore();
  const repeat: Repeat = await table().where({ actor, key_hash: keyHash }).first();
  return { isNew: repeat.lease_owner === owner, repeat };
}

/** Takes over a request whose first asking ended in a crash; answers whether nobody else was faster. */
export async function takeOver(
  { id, lease_owner: before }: Repeat,
  owner: string,
  now = new Date(),
): Promise<boolean> {
  const taken = await strapi.db
    .connection(REPEATS)
    .where({ id, lease_owner: before, status: null })
    .update({ lease_owner: owner, leased_until: leaseEnd(now) });
  return taken === 1;
}

/** Keeps the answer of a request, where it is still one's own; answers whether it was. */
export async function settleRepeat(
  tables: Transaction | typeof strapi.db.connection,
  { id, owner }: { id: number; owner: string },
  { status, answer }: { status: number; answer: string },
): Promise<boolean> {
  const settled = await tables(REPEATS)
    .where({ id, lease_owner: owner, status: null })
    .update({ status, answer, leased_until: null });
  return settled === 1;
}

/** Forgets a request that came to nothing, so that it may be sent again. */
export const forgetRepeat = async ({ id, owner }: { id: number; owner: string }): Promise<void> =>
  void (await strapi.db
    .connection(REPEATS)
    .where({ id, lease_owner: owner, status: null })
    .delete());

/** Forgets requests that are older than their answers are kept. */
export async function pruneRepeats(now = new Date()): Promise<void> {
  const before = new Date(now.getTime() - KEPT_HOURS * 3_600_000).toISOString();
  await strapi.db.connection(REPEATS).where('created_at', '<', before).delete();
}
