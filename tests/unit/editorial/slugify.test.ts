import { expect, test } from 'vitest';
import { firstFree, slugify } from '../../../src/editorial/slugify';

test.each([
  ['Œuvre d’accueil : l’été à Besançon', 'oeuvre-d-accueil-l-ete-a-besancon'],
  ['  Curriculum vitæ, Straße & Łódź  ', 'curriculum-vitae-strasse-lodz'],
  ['2010–2012', '2010-2012'],
  ['اندماج', ''],
])('%s', (title, slug) => {
  expect(slugify(title, 190)).toBe(slug);
});

test('a slug is cut, and does not end in a hyphen', () => {
  expect(slugify('abc def ghi', 8)).toBe('abc-def');
});

test('the first free number is taken', () => {
  expect(firstFree('a', new Set(['b']))).toBe('a');
  expect(firstFree('a', new Set(['a', 'a-2', 'a-4']))).toBe('a-3');
});
