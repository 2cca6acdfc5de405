import autocannon from 'autocannon';
import { askWell } from './asking.mjs';

const LONGEST_SECONDS = 30;

/**
 * Sends as many requests as `connections` can for some seconds, each connection through all paths
 * from another one on. Where one request is so slow that few would end, it takes longer.
 */
async function burst({ address, paths, headers, milliseconds }, { connections, seconds }) {
  const duration = Math.min(
    LONGEST_SECONDS,
    Math.max(seconds, Math.ceil((milliseconds * connections * 1.2) / 1000)),
  );
  let client = 0;
  const result = await autocannon({
    url: address,
    connections,
    duration,
    timeout: 2 * LONGEST_SECONDS,
    setupClient(connection) {
      const from = Math.floor((client++ * paths.length) / connections);
      connection.setRequests(
        [...paths.slice(from), ...paths.slice(0, from)].map((path) => ({ path, headers })),
      );
    },
  });
  return {
    perSecond: result.requests.total / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
    failures: result.non2xx + result.errors + result.timeouts,
  };
}

const byPerSecond = (a, b) => a.perSecond - b.perSecond;
const middleOf = (rounds) => rounds.toSorted(byPerSecond)[Math.floor(rounds.length / 2)];

/** Answers how often a second a server says that it is well, which no record and no database slows. */
export async function measureSpeed({ address }, { connections, seconds }) {
  const work = { address, paths: ['/_health'], headers: {}, milliseconds: 0 };
  await burst(work, { connections, seconds: 1 });
  return (await burst(work, { connections, seconds })).perSecond;
}

/**
 * Puts contestants (`{ name, address, paths, headers }`) under load in turns. Answers, by name, the
 * round with the median number of requests a second.
 */
export async function compareUnderLoad(contestants, { rounds, connections, seconds }) {
  const warmed = [];
  for (const contestant of contestants) {
    const { address, paths, headers } = contestant;
    const { milliseconds } = await askWell(address + paths[0], { headers });
    warmed.push({ ...contestant, milliseconds });
    await burst(warmed.at(-1), { connections, seconds: 1 });
  }
  const results = new Map(contestants.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const contestant of warmed) {
      results.get(contestant.name).push(await burst(contestant, { connections, seconds }));
    }
  }
  return Object.fromEntries(
    [...results].map(([name, list]) => [
      name,
      { ...middleOf(list), failures: list.reduce((sum, { failures }) => sum + failures, 0) },
    ]),
  );
}
