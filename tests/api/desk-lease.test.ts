import { beforeEach, expect, test } from 'vitest';
import { claim, leaseOwner, type Leased, settle } from '../../src/editorial/lease';
import { useApplication } from '../support/application';

const application = useApplication();
const TABLE = 'editorial_mailboxes';
const NOW = new Date('2026-01-01T12:00:00.000Z');

beforeEach(async () => {
  const { connection } = application.strapi.db;
  await connection(TABLE).delete();
  for (let user = 1; user <= 6; user += 1) {
    await connection(TABLE).insert({ user_id: user, rhythm: 'daily', attempts: 0 });
  }
});

const later = (seconds: number) => new Date(NOW.getTime() + seconds * 1000);

type Box = Leased & { user_id: number };

const take = async (owner: string, { limit = 10, now = NOW, last = 99 } = {}): Promise<Box[]> =>
  await application.strapi.db.transaction(({ trx }) =>
    claim<Box>(trx, TABLE, {
      where: (query) => void query.where('user_id', '<=', last),
      limit,
      leaseSeconds: 60,
      owner,
      now,
    }),
  );

const give = (row: Leased) =>
  application.strapi.db.transaction(({ trx }) => settle(trx, TABLE, row, { attempts: 7 }));

const users = (rows: Box[]) => rows.map(({ user_id }) => user_id);

test('what is due is taken, the oldest first, and no more than asked', async () => {
  const [one, other] = [leaseOwner(), leaseOwner()];
  const taken = await take(one, { limit: 2, last: 3 });
  expect(users(taken)).toEqual([1, 2]);
  expect(taken[0]).toMatchObject({
    lease_owner: one,
    leased_until: '2026-01-01T12:01:00.000Z',
  });
  expect(users(await take(other, { last: 3 }))).toEqual([3]);
});

test('nobody takes what somebody has, until the lease is over', async () => {
  const [one, other] = [leaseOwner(), leaseOwner()];
  await take(one);
  expect(await take(other, { now: later(59) })).toEqual([]);
  expect(users(await take(other, { now: later(60) }))).toEqual([1, 2, 3, 4, 5, 6]);
});

test('who was too slow writes nothing', async () => {
  const [slow] = await take(leaseOwner(), { limit: 1 });
  const [quick] = await take(leaseOwner(), { limit: 1, now: later(61) });
  expect(quick.id).toBe(slow.id);
  expect(await give(slow)).toBe(false);
  expect(await give(quick)).toBe(true);
  expect(await give(quick)).toBe(false);
  const [row] = await application.strapi.db.connection(TABLE).where({ id: quick.id });
  expect(row).toMatchObject({ attempts: 7, lease_owner: null, leased_until: null });
});

test('those who take at once share, and never take the same', async () => {
  const rounds = await Promise.all(
    Array.from({ length: 6 }, () => take(leaseOwner(), { limit: 1 })),
  );
  expect(users(rounds.flat()).sort()).toEqual([1, 2, 3, 4, 5, 6].slice(0, rounds.flat().length));
  expect(new Set(users(rounds.flat())).size).toBe(rounds.flat().length);
});
