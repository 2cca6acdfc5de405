import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSigned, signWith } from '../../../src/partners/signed';

const UNTIL = '2026-12-01T00:00:00.000Z';
const BEFORE = new Date('2026-11-30T00:00:00Z');
const signed = { id: 12, round: 2, until: UNTIL };

describe('the token of a letter', () => {
  test('names what it was signed for', () => {
    const token = signWith('secret', 'invitation', signed);
    expect(readSigned(['secret'], 'invitation', token, BEFORE)).toEqual(signed);
  });

  test('works with an older secret, and no longer when that is gone', () => {
    const token = signWith('old', 'invitation', signed);
    expect(readSigned(['new', 'old'], 'invitation', token, BEFORE)).toEqual(signed);
    expect(readSigned(['new'], 'invitation', token, BEFORE)).toBeNull();
  });

  test('works until its time is over', () => {
    const token = signWith('secret', 'invitation', signed);
    expect(readSigned(['secret'], 'invitation', token, new Date(UNTIL))).toBeNull();
  });

  test('opens nothing that it was not made for', () => {
    const token = signWith('secret', 'application-confirm', signed);
    expect(readSigned(['secret'], 'invitation', token, BEFORE)).toBeNull();
    expect(readSigned(['secret'], 'application-answer', token, BEFORE)).toBeNull();
  });

  test('opens nothing once a character of it is changed, whatever is sent', () => {
    const token = signWith('secret', 'invitation', signed);
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.nat(token.length - 1).map((at) => {
            const other = token[at] === 'A' ? 'B' : 'A';
            return token.slice(0, at) + other + token.slice(at + 1);
          }),
        ),
        (changed) => {
          const read = readSigned(['secret'], 'invitation', changed, BEFORE);
          // The last character of base64url carries bits that are not read.
          expect(read === null || changed.slice(0, -1) === token.slice(0, -1)).toBe(true);
        },
      ),
    );
  });
});
