import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { speakingTo, type Row } from '../../../src/editorial';
import { lineReader, linesOf } from '../../../src/partners/resources/bulk-lines';
import { merged } from '../../../src/partners/resources/merge';
import { seal, unseal } from '../../../src/partners/resources/seal';
import { versionOf } from '../../../src/partners/resources/version';

const rowOf = (content: Record<string, unknown>): Row => ({
  locale: 'en',
  isPublished: false,
  content,
  entry: { id: 1, documentId: 'd', locale: 'en' },
});

const patched = (content: Record<string, unknown>, patch: unknown) =>
  merged('api::resource.resource', rowOf(content), patch);

describe('a merge patch', () => {
  test('answers what it names, and nothing else', () => {
    const content = { title: 'A', summary: 'S', sheet: [{ goals: 'G', results: 'R' }] };
    expect(patched(content, { summary: null, sheet: { goals: null, lessons: 'L' } })).toEqual({
      summary: null,
      sheet: { results: 'R', lessons: 'L' },
    });
    expect(patched(content, {})).toEqual({});
    expect(content.sheet).toEqual([{ goals: 'G', results: 'R' }]);
  });

  test('takes relations as they are read: one as an object, several as a list', () => {
    const content = { leadOrganization: ['o'], places: ['p', 'q'] };
    expect(patched(content, { leadOrganization: {}, places: [{ code: 'FR' }] })).toEqual({
      leadOrganization: { documentId: 'o' },
      places: [{ code: 'FR' }],
    });
  });

  test('of nothing that there is yet fills what it names', () => {
    expect(merged('api::resource.resource', undefined, { sheet: { goals: 'G' } })).toEqual({
      sheet: { goals: 'G' },
    });
  });
});

describe('a version', () => {
  test('tells contents apart, and the same ones not', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        const isSame = versionOf(rowOf({ title: one })) === versionOf(rowOf({ title: other }));
        expect(isSame).toBe(one === other);
      }),
    );
    const places = (...documentIds: string[]) => versionOf(rowOf({ places: documentIds }));
    expect(places('a', 'b')).toBe(places('b', 'a'));
    expect(places('a', 'b')).not.toBe(places('a'));
  });
});

describe('a seal', () => {
  test('is opened by its secret and by no other', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, secret) => {
        const sealed = seal(text, secret);
        expect(unseal(sealed, secret)).toBe(text);
        expect(() => unseal(sealed, `${secret}x`)).toThrow();
      }),
      { numRuns: 20 },
    );
  });
});

describe('lines', () => {
  test('are numbered as they were sent, blank ones left out', () => {
    expect(linesOf('\uFEFF{"a":1}\r\n\n {"b":2}\n')).toEqual([
      { number: 1, text: '{"a":1}' },
      { number: 3, text: ' {"b":2}' },
    ]);
  });

  test('are read once for each name in each language', async () => {
    await speakingTo('en', async () => {
      const readLine = lineReader();
      const line = (locale: string) => JSON.stringify({ externalId: 'x', locale, data: {} });
      expect(readLine({ number: 1, text: line('en') }).locale).toBe('en');
      expect(readLine({ number: 2, text: line('fr') }).locale).toBe('fr');
      expect(() => readLine({ number: 3, text: line('en') })).toThrow('in line 1 already');
    });
  });
});
