const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** How long to wait after the first failure, the second, and so on. */
const WAITS = [MINUTE, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 8 * HOUR, 24 * HOUR];

/** How much longer a wait may get by chance, so that not everything comes again at once. */
const JITTER = 0.2;

/** How long an endpoint may fail before nothing is sent to it any more. */
const ENDURED = 5 * 24 * HOUR;

/** Answers when to try again after so many failures, or null to give up. `chance` is in [0, 1). */
export function nextTry(failures: number, now: Date, chance = Math.random()): Date | null {
  const wait = WAITS[failures - 1];
  return wait === undefined ? null : new Date(now.getTime() + wait * (1 + JITTER * chance));
}

/** Whether an endpoint that has failed ever since a moment is given up. */
export const isGivenUp = (failingSince: string, now: Date): boolean =>
  now.getTime() - Date.parse(failingSince) >= ENDURED;
