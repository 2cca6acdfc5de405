import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diffWords, type Part } from '../../../src/editorial/word-diff';

const textOf = (parts: Part[], kind: 'added' | 'removed') =>
  parts
    .filter((part) => part.kind === 'same' || part.kind === kind)
    .map(({ text }) => text)
    .join('');

const say = (before: string, after: string) =>
  diffWords(before, after)
    .map(({ kind, text }) => ({ same: text, added: `[+${text}]`, removed: `[-${text}]` })[kind])
    .join('');

describe('differences between texts, word by word', () => {
  test.each([
    ['the same', 'the same', 'the same'],
    ['a good day', 'a bad day', 'a [-good ][+bad ]day'],
    ['one', 'one two', 'one[+ two]'],
    ['one two', 'two', '[-one ]two'],
    ['', 'new', '[+new]'],
    ['old', '', '[-old]'],
    [
      'l’intégration des réfugiés',
      'l’accueil des réfugiés',
      'l’[-intégration ][+accueil ]des réfugiés',
    ],
    ['a b c d', 'a x y d', 'a [-b c ][+x y ]d'],
    ['one\ntwo', 'one\n\ntwo', 'one[-\n][+\n\n]two'],
    ['Москва слезам', 'Москва не слезам', 'Москва [+не ]слезам'],
  ])('%j → %j', (before, after, expected) => expect(say(before, after)).toBe(expected));

  const words = fc
    .array(fc.constantFrom('a', 'b', 'été', 'l’eau', ' ', '\n', '.', 'Ω', '👩‍👧', '٣', '\u00A0'))
    .map((all) => all.join(''));

  test('both texts can be read from what differs', () => {
    fc.assert(
      fc.property(words, words, (before, after) => {
        const parts = diffWords(before, after);
        expect(textOf(parts, 'removed')).toBe(before);
        expect(textOf(parts, 'added')).toBe(after);
      }),
    );
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const parts = diffWords(before, after);
        expect(textOf(parts, 'removed')).toBe(before);
        expect(textOf(parts, 'added')).toBe(after);
      }),
    );
  });

  test('equal texts have one part or none; neighbours differ in kind, none is empty', () => {
    fc.assert(
      fc.property(words, words, (before, after) => {
        expect(diffWords(before, before).filter(({ kind }) => kind !== 'same')).toEqual([]);
        const parts = diffWords(before, after);
        expect(parts.every(({ text }) => text !== '')).toBe(true);
        expect(parts.some(({ kind }, at) => kind === parts[at + 1]?.kind)).toBe(false);
      }),
    );
  });

  test('texts with nothing in common are shown one after the other, quickly', () => {
    const long = (word: string) =>
      Array.from({ length: 20_000 }, (_, at) => `${word}${at}`).join(' ');
    expect(diffWords(long('a'), long('b')).map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });
});
