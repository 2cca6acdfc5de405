import {
  RateLimiterPostgres,
  RateLimiterRes,
  RateLimiterSQLite,
  type RateLimiterStoreAbstract,
} from 'rate-limiter-flexible';
import type { Counted, Policy } from './policies';

export const LIMITS_TABLE = 'partner_limits';

/** Where a policy stands for somebody once a request is counted. */
export type Reading = {
  policy: Policy;
  /** Requests that are left until the window ends. */
  left: number;
  /** Whole seconds until then. */
  seconds: number;
  isOver: boolean;
};

const limiters = new WeakMap<object, Map<string, RateLimiterStoreAbstract>>();

/**
 * Counts a request for everything that it counts for, in the database, so that all instances count
 * together; what comes after a limit that is reached is not counted. Never call it in a transaction:
 * it would wait for SQLite's one connection, and be undone with it.
 */
export async function count(counted: Counted[]): Promise<Reading[]> {
  const readings: Reading[] = [];
  for (const one of counted) {
    const reading = await countOne(one);
    readings.push(reading);
    if (reading.isOver) break;
  }
  return readings;
}

async function countOne({ policy, key }: Counted): Promise<Reading> {
  try {
    return readingOf(policy, await limiterOf(policy).consume(key), false);
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused;
    return readingOf(policy, refused, true);
  }
}

const readingOf = (policy: Policy, result: RateLimiterRes, isOver: boolean): Reading => ({
  policy,
  left: isOver ? 0 : result.remainingPoints,
  seconds: Math.max(Math.ceil(result.msBeforeNext / 1000), 1),
  isOver,
});

function limiterOf(policy: Policy): RateLimiterStoreAbstract {
  const { connection } = strapi.db;
  const known = limiters.get(connection) ?? new Map<string, RateLimiterStoreAbstract>();
  limiters.set(connection, known);
  const limiter = known.get(policy.name) ?? makeLimiter(policy);
  known.set(policy.name, limiter);
  return limiter;
}

/** A caller who is over the limit is refused from memory until the window ends. */
function makeLimiter({ name, points, seconds }: Policy): RateLimiterStoreAbstract {
  const options = {
    storeClient: strapi.db.connection,
    storeType: 'knex',
    tableName: LIMITS_TABLE,
    tableCreated: true,
    clearExpiredByTimeout: false,
    keyPrefix: name,
    points,
    duration: seconds,
    inMemoryBlockOnConsumed: points + 1,
  };
  return strapi.db.dialect.client === 'postgres'
    ? new RateLimiterPostgres({ ...options, schemaName: strapi.db.getSchemaName() })
    : new RateLimiterSQLite(options);
}

/** Forgets counters whose window is over. */
export const forgetCounters = (now = Date.now()): Promise<number> =>
  strapi.db.connection(LIMITS_TABLE).where('expire', '<', now).delete();
