import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { outcomeOf, type Review } from '../../../src/editorial/workflow/outcome';

const review = (written: string): Review => {
  const [, by, mark] = /^(\d+)(.*)$/.exec(written) ?? [];
  return {
    by: Number(by),
    verdict: mark.includes('-') ? 'request-changes' : 'approve',
    isOutside: mark.includes('o'),
    hasConflict: mark.includes('c'),
  };
};

/** `1+` approves, `2-` asks for changes; `o` is from outside, `c` has a conflict of interest. */
const outcome = (needs: string, decisions: string) => {
  const [reviews, outside] = needs.split('/').map(Number);
  return outcomeOf({ reviews, outside }, decisions.split(' ').filter(Boolean).map(review));
};

describe('what decisions come to', () => {
  test.each([
    ['1/0', '', 'pending'],
    ['1/0', '1+', 'approved'],
    ['1/0', '1-', 'changes-requested'],
    ['1/0', '1- 1+', 'approved'],
    ['1/1', '1+', 'pending'],
    ['1/1', '1+ 2+o', 'approved'],
    ['2/0', '1+', 'pending'],
    ['2/0', '1-', 'pending'],
    ['2/0', '1+ 1+', 'pending'],
    ['2/0', '1+ 2-', 'tie'],
    ['2/0', '1+ 2- 3+', 'approved'],
    ['2/0', '1+ 2- 3-', 'changes-requested'],
    ['2/0', '1+ 2-c', 'pending'],
    ['2/0', '1+ 2-c 3+', 'approved'],
    ['2/0', '1+c 1+ 2+', 'pending'],
    ['3/2', '1+ 2+o 3+o', 'approved'],
    ['3/2', '1+ 2+ 3+o', 'pending'],
    ['3/2', '1+ 2+ 3+o 4+o', 'approved'],
    ['3/2', '1- 2-', 'changes-requested'],
    ['3/2', '1+ 2+o 3-', 'pending'],
    ['3/2', '1+ 2+o 3- 4-', 'tie'],
    ['3/2', '1+ 2+o 3- 4- 5+o', 'approved'],
    ['0/0', '', 'pending'],
    ['0/0', '1+', 'approved'],
    ['0/0', '1-', 'changes-requested'],
  ])('needed %s, decided “%s”: %s', (needs, decisions, expected) => {
    expect(outcome(needs, decisions)).toBe(expected);
  });
});

const decisions = fc.array(
  fc.record({
    by: fc.integer({ min: 1, max: 6 }),
    verdict: fc.constantFrom<Review['verdict']>('approve', 'request-changes'),
    isOutside: fc.boolean(),
    hasConflict: fc.boolean(),
  }),
  { maxLength: 12 },
);
const needed = fc
  .tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 }))
  .map(([reviews, outside]) => ({ reviews, outside: Math.min(reviews, outside) }));

test('what is approved has its approvals, from different people without a conflict of interest', () => {
  fc.assert(
    fc.property(needed, decisions, (needs, all) => {
      fc.pre(outcomeOf(needs, all) === 'approved');
      const conflicted = new Set(all.filter((one) => one.hasConflict).map(({ by }) => by));
      const approvers = new Map(
        all
          .filter(({ verdict, by }) => verdict === 'approve' && !conflicted.has(by))
          .map(({ by, isOutside }) => [by, isOutside]),
      );
      expect(approvers.size).toBeGreaterThanOrEqual(Math.max(needs.reviews, 1));
      const outsiders = all.filter(
        ({ by, isOutside, verdict }) => isOutside && verdict === 'approve' && !conflicted.has(by),
      );
      expect(new Set(outsiders.map(({ by }) => by)).size).toBeGreaterThanOrEqual(needs.outside);
    }),
  );
});

test('further reviewers end every wait, either way', () => {
  fc.assert(
    fc.property(needed, decisions, fc.boolean(), (needs, all, isApproving) => {
      const verdict = isApproving ? 'approve' : 'request-changes';
      const further = Array.from(
        { length: 20 },
        (_, index): Review => ({
          by: 100 + index,
          verdict,
          isOutside: true,
          hasConflict: false,
        }),
      );
      const expected = isApproving ? 'approved' : 'changes-requested';
      expect(outcomeOf(needs, [...all, ...further])).toBe(expected);
    }),
  );
});
