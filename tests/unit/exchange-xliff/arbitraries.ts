import fc from 'fast-check';

/** Texts that a database can hold: no NUL, no half of a surrogate pair; anything else. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 20 }).map((any) => any.replace(/\0|\p{Surrogate}/gu, '')),
  fc
    .array(
      fc.constantFrom(
        ...['a', 'é', ' ', '  ', '\n', '\r\n', '\t', '<b>', '&amp;', ']]>', '<!--', '\u0001'],
        ...[
          '\u0085',
          '\u2028',
          '\ufffe',
          '\uffff',
          '\ufffd',
          '\ufeff',
          '😀',
          '«\u00a0',
          '\u202f!',
          '&#1;',
        ],
      ),
      { maxLength: 8 },
    )
    .map((parts) => parts.join('')),
);

const mark = fc.constant(true);
const textNode = fc
  .record(
    { bold: mark, italic: mark, underline: mark, strikethrough: mark, code: mark },
    { requiredKeys: [] },
  )
  .chain((marks) => text.map((words) => ({ type: 'text', text: words, ...marks })));

const linkNode = fc.record({
  type: fc.constant('link'),
  url: fc.constantFrom('https://example.org/a?b=1&c="2"', 'mailto:a@example.org'),
  children: fc.array(textNode, { minLength: 1, maxLength: 3 }),
});

const inline = fc.array(fc.oneof({ arbitrary: textNode, weight: 3 }, linkNode), {
  minLength: 1,
  maxLength: 5,
});

const listItem = fc.record({ type: fc.constant('list-item'), children: inline });
const list = fc.letrec((tie) => ({
  list: fc.record({
    type: fc.constant('list'),
    format: fc.constantFrom('ordered', 'unordered'),
    children: fc.array(
      fc.oneof({ depthSize: 'small', withCrossShrink: true }, listItem, tie('list')),
      { minLength: 1, maxLength: 3 },
    ),
  }),
})).list;

const image = fc.record({
  type: fc.constant('image'),
  image: fc.record({
    url: fc.constant('https://example.org/a.png'),
    name: fc.constant('a.png'),
    alternativeText: fc.option(text),
    caption: fc.option(text),
    width: fc.nat(),
  }),
  children: fc.constant([{ type: 'text', text: '' }]),
});

const block = fc.oneof(
  fc.record({ type: fc.constant('paragraph'), children: inline }),
  fc.record({
    type: fc.constant('heading'),
    level: fc.integer({ min: 1, max: 6 }),
    children: inline,
  }),
  fc.record({ type: fc.constant('quote'), children: inline }),
  fc.record({
    type: fc.constant('code'),
    language: fc.constant('js'),
    children: fc.array(textNode, { minLength: 1, maxLength: 2 }),
  }),
  list,
  image,
);

/** The words of a resource: a text, rich text, a component, a repeated component. */
export const words = fc.record({
  title: text,
  slug: fc.constant('a-slug'),
  summary: fc.option(text),
  body: fc.option(fc.array(block, { maxLength: 5 })),
  keywords: fc.array(fc.record({ id: fc.nat(), word: text }), { maxLength: 4 }),
  sheet: fc.option(
    fc.record({
      id: fc.nat(),
      context: fc.option(text),
      goals: fc.option(text),
      howItWorks: fc.option(text),
      results: fc.option(text),
      lessons: fc.option(text),
      funding: fc.option(text),
    }),
  ),
});
