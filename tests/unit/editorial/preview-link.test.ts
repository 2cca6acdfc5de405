import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judge, keyFrom, type Linked, sign } from '../../../src/editorial/preview/link';

const KEY = keyFrom('secret');
const NOW = new Date('2026-11-24T10:00:00.000Z');
const seconds = (date: Date) => date.getTime() / 1000;

const LINKED: Linked = {
  uid: 'api::resource.resource',
  documentId: 'abc',
  locale: 'fr',
  until: seconds(NOW) + 1,
};

test('a link is valid until its time, and expired from then on', () => {
  const signature = sign(KEY, LINKED);

  expect(judge(KEY, LINKED, signature, NOW)).toBe('valid');
  expect(judge(KEY, LINKED, signature, new Date(NOW.getTime() + 999))).toBe('valid');
  expect(judge(KEY, LINKED, signature, new Date(NOW.getTime() + 1000))).toBe('expired');
});

test.each([
  ['another type', { uid: 'api::page.page' }],
  ['another document', { documentId: 'abd' }],
  ['another language', { locale: 'en' }],
  ['a later time', { until: LINKED.until + 1 }],
] as const)('a link to %s is wrong', (_what, change) => {
  expect(judge(KEY, { ...LINKED, ...change }, sign(KEY, LINKED), NOW)).toBe('wrong');
});

test('an expired link that somebody has changed is wrong, not expired', () => {
  const past = { ...LINKED, until: LINKED.until - 10 };

  expect(judge(KEY, past, sign(KEY, LINKED), NOW)).toBe('wrong');
});

test('another secret’s signature is wrong', () => {
  expect(judge(KEY, LINKED, sign(keyFrom('other'), LINKED), NOW)).toBe('wrong');
});

test('no other signature is right, whatever its length', () => {
  const right = sign(KEY, LINKED);
  fc.assert(
    fc.property(fc.string(), (signature) => {
      fc.pre(signature !== right);
      expect(judge(KEY, LINKED, signature, NOW)).toBe('wrong');
    }),
  );
});

test('what is signed cannot be read in two ways', () => {
  const text = fc.string();
  fc.assert(
    fc.property(text, text, text, text, (documentId, locale, otherId, otherLocale) => {
      fc.pre(documentId !== otherId || locale !== otherLocale);
      expect(sign(KEY, { ...LINKED, documentId, locale })).not.toBe(
        sign(KEY, { ...LINKED, documentId: otherId, locale: otherLocale }),
      );
    }),
  );
});
