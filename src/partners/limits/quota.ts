import type { DocumentId } from '../../content-model';
import { presentPartner, type Transaction } from '../../editorial';
import { refusePartner } from '../refusals';
import { partnerSettings } from '../settings';
import type { TrustLevel } from '../trust/level';
import { trustIn, trustOfPartner } from '../trust/read';
import { type QuotaKind, readAllowances } from './allowances';
import { HELD } from './held';

const USES = 'partner_quota_uses';

/** How much of something an organisation has used, and how much it may. */
export type Use = { kind: QuotaKind; allowed: number; used: number };

/**
 * Takes from what an organisation may use, by how far whoever acts is trusted: submissions of the day
 * (a 429 when they are used up), or what it holds (a 409). Call it before what is counted is written,
 * in the same transaction: others of the organisation wait for its end.
 */
export async function useQuota(
  trx: Transaction,
  organization: DocumentId,
  kind: QuotaKind,
  amount: number,
): Promise<void> {
  const day = kind === 'submissions' ? today() : '';
  await addUse(trx, { organization, kind, period: day, amount: day ? amount : 0 });
  if (!partnerSettings().areLimited) return;

  const partner = presentPartner();
  const level = partner
    ? await trustOfPartner(trx, partner)
    : await trustIn(trx, organization, null);
  const allowed = allowanceOf(kind, level);
  if (day) {
    const { amount: used } = await trx(USES).where({ organization, kind, period: day }).first();
    if (Number(used) > allowed) {
      refusePartner('quota-of-day', { kind, allowed, seconds: secondsLeftToday() });
    }
    return;
  }
  const used = await readUse(trx, organization, kind);
  if (used + amount > allowed) refusePartner('quota-held', { kind, allowed, used, amount });
}

/** The row is this transaction's until its end, also where nothing is used up. */
const addUse = (
  trx: Transaction,
  use: { organization: DocumentId; kind: QuotaKind; period: string; amount: number },
): Promise<unknown> =>
  trx(USES)
    .insert(use)
    .onConflict(['organization', 'kind', 'period'])
    .merge({ amount: trx.raw('?? + ?', [`${USES}.amount`, use.amount]) });

/** Answers what an organisation has used of everything, and what it may at a level of trust. */
export async function readUses(
  trx: Transaction,
  organization: DocumentId,
  kinds: readonly QuotaKind[],
  level: TrustLevel,
): Promise<Use[]> {
  const uses: Use[] = [];
  for (const kind of kinds) {
    const used = await readUse(trx, organization, kind);
    uses.push({ kind, allowed: allowanceOf(kind, level), used });
  }
  return uses;
}

async function readUse(trx: Transaction, organization: DocumentId, kind: QuotaKind) {
  if (kind !== 'submissions') return HELD[kind](trx, organization);
  const row: { amount: number | string } | undefined = await trx(USES)
    .where({ organization, kind, period: today() })
    .first();
  return Number(row?.amount ?? 0);
}

const allowanceOf = (kind: QuotaKind, level: TrustLevel): number =>
  readAllowances(kind, partnerSettings().quotas[kind])[level];

/** The day in UTC, so that all instances agree. */
const today = (now = new Date()): string => now.toISOString().slice(0, 'YYYY-MM-DD'.length);

const DAY_SECONDS = 86_400;

/** For how many seconds it is still today. */
export const secondsLeftToday = (now = new Date()): number =>
  DAY_SECONDS - (Math.floor(now.getTime() / 1000) % DAY_SECONDS);

/** Forgets what was used on other days than today and yesterday. */
export const forgetUses = (now = new Date()): Promise<number> =>
  strapi.db
    .connection(USES)
    .where('period', '<>', '')
    .where('period', '<', today(new Date(now.getTime() - DAY_SECONDS * 1000)))
    .delete();
