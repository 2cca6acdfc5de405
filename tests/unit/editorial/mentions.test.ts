import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  excerptOf,
  mentionsIn,
  partsOf,
  plainWords,
} from '../../../src/editorial/discussion/mentions';

const NAMES = new Map([
  [1, 'Ada Martin'],
  [12, 'Léa Roy'],
]);

describe('mentions', () => {
  test('are found once each, in the order of the text', () => {
    expect(mentionsIn('@[12] and @[1], then @[12] again')).toEqual([12, 1]);
  });

  test('are nothing else that has an at sign', () => {
    expect(mentionsIn('ada@example.org, @ada, @[x], @[], @[1234567890], [1]')).toEqual([]);
  });

  test('are shown by name, also where nothing stands between them', () => {
    expect(partsOf('@[12]@[1] look', NAMES)).toEqual([
      { kind: 'mention', id: 12, name: 'Léa Roy' },
      { kind: 'mention', id: 1, name: 'Ada Martin' },
      { kind: 'text', text: ' look' },
    ]);
  });

  test('of an account that is gone have no name', () => {
    expect(partsOf('@[7]', NAMES)).toEqual([{ kind: 'mention', id: 7, name: null }]);
    expect(plainWords('Ask @[7] or @[1].', NAMES)).toBe('Ask @… or @Ada Martin.');
  });

  test('leave every other sign of the text where it was', () => {
    const written = fc.array(
      fc.oneof(
        fc.string(),
        fc.integer({ min: 1, max: 999_999_999 }).map((id) => `@[${id}]`),
      ),
    );
    fc.assert(
      fc.property(written, (pieces) => {
        const words = pieces.join('');
        const rewritten = partsOf(words, NAMES)
          .map((part) => (part.kind === 'text' ? part.text : `@[${part.id}]`))
          .join('');
        // Leading zeros are no part of a number.
        expect(rewritten).toBe(
          words.replace(/@\[0*(\d{1,9})\]/g, (_all, id) => `@[${Number(id)}]`),
        );
      }),
    );
  });
});

describe('an excerpt', () => {
  test('of a short text is the text on one line', () => {
    expect(excerptOf('  One\n two ')).toBe('One two');
  });

  test('ends at a word, with an ellipsis, and is never longer than asked', () => {
    expect(excerptOf('one two three four', 10)).toBe('one two…');
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 500 }), (text) => {
        expect(excerptOf(text, 50).length).toBeLessThanOrEqual(51);
      }),
    );
  });
});
