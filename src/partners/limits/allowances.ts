import type { TrustLevel } from '../trust/level';

/** What an organisation has so much of: submissions each day; the others as long as it holds them. */
export const QUOTA_KINDS = ['submissions', 'drafts', 'files-bytes', 'webhooks'] as const;

export type QuotaKind = (typeof QUOTA_KINDS)[number];

export type Allowances = Record<TrustLevel, number>;

const LEVELS = ['unverified', 'verified', 'trusted'] as const;

/**
 * Reads how much is allowed by level, as `config/partners.ts` writes it: `20/100/1000` is for the
 * unverified, the verified and the trusted; the blocked have nothing. Throws what is wrong with it.
 */
export function readAllowances(kind: QuotaKind, written: string): Allowances {
  const numbers = written.split('/').map((part) => part.trim());
  if (numbers.length !== LEVELS.length || !numbers.every((part) => /^\d{1,15}$/.test(part))) {
    throw new Error(
      `The quota of ${kind}, “${written}”, is not of the form “unverified/verified/trusted”, as “20/100/1000”.`,
    );
  }
  const [unverified, verified, trusted] = numbers.map(Number);
  return { blocked: 0, unverified, verified, trusted };
}
