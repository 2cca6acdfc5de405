import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCursor, writeCursor } from '../../../src/catalogue/search/cursor';
import { refusal } from './refusal';

const position = fc.record({
  key: fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.string({ unit: 'grapheme' }),
  ),
  date: fc.nat(),
  documentId: fc.string({ unit: fc.constantFrom(...'abc019'), minLength: 1 }),
});

test('a cursor says where it stands', () => {
  fc.assert(
    fc.property(position, fc.string(), (where, search) => {
      const read = readCursor(writeCursor(where, search), search);
      expect({ ...read, key: read.key === 0 ? 0 : read.key }).toEqual({
        ...where,
        key: where.key === 0 ? 0 : where.key,
      });
    }),
  );
});

test('no other text is a cursor', () => {
  const cursor = writeCursor({ key: 1.5, date: 2010, documentId: 'a' }, 'search');
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
      if (text !== cursor) {
        expect(refusal(() => readCursor(text, 'search')).code).toBe('wrong-cursor');
      }
    }),
  );
  expect(refusal(() => readCursor(cursor, 'other')).code).toBe('wrong-cursor');
  expect(refusal(() => readCursor(`${cursor}=`, 'search')).code).toBe('wrong-cursor');
});
