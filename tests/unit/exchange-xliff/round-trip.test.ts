import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareSource } from '../../../src/exchange/xliff/compare-source';
import { mapValue, translatableOf, unitsOf, type Words } from '../../../src/exchange/xliff/units';
import { words } from './arbitraries';
import { apply, fileOf, read, RESOURCE, withSourceAsTarget, write } from './files';

type Node = Record<string, unknown>;

const MARKS = ['bold', 'code', 'italic', 'strikethrough', 'underline'];

/** Every letter with its marks and its link, in order: what a reader sees, however it is cut up. */
function lettersOf(nodes: Node[], link = ''): string[] {
  return nodes.flatMap((node) =>
    Array.isArray(node.children)
      ? lettersOf(node.children as Node[], `${node.type} ${String(node.url)}`)
      : [...String(node.text)].map((letter) =>
          [letter, ...MARKS.filter((mark) => node[mark] === true), link].join(' '),
        ),
  );
}

/** Everything that a block says but the letters in it, and these as a reader sees them. */
function shownBlock({ children, ...block }: Node): unknown {
  const nodes = children as Node[];
  const isContainer = nodes.some(({ type }) => type === 'list' || type === 'list-item');
  return { ...block, children: isContainer ? nodes.map(shownBlock) : lettersOf(nodes) };
}

const withoutId = (part: Node) => {
  const { id: _id, ...rest } = part;
  return rest;
};

const shown = ({ title, summary, body, keywords, sheet }: Words) => ({
  title,
  summary: summary ?? null,
  body: ((body ?? []) as Node[]).map(shownBlock),
  keywords: (keywords as Node[]).map(withoutId),
  sheet: sheet ? withoutId(sheet as Node) : null,
});

test('what goes out and comes back says the same, letter by letter, mark by mark', () => {
  fc.assert(
    fc.property(words, (source) => {
      const file = withSourceAsTarget(fileOf(source));
      if (file.units.length === 0) return;
      const [back] = read(write(file)).files;
      expect(compareSource({ ...back, sourceHash: 'other' }, unitsOf(RESOURCE, source))).toEqual(
        [],
      );

      const empty = { title: '', keywords: [] };
      const { data, problems } = apply(back, source, empty);
      expect(problems).toEqual([]);
      const blankStay = Object.fromEntries(
        Object.entries(shown(source)).filter(([name]) => name in data),
      );
      const visible = shown({ ...empty, ...data });
      const sheet = blankStay.sheet as Node | undefined;
      for (const [name, text] of Object.entries(sheet ?? {})) {
        if (sheet && typeof text === 'string' && text.trim() === '') sheet[name] = null;
      }
      expect(visible).toMatchObject(blankStay);
    }),
    { numRuns: 300 },
  );
}, 30_000);

test('every word is either in a unit or blank', () => {
  fc.assert(
    fc.property(words, (source) => {
      const emptied = Object.fromEntries(
        translatableOf(RESOURCE).map(([name, attribute]) => [
          name,
          mapValue(attribute, (source as Words)[name], name, (_path, content) => {
            const text = content.tokens.map((token) => (token.kind === 'text' ? token.text : ''));
            return text.join('').trim() === '' ? content : { tokens: [], codes: {} };
          }),
        ]),
      );
      expect(unitsOf(RESOURCE, emptied)).toEqual([]);
    }),
  );
});

test('a translation that comes back as it went out changes nothing', () => {
  fc.assert(
    fc.property(words, words, fc.boolean(), (source, other, isSame) => {
      const target = isSame ? source : other;
      const file = fileOf(source, target);
      if (file.units.length === 0) return;
      const [back] = read(write(file)).files;
      const translations = {
        ...back,
        units: back.units.filter((unit) => unit.target !== null),
      };
      expect(apply(translations, source, target)).toEqual({ data: {}, changed: [], problems: [] });
    }),
    { numRuns: 300 },
  );
});

test('states say how far the translation is', () => {
  const source = { title: 'A', summary: 'B', keywords: [{ word: 'C' }] };
  const file = fileOf(source, { title: 'Un', summary: 'Deux' }, { title: 'Un', summary: 'Trois' });
  expect(file.units.map(({ id, state }) => [id, state])).toEqual([
    ['title', 'final'],
    ['summary', 'translated'],
    ['keywords.0.word', 'initial'],
  ]);
});
