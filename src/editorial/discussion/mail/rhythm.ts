/** How often somebody wants notices by e-mail. */
export const RHYTHMS = ['at-once', 'daily', 'never'] as const;

export type Rhythm = (typeof RHYTHMS)[number];

/** The time of the day at which the daily message goes out, on the clocks of a time zone. */
export type DailyTime = { hour: number; minute: number; timeZone: string };

const DAY = 24 * 60 * 60 * 1000;
const TIME = /^([01]\d|2[0-3]):([0-5]\d)$/;

/** How long to wait before trying again, in minutes, after the first failure, the second, and so on. */
const WAITS = [1, 5, 15, 60, 180, 360, 720];

/**
 * Reads a time (`07:00`) and a time zone (`America/Toronto`). Throws an error that says what is wrong
 * with them.
 */
export function readDailyTime(time: string, timeZone: string): DailyTime {
  const [, hour, minute] = TIME.exec(time) ?? [];
  if (hour === undefined) throw new Error(`"${time}" is no time of the day; write it as 07:00.`);
  try {
    new Intl.DateTimeFormat('en', { timeZone });
  } catch {
    throw new Error(`"${timeZone}" is no time zone; write it as America/Toronto.`);
  }
  return { hour: Number(hour), minute: Number(minute), timeZone };
}

/** Answers how far the clocks of a time zone are ahead of UTC at a moment, in milliseconds. */
function offsetOf(moment: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone,
    calendar: 'gregory',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(moment);
  const [year, month, day, hour, minute, second] = (
    ['year', 'month', 'day', 'hour', 'minute', 'second'] as const
  ).map((type) => Number(parts.find((part) => part.type === type)?.value));
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(moment / 1000) * 1000;
}

/** Answers the next moment after `now` at which clocks show the daily time. */
export function nextDaily(now: Date, { hour, minute, timeZone }: DailyTime): Date {
  const local = new Date(now.getTime() + offsetOf(now.getTime(), timeZone));
  for (let ahead = 0; ; ahead += 1) {
    const shown = Date.UTC(
      local.getUTCFullYear(),
      local.getUTCMonth(),
      local.getUTCDate() + ahead,
      hour,
      minute,
    );
    const guess = shown - offsetOf(shown, timeZone);
    const moment = shown - offsetOf(guess, timeZone);
    if (moment > now.getTime()) return new Date(moment);
    if (moment < now.getTime() - 3 * DAY) throw new Error('The clock does not go on.');
  }
}

/** Answers when a notice is to be sent, or null where its receiver wants none. */
export function dueAt(rhythm: Rhythm, now: Date, daily: DailyTime): Date | null {
  if (rhythm === 'never') return null;
  return rhythm === 'daily' ? nextDaily(now, daily) : now;
}

/** Answers when to try again after so many failures, or null to give up. */
export function retryAt(failures: number, now: Date): Date | null {
  const minutes = WAITS[failures - 1];
  return minutes === undefined ? null : new Date(now.getTime() + minutes * 60_000);
}
