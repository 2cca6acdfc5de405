import { askWell } from './asking.mjs';

const AT_LEAST = 5;

/** Answers a percentile of numbers, the nearest one that exists. */
const percentile = (sorted, share) =>
  sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)];

/** Answers how many numbers there are and their 50th, 95th and 99th percentiles. */
export function summary(milliseconds) {
  const sorted = milliseconds.toSorted((a, b) => a - b);
  return {
    count: sorted.length,
    p50: percentile(sorted, 0.5),
    p95: percentile(sorted, 0.95),
    p99: percentile(sorted, 0.99),
  };
}

/**
 * Asks contestants (`{ name, next }`, where `next(n)` answers the n-th request as `{ url, …options }`,
 * after any preparation of its own, which is not measured)
 * in turns, one request at a time, until each has been asked `atMost` times or has used its seconds.
 * Answers a summary for each name.
 */
export async function compareOneByOne(contestants, { atMost, seconds }) {
  const runs = contestants.map((contestant) => ({ ...contestant, times: [], used: 0 }));
  for (const { next } of runs) await askOnce(await next(0));
  const isDone = ({ times, used }) =>
    times.length >= atMost || (times.length >= AT_LEAST && used > seconds * 1000);
  for (let turn = 1; !runs.every(isDone); turn += 1) {
    for (const run of runs.filter((one) => !isDone(one))) {
      const milliseconds = await askOnce(await run.next(turn));
      run.times.push(milliseconds);
      run.used += milliseconds;
    }
  }
  return Object.fromEntries(runs.map(({ name, times }) => [name, summary(times)]));
}

const askOnce = async ({ url, ...options }) => (await askWell(url, options)).milliseconds;
