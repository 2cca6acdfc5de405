import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ChainCheck, type Problem } from '../../../src/editorial/audit/check-chain';
import {
  BEGINNING,
  chain,
  hashOfLine,
  type Head,
  type Line,
  type Statement,
  statementOf,
} from '../../../src/editorial/audit/line';

const text = fc.string({ maxLength: 12 });
const orNull = (value: fc.Arbitrary<string>) => fc.option(value, { nil: null });

const statements = fc.array(
  fc.record<Statement>({
    at: fc.constant('2026-11-24T12:00:00.000Z'),
    actor: text,
    action: text,
    type: text,
    id: text,
    locale: orNull(text),
    before: orNull(text),
    after: orNull(text),
    details: orNull(text),
    requestId: orNull(text),
  }),
  { minLength: 1, maxLength: 20 },
);

const headOf = (lines: Line[]): Head => lines.at(-1) ?? BEGINNING;

function check(lines: Line[], head: Head, expected: string | null = null): Problem[] {
  const chainCheck = new ChainCheck(head, expected);
  return [...lines.flatMap((line) => chainCheck.take(line)), ...chainCheck.end()];
}

/** A chain, and a place in it. */
const chained = statements.chain((said) =>
  fc.tuple(fc.constant(chain(BEGINNING, said)), fc.nat({ max: said.length - 1 })),
);

test('what was written one after another is right, however it was split', () => {
  fc.assert(
    fc.property(statements, fc.nat(20), (said, split) => {
      const first = chain(BEGINNING, said.slice(0, split));
      const lines = [...first, ...chain(headOf(first), said.slice(split))];
      expect(lines).toEqual(chain(BEGINNING, said));
      expect(check(lines, headOf(lines))).toEqual([]);
    }),
  );
});

test('any single alteration is found, in whichever part of whichever line', () => {
  const parts = ['at', 'actor', 'action', 'type', 'id', 'locale', 'before', 'after'] as const;
  fc.assert(
    fc.property(
      chained,
      fc.constantFrom(...parts, 'details' as const, 'requestId' as const, 'hash' as const),
      ([lines, place], part) => {
        const altered = lines.map((line, index) =>
          index === place ? { ...line, [part]: `${line[part]}x` } : line,
        );
        expect(check(altered, headOf(lines))).toContainEqual({ kind: 'altered', seq: place + 1 });
      },
    ),
  );
});

test('an alteration whose hash was made again is found by what follows it', () => {
  fc.assert(
    fc.property(chained, ([lines, place]) => {
      const forged = { ...lines[place], actor: `${lines[place].actor}x` };
      const altered = lines.with(place, { ...forged, hash: hashOfLine(forged) });
      const problem =
        place === lines.length - 1
          ? { kind: 'other-end', seq: place + 1 }
          : { kind: 'unlinked', seq: place + 2 };
      expect(check(altered, headOf(lines))).toEqual([problem]);
    }),
  );
});

test('any line that is gone is missing, the last ones too', () => {
  fc.assert(
    fc.property(chained, ([lines, place]) => {
      const shorter = lines.toSpliced(place, 1);
      expect(check(shorter, headOf(lines))).toEqual([
        { kind: 'missing', from: place + 1, to: place + 1 },
      ]);
      expect(check(lines.slice(0, place), headOf(lines))).toEqual([
        { kind: 'missing', from: place + 1, to: lines.length },
      ]);
    }),
  );
});

test('two lines that have changed places are found', () => {
  fc.assert(
    fc.property(chained, chained, ([lines, one], [, other]) => {
      const second = other % lines.length;
      fc.pre(one !== second);
      const swapped = lines
        .with(one, { ...lines[second], seq: one + 1 })
        .with(second, { ...lines[one], seq: second + 1 });
      const altered = check(swapped, headOf(lines)).filter(({ kind }) => kind === 'altered');
      expect(altered).toHaveLength(2);
    }),
  );
});

test('what was put in at the end, and what was taken off with its note, is found', () => {
  fc.assert(
    fc.property(chained, ([lines, place]) => {
      const kept = lines.slice(0, place);
      expect(check(lines, headOf(kept))).toEqual([{ kind: 'surplus', from: place + 1 }]);
      const expected = lines[lines.length - 1].hash;
      expect(check(kept, headOf(kept), expected)).toEqual([{ kind: 'not-found', hash: expected }]);
      expect(check(lines, headOf(lines), lines[place].hash)).toEqual([]);
    }),
  );
});

const eventOf = (details: Record<string, string | number>) =>
  statementOf(
    {
      actor: { kind: 'token', id: 3, name: 'Somebody’s token' },
      action: 'entry.update',
      object: { type: 'api::page.page', id: 'abc', locale: 'fr' },
      details,
    },
    new Date('2026-11-24T12:00:00Z'),
    null,
  );

test('a line holds no name of a token, and nothing that could be words or an address', () => {
  expect(eventOf({ to: 'approved', count: 2, by: 'marie@example.org', said: 'Non !' })).toEqual({
    at: '2026-11-24T12:00:00.000Z',
    actor: 'token:3',
    action: 'entry.update',
    type: 'api::page.page',
    id: 'abc',
    locale: 'fr',
    before: null,
    after: null,
    details: '{"by":"[withheld]","count":2,"said":"[withheld]","to":"approved"}',
    requestId: null,
  });
});
