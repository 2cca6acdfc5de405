import { expect, test } from 'vitest';
import { languageOfMessages, parseFallback, parseLocale } from '../../../src/rest/query/languages';
import { refusal } from './refusal';

const LANGUAGES = ['en', 'fr'];

test('without a locale the default language is asked', () => {
  expect(parseLocale(undefined, LANGUAGES)).toBe('en');
  expect(parseLocale('fr', LANGUAGES)).toBe('fr');
});

test.each(['', 'FR', 'fr-FR', '*', 'all', 'de', 'en\u0000'])('locale=%j is refused', (locale) => {
  expect(refusal(() => parseLocale(locale, LANGUAGES))).toEqual({
    code: 'language-not-enabled',
    path: 'locale',
    allowed: ['en', 'fr'],
  });
});

test.each([[['en', 'fr']], [null], [{ $ne: 'en' }]])('locale=%j is not one value', (locale) => {
  expect(refusal(() => parseLocale(locale, LANGUAGES)).code).toBe('not-one-value');
});

test('a fallback is none, the source or an enabled language', () => {
  expect(parseFallback(undefined, LANGUAGES)).toBe('none');
  expect(parseFallback('none', LANGUAGES)).toBe('none');
  expect(parseFallback('source', LANGUAGES)).toBe('source');
  expect(parseFallback('fr', LANGUAGES)).toEqual({ language: 'fr' });
  expect(refusal(() => parseFallback('de', LANGUAGES))).toEqual({
    code: 'language-not-enabled',
    path: 'fallback',
    allowed: ['en', 'fr', 'none', 'source'],
  });
});

test('refusals are in French when French was asked for and is enabled', () => {
  expect(languageOfMessages('fr', LANGUAGES)).toBe('fr');
  expect(languageOfMessages('fr', ['en'])).toBe('en');
  expect(languageOfMessages(['fr'], LANGUAGES)).toBe('en');
  expect(languageOfMessages(undefined, LANGUAGES)).toBe('en');
});
