/** How long a lock holds that nobody renews: the panel renews several times in between. */
export const LASTS = 2 * 60_000;

/** Who has one language of a document open; moments are ISO 8601 in UTC. */
export type Lock = {
  user_id: number;
  since: string;
  renewed_at: string;
  /** From whom it was taken while they still held it. */
  taken_from: number | null;
};

export type Taking = { user: number; now: Date; takeOver: boolean };

/** Whether a lock is over: whoever held it has closed the form, or lost their connection. */
export const isOver = ({ renewed_at: renewed }: Lock, now: Date): boolean =>
  now.getTime() - Date.parse(renewed) >= LASTS;

/** Answers the lock after somebody has asked for it: theirs, or still that of whoever holds it. */
export function take(held: Lock | null, { user, now, takeOver }: Taking): Lock {
  const at = now.toISOString();
  const isFree = held === null || isOver(held, now);
  if (!isFree && held.user_id === user) return { ...held, renewed_at: at };
  if (!isFree && !takeOver) return held;
  return { user_id: user, since: at, renewed_at: at, taken_from: isFree ? null : held.user_id };
}
