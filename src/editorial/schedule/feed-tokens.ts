import { createHash, randomBytes } from 'node:crypto';
import type { Transaction } from '../desk';

const FEEDS = 'editorial_calendar_feeds';
const TOKEN_BYTES = 32;

type Feed = { user_id: number; token_hash: string; created_at: string };

/** A token is as good as random: its hash needs no salt, and finds it by an index. */
const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/** Gives a person a new token for their calendar, in the place of any before; it is shown once. */
export async function renewToken(trx: Transaction, userId: number, now: Date): Promise<string> {
  const token = randomBytes(TOKEN_BYTES).toString('base64url');
  await trx(FEEDS)
    .insert({ user_id: userId, token_hash: hashOf(token), created_at: now.toISOString() })
    .onConflict('user_id')
    .merge();
  return token;
}

export async function revokeToken(trx: Transaction, userId: number): Promise<void> {
  await trx(FEEDS).where({ user_id: userId }).delete();
}

/** Answers since when a person's calendar may be read from outside, or null when it may not. */
export async function feedSince(trx: Transaction, userId: number): Promise<string | null> {
  const feed: Feed | undefined = await trx(FEEDS).where({ user_id: userId }).first();
  return feed?.created_at ?? null;
}

/** Answers whose token it is, or null. */
export async function ownerOf(trx: Transaction, token: string): Promise<number | null> {
  const feed: Feed | undefined = await trx(FEEDS)
    .where({ token_hash: hashOf(token) })
    .first();
  return feed?.user_id ?? null;
}
