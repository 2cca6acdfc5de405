import type { Core } from '@strapi/strapi';
import { ChainCheck, type Problem } from './check-chain';
import type { Head } from './line';
import { readHead, readLines } from './trail';

const BATCH = 5_000;

/** How many lines there are, the last one's place, and everything that is wrong. */
export type Verdict = { count: number; head: Head; problems: Problem[] };

/**
 * Reads the whole trail and checks that nothing in it was altered, taken out or put in. Lines that are
 * written meanwhile are left for the next time.
 */
export async function verifyTrail(
  strapi: Core.Strapi,
  expected: string | null = null,
): Promise<Verdict> {
  const { connection } = strapi.db;
  const { head, last } = await strapi.db.transaction(async ({ trx }) => ({
    last: Number((await trx('editorial_audit').max('seq as seq').first())?.seq ?? 0),
    head: await readHead(trx),
  }));
  const end = Math.max(last, head.seq);
  const check = new ChainCheck(head, expected);
  const problems: Problem[] = [];
  let after = 0;
  while (after < end) {
    const lines = (await readLines(connection, after, BATCH)).filter(({ seq }) => seq <= end);
    if (lines.length === 0) break;
    for (const line of lines) problems.push(...check.take(line));
    after = lines[lines.length - 1].seq;
  }
  problems.push(...check.end());
  return { count: check.count, head, problems };
}
