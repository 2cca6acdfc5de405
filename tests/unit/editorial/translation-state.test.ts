import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Hash,
  isCurrent,
  type MinorChange,
  sameMeaning,
  type Situation,
  stateOf,
} from '../../../src/editorial/translations/state';

const SITUATION: Situation = {
  isSource: false,
  exists: true,
  stage: null,
  isAsPublished: false,
  confirmed: 'a',
  source: { published: 'a', draft: 'a' },
  minorChanges: [],
};

describe('the state of one language', () => {
  test.each<[string, Partial<Situation>, string]>([
    ['the source', { isSource: true, confirmed: null }, 'source'],
    ['nothing yet', { exists: false, confirmed: null }, 'missing'],
    ['a draft', { stage: 'draft' }, 'in-progress'],
    ['asked to be changed', { stage: 'changes-requested' }, 'in-progress'],
    ['withdrawn', { stage: 'withdrawn' }, 'in-progress'],
    ['under review', { stage: 'in-review' }, 'in-review'],
    ['approved, not yet public', { stage: 'approved' }, 'in-review'],
    ['public', { stage: 'published' }, 'published'],
    ['public, before there were stages', { isAsPublished: true }, 'published'],
    ['changed since, before there were stages', {}, 'in-progress'],
    ['public, of an older source', { stage: 'published', confirmed: 'o' }, 'outdated'],
    ['under review, of an older source', { stage: 'in-review', confirmed: 'o' }, 'outdated'],
    ['never confirmed', { stage: 'published', confirmed: null }, 'published'],
    [
      'right for what is public while the source is rewritten',
      { source: { published: 'a', draft: 'b' }, stage: 'published' },
      'published',
    ],
    [
      'ahead, with the working text of the source',
      { source: { published: 'o', draft: 'a' }, stage: 'draft' },
      'in-progress',
    ],
    ['of a source never published', { source: { published: null, draft: 'b' } }, 'outdated'],
    [
      'of a source whose change was minor',
      { source: { published: 'b', draft: 'b' }, minorChanges: [{ before: 'a', after: 'b' }] },
      'in-progress',
    ],
  ])('%s', (_what, situation, state) => {
    expect(stateOf({ ...SITUATION, ...situation })).toBe(state);
  });
});

/** What may happen to a source and its two translations; texts are numbered by their wording. */
type Step =
  | { do: 'edit'; isMinor: boolean }
  | { do: 'publish' | 'unpublish' | 'discard' }
  | { do: 'restore'; back: number; isMinor: boolean }
  | { do: 'confirm'; translation: 0 | 1; against: 'reference' | 'draft' };

const steps = fc.array(
  fc.oneof(
    fc.record({ do: fc.constant('edit' as const), isMinor: fc.boolean() }),
    fc.record({
      do: fc.constantFrom('publish' as const, 'unpublish' as const, 'discard' as const),
    }),
    fc.record({
      do: fc.constant('restore' as const),
      back: fc.nat(5),
      isMinor: fc.constant(false),
    }),
    fc.record({
      do: fc.constant('confirm' as const),
      translation: fc.constantFrom(0 as const, 1 as const),
      against: fc.constantFrom('reference' as const, 'draft' as const),
    }),
  ),
  { maxLength: 30 },
);

/** A text as its readers know it: a wording, and what it means. */
type Text = { wording: Hash; meaning: number };

/** Plays a history; knows what texts mean, and what the code knows: hashes, minor changes. */
function play(history: Step[]) {
  const first: Text = { wording: 'w0', meaning: 0 };
  const written = [first];
  let [draft, published]: [Text, Text | null] = [first, null];
  const minorChanges: MinorChange[] = [];
  const confirmed: (Text | null)[] = [null, null];
  let meanings = 0;
  for (const step of history) {
    if (step.do === 'edit') {
      const wording = `w${written.length}`;
      const next = { wording, meaning: step.isMinor ? draft.meaning : (meanings += 1) };
      if (step.isMinor) minorChanges.push({ before: draft.wording, after: wording });
      written.push(next);
      draft = next;
    } else if (step.do === 'restore') {
      draft = written[Math.max(0, written.length - 1 - step.back)];
    } else if (step.do === 'publish') published = draft;
    else if (step.do === 'unpublish') published = null;
    else if (step.do === 'discard') draft = published ?? draft;
    else if (step.do === 'confirm') {
      confirmed[step.translation] = step.against === 'draft' ? draft : (published ?? draft);
    }
  }
  return { draft, published, minorChanges, confirmed };
}

describe('after any history', () => {
  test('a translation is current exactly when it says what its source means, in public or in work', () => {
    fc.assert(
      fc.property(steps, (history) => {
        const { draft, published, minorChanges, confirmed } = play(history);
        const source = { draft: draft.wording, published: published?.wording ?? null };
        for (const text of confirmed) {
          const expected =
            text === null || [draft.meaning, published?.meaning].includes(text.meaning);
          expect(isCurrent({ confirmed: text?.wording ?? null, source, minorChanges })).toBe(
            expected,
          );
        }
      }),
      { numRuns: 1_000 },
    );
  });

  test('a confirmation makes a translation current, whatever was before', () => {
    fc.assert(
      fc.property(
        steps,
        fc.constantFrom<'reference' | 'draft'>('reference', 'draft'),
        (history, against) => {
          const { draft, published, minorChanges, confirmed } = play([
            ...history,
            { do: 'confirm', translation: 0, against },
          ]);
          const source = { draft: draft.wording, published: published?.wording ?? null };
          expect(
            isCurrent({ confirmed: confirmed[0]?.wording ?? null, source, minorChanges }),
          ).toBe(true);
        },
      ),
    );
  });

  test('what is the same in meaning is so both ways', () => {
    const names = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    const changes = fc.array(fc.record({ before: names, after: names }));
    fc.assert(
      fc.property(changes, names, names, (minorChanges, one, other) => {
        const same = sameMeaning(one, minorChanges);
        expect(same.has(one)).toBe(true);
        expect(same.has(other)).toBe(sameMeaning(other, minorChanges).has(one));
      }),
    );
  });
});
