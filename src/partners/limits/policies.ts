import type { Caller } from '../acting';
import { addressBlock } from './address-block';

/** How many requests a minute; those of visitors that write, an hour. */
export type Limits = {
  account: number;
  key: number;
  organization: number;
  visitor: number;
  visitorWrites: number;
};

/** So many points in so many seconds, counted from the first one. */
export type Policy = { name: string; points: number; seconds: number };

/** A policy, and whose requests it counts. */
export type Counted = { policy: Policy; key: string };

const MINUTE = 60;
const HOUR = 3600;

/** A person's guesses of their own password, where it is asked for. */
export const PASSWORD_GUESSES: Policy = { name: 'password', points: 10, seconds: 15 * MINUTE };

/** Letters that let an address choose a new password, whoever asks for them. */
export const RESET_LETTERS: Policy = { name: 'reset', points: 5, seconds: HOUR };

/**
 * Answers what a request counts for: a person's and a key's for themselves and for their organisation;
 * a visitor's for the address that they come from, and more strictly where they write.
 */
export function countedFor(
  caller: Caller,
  { method, ip }: { method: string; ip: string },
  limits: Limits,
): Counted[] {
  const perMinute = (name: 'account' | 'key' | 'organization' | 'visitor', key: string) => ({
    policy: { name, points: limits[name], seconds: MINUTE },
    key,
  });
  switch (caller.kind) {
    case 'key':
      return [
        perMinute('key', String(caller.key.id)),
        perMinute('organization', caller.organization),
      ];
    case 'member':
      return [
        perMinute('account', String(caller.account.id)),
        perMinute('organization', caller.organization),
      ];
    case 'account':
      return [perMinute('account', String(caller.account.id))];
    case 'visitor': {
      const from = addressBlock(ip);
      const writes = { name: 'visitor-writes', points: limits.visitorWrites, seconds: HOUR };
      const all = perMinute('visitor', from);
      return method === 'GET' ? [all] : [all, { policy: writes, key: from }];
    }
  }
}
