import type { Transaction } from '../desk';
import { TRAIL } from './trail';

/** What somebody has done, as the trail tells it: a code, what it was done to, and when. */
export type Activity = {
  seq: number;
  at: string;
  /** `partner:12`. */
  actor: string;
  action: string;
  type: string;
  id: string;
  locale: string | null;
};

type Row = Omit<Activity, 'type' | 'id'> & { object_type: string; object_id: string };

/** Reads the latest that any of some actors have done, the newest first. */
export async function readActivity(
  trx: Transaction,
  actors: string[],
  limit: number,
): Promise<Activity[]> {
  const rows: Row[] = await trx(TRAIL)
    .select('seq', 'at', 'actor', 'action', 'object_type', 'object_id', 'locale')
    .whereIn('actor', actors)
    .orderBy('seq', 'desc')
    .limit(limit);
  return rows.map(({ seq, object_type: type, object_id: id, ...row }) => ({
    ...row,
    seq: Number(seq),
    type,
    id,
  }));
}

/** Answers when each of some actors has last done something; those that never have are left out. */
export async function readLastActivity(
  trx: Transaction,
  actors: string[],
): Promise<Map<string, string>> {
  const rows: { actor: string; last: string }[] = await trx(TRAIL)
    .select('actor')
    .max({ last: 'at' })
    .whereIn('actor', actors)
    .groupBy('actor');
  return new Map(rows.map(({ actor, last }) => [actor, last]));
}
