import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isOver, LASTS, type Lock, take } from '../../../src/editorial/locks/lock';

const START = new Date('2026-11-24T10:00:00.000Z');
const later = (milliseconds: number) => new Date(START.getTime() + milliseconds);

const [MARIE, OMAR] = [1, 2];
const held = take(null, { user: MARIE, now: START, takeOver: false });

describe('a lock', () => {
  test('is taken by whoever opens the form first', () => {
    expect(held).toEqual({
      user_id: MARIE,
      since: START.toISOString(),
      renewed_at: START.toISOString(),
      taken_from: null,
    });
  });

  test('is renewed by whoever holds it', () => {
    const now = later(30_000);
    expect(take(held, { user: MARIE, now, takeOver: false })).toEqual({
      ...held,
      renewed_at: now.toISOString(),
    });
  });

  test('stays where somebody else asks for it', () => {
    expect(take(held, { user: OMAR, now: later(30_000), takeOver: false })).toBe(held);
  });

  test('is free when nobody has renewed it', () => {
    const now = later(LASTS);
    expect(take(held, { user: OMAR, now, takeOver: false })).toEqual({
      user_id: OMAR,
      since: now.toISOString(),
      renewed_at: now.toISOString(),
      taken_from: null,
    });
  });

  test('remembers from whom it was taken', () => {
    const now = later(30_000);
    expect(take(held, { user: OMAR, now, takeOver: true })).toEqual({
      user_id: OMAR,
      since: now.toISOString(),
      renewed_at: now.toISOString(),
      taken_from: MARIE,
    });
  });

  test('whatever happens, has one holder, who asked for it last or held it when somebody did', () => {
    const request = fc.record({
      user: fc.integer({ min: 1, max: 3 }),
      after: fc.integer({ min: 0, max: 2 * LASTS }),
      takeOver: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(request, { minLength: 1 }), (requests) => {
        let lock: Lock | null = null;
        let time = 0;
        for (const { user, after, takeOver } of requests) {
          const before: Lock | null = lock;
          const now = later((time += after));
          lock = take(before, { user, now, takeOver });
          const mayHold = before && !isOver(before, now) ? [user, before.user_id] : [user];
          expect(mayHold).toContain(lock.user_id);
          if (takeOver) expect(lock.user_id).toBe(user);
          expect(isOver(lock, now)).toBe(false);
        }
      }),
    );
  });
});
