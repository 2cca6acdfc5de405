import { refuse } from '../refusals';
import { millisecondsOf, readClock, timeZoneNamed } from './local-time';
import type { Action, Wish } from './schedule';

/** What a person asks for: a clock's reading in a time zone; which of two, where it comes twice. */
export type Asked = {
  action: Action;
  local: string;
  timeZone: string;
  occurrence?: 'first' | 'second';
};

/**
 * Answers the moment that is asked for. Refuses a time zone that there isn't, a reading that clocks
 * skip or show twice there, unless it is said which one is meant, and what is past.
 */
export function wishOf({ action, local, timeZone: name, occurrence }: Asked, now: Date): Wish {
  const timeZone = timeZoneNamed(name);
  if (timeZone === null) refuse('time-zone-unknown', { timeZone: name });
  if (millisecondsOf(local) === null) refuse('time-does-not-exist', { local });

  const at = momentOf(local, timeZone, occurrence);
  if (at.getTime() <= now.getTime()) refuse('time-is-past', { local, timeZone });
  return { action, at, local, timeZone };
}

function momentOf(local: string, timeZone: string, occurrence: Asked['occurrence']): Date {
  const reading = readClock(local, timeZone);
  switch (reading.kind) {
    case 'once':
      return reading.at;
    case 'twice':
      return reading[occurrence ?? refuse('time-comes-twice', { local, timeZone })];
    case 'never':
      return refuse('time-is-skipped', { local, timeZone, instead: reading.instead });
  }
}
