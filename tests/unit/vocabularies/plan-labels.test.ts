import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isEmpty,
  type Label,
  type Plan,
  planLabels,
  type Row,
  type Term,
} from '../../../src/vocabularies/plan-labels';

const label = (
  name: string,
  status: Label['status'] = 'translated',
  definition: string | null = null,
): Label => ({
  status,
  words: { name, definition },
});

const housing = (labels: Term['labels'], facts: Partial<Term['facts']> = {}): Term => ({
  facts: { code: 'housing', order: 2, policyArea: 'socio-economic', ...facts },
  labels,
});

const ENGLISH = label('Housing', 'official');
const FRENCH = label('Logement');

let documents = 0;
const plan = (terms: Term[], rows: Row[], languages = ['en', 'fr']): Plan =>
  planLabels({ terms, rows, languages, newDocumentId: () => `document-${(documents += 1)}` });

/** Does to rows in memory what the loader does to rows in the database. */
function apply(rows: Row[], { creations, changes }: Plan): Row[] {
  const changed = rows.map((row) => {
    const change = changes.find(({ id }) => id === row.id);
    return change
      ? {
          ...row,
          ...change,
          facts: { ...row.facts, ...change.facts },
          words: { ...row.words, ...change.words },
        }
      : row;
  });
  return [
    ...changed,
    ...creations.map((creation, index) => ({ ...creation, id: rows.length + index + 1 })),
  ];
}

const load = (terms: Term[], rows: Row[] = [], languages?: string[]): Row[] =>
  apply(rows, plan(terms, rows, languages));

const edit = (rows: Row[], locale: string, change: Partial<Row['words']>): Row[] =>
  rows.map((row) =>
    row.locale === locale ? { ...row, words: { ...row.words, ...change } as Row['words'] } : row,
  );

const inLanguage = (rows: Row[], locale: string) => rows.find((row) => row.locale === locale);

describe('planLabels', () => {
  it('makes one document with a row in every enabled language', () => {
    const rows = load([housing({ en: ENGLISH, fr: FRENCH })]);
    expect(rows).toEqual([
      {
        id: 1,
        documentId: rows[0].documentId,
        locale: 'en',
        facts: { code: 'housing', order: 2, policyArea: 'socio-economic' },
        words: { name: 'Housing', definition: null },
        labelStatus: 'official',
        loadedLabels: { name: 'Housing', definition: null, status: 'official' },
      },
      {
        id: 2,
        documentId: rows[0].documentId,
        locale: 'fr',
        facts: { code: 'housing', order: 2, policyArea: 'socio-economic' },
        words: { name: 'Logement', definition: null },
        labelStatus: 'translated',
        loadedLabels: { name: 'Logement', definition: null, status: 'translated' },
      },
    ]);
  });

  it('lends the default language’s label to a language without one, until the file has it', () => {
    const rows = load([housing({ en: ENGLISH, fr: FRENCH })], [], ['en', 'fr', 'es']);
    expect(inLanguage(rows, 'es')).toMatchObject({
      words: { name: 'Housing' },
      labelStatus: 'translated',
    });

    const later = load([housing({ en: ENGLISH, fr: FRENCH, es: label('Vivienda') })], rows, [
      'en',
      'fr',
      'es',
    ]);
    expect(inLanguage(later, 'es')).toMatchObject({
      words: { name: 'Vivienda' },
      labelStatus: 'translated',
    });
    expect(later).toHaveLength(3);
  });

  it('adds a new language to a document that exists', () => {
    const rows = load([housing({ en: ENGLISH, fr: FRENCH })]);
    const later = load([housing({ en: ENGLISH, fr: FRENCH, es: label('Vivienda') })], rows, [
      'en',
      'fr',
      'es',
    ]);
    expect(inLanguage(later, 'es')).toMatchObject({
      documentId: rows[0].documentId,
      words: { name: 'Vivienda' },
    });
  });

  it('writes a corrected label and nothing else', () => {
    const rows = load([housing({ en: ENGLISH, fr: FRENCH })]);
    expect(plan([housing({ en: ENGLISH, fr: label('Habitat') })], rows)).toEqual({
      creations: [],
      changes: [
        {
          id: 2,
          locale: 'fr',
          words: { name: 'Habitat' },
          loadedLabels: { name: 'Habitat', definition: null, status: 'translated' },
        },
      ],
    });
  });

  it('keeps an editor’s word, marks the row, and still corrects its other words', () => {
    const rows = edit(load([housing({ en: ENGLISH, fr: FRENCH })]), 'fr', { name: 'Se loger' });
    const later = load(
      [housing({ en: ENGLISH, fr: label('Habitat', 'official', 'Un toit.') })],
      rows,
    );
    expect(inLanguage(later, 'fr')).toMatchObject({
      words: { name: 'Se loger', definition: 'Un toit.' },
      labelStatus: 'edited',
      loadedLabels: { name: 'Logement', definition: 'Un toit.' },
    });
  });

  it('keeps a text that an editor emptied', () => {
    const rows = edit(load([housing({ en: label('Housing', 'official', 'A roof.') })]), 'en', {
      definition: null,
    });
    expect(
      inLanguage(load([housing({ en: label('Housing', 'official', 'A home.') })], rows), 'en'),
    ).toMatchObject({
      words: { definition: null },
      labelStatus: 'edited',
    });
  });

  it('takes the mark off when the editor returns to the file’s word', () => {
    const terms = [housing({ en: ENGLISH, fr: FRENCH })];
    const edited = load(terms, edit(load(terms), 'fr', { name: 'Se loger' }));
    expect(inLanguage(edited, 'fr')?.labelStatus).toBe('edited');
    expect(
      inLanguage(load(terms, edit(edited, 'fr', { name: 'Logement' })), 'fr')?.labelStatus,
    ).toBe('translated');
  });

  it('keeps a reviewer’s confirmation until the wording changes', () => {
    const rows = load([housing({ en: ENGLISH, fr: FRENCH })]).map((row) => ({
      ...row,
      labelStatus: 'official' as const,
    }));
    expect(isEmpty(plan([housing({ en: ENGLISH, fr: FRENCH })], rows))).toBe(true);
    const later = load([housing({ en: ENGLISH, fr: label('Habitat') })], rows);
    expect(inLanguage(later, 'fr')?.labelStatus).toBe('translated');
  });

  it('restores facts, even the code of one language', () => {
    const terms = [housing({ en: ENGLISH, fr: FRENCH })];
    const rows = load(terms).map((row) =>
      row.locale === 'fr'
        ? { ...row, facts: { code: 'logement', order: 9, policyArea: null } }
        : row,
    );
    expect(plan(terms, rows)).toEqual({
      creations: [],
      changes: [
        { id: 2, locale: 'fr', facts: { code: 'housing', order: 2, policyArea: 'socio-economic' } },
      ],
    });
  });

  it('leaves a row that editors made by hand with their words, and marks it', () => {
    const rows: Row[] = [
      {
        ...load([housing({ en: label('Homes') })], [], ['en'])[0],
        loadedLabels: null,
        labelStatus: 'translated',
      },
    ];
    expect(inLanguage(load([housing({ en: ENGLISH })], rows, ['en']), 'en')).toMatchObject({
      words: { name: 'Homes' },
      labelStatus: 'edited',
    });
  });

  it('gives a term that editors added the languages that it lacks', () => {
    const added = load([housing({ fr: label('Sport') }, { code: 'sport' })], [], ['fr']);
    expect(plan([], added, ['en', 'fr']).creations).toEqual([
      {
        documentId: added[0].documentId,
        locale: 'en',
        facts: { code: 'sport', order: 2, policyArea: 'socio-economic' },
        words: { name: 'Sport', definition: null },
        labelStatus: 'translated',
        loadedLabels: { name: 'Sport', definition: null, status: 'translated' },
      },
    ]);
  });

  const languages = fc.uniqueArray(fc.constantFrom('en', 'fr', 'es', 'ar'), { minLength: 1 });
  const anyLabel = fc.record({
    status: fc.constantFrom<Label['status']>('official', 'translated'),
    words: fc.record({
      name: fc.constantFrom('a', 'b', 'c'),
      definition: fc.option(fc.constantFrom('d', 'e')),
    }),
  });
  const anyTerms = fc.uniqueArray(
    fc
      .record({
        code: fc.constantFrom('one', 'two', 'three', 'four'),
        order: fc.nat(3),
        labels: fc.dictionary(fc.constantFrom('en', 'fr', 'es'), anyLabel, { minKeys: 1 }),
      })
      .map(({ code, order, labels }): Term => ({ facts: { code, order }, labels })),
    { selector: ({ facts }) => facts.code },
  );
  const anyEdits = fc.array(
    fc.record({
      at: fc.nat(11),
      name: fc.constantFrom('a', 'b', 'x', 'y'),
      order: fc.option(fc.nat(3), { nil: undefined }),
    }),
  );
  const withEdits = (rows: Row[], edits: { at: number; name: string; order?: number }[]): Row[] =>
    rows.map((row, index) =>
      edits
        .filter(({ at }) => at === index)
        .reduce(
          (edited, { name, order }) => ({
            ...edited,
            words: { ...edited.words, name },
            facts: { ...edited.facts, order: order ?? edited.facts.order },
          }),
          row,
        ),
    );

  it('plans nothing the second time, whatever files, languages and edits came before', () => {
    fc.assert(
      fc.property(
        anyTerms,
        languages,
        anyEdits,
        anyTerms,
        languages,
        (before, first, edits, after, second) => {
          const rows = load(after, withEdits(load(before, [], first), edits), second);
          expect(isEmpty(plan(after, rows, second))).toBe(true);
        },
      ),
    );
  });

  it('has each code once in each language, in one document, and loses no editor’s word', () => {
    fc.assert(
      fc.property(anyTerms, languages, anyEdits, anyTerms, (before, enabled, edits, after) => {
        const edited = withEdits(load(before, [], enabled), edits);
        const rows = load(after, edited, enabled);
        const present = rows.map(({ locale, facts }) => `${locale} ${facts.code}`);
        expect(new Set(present).size).toBe(present.length);
        for (const { facts } of after) {
          const versions = rows.filter((row) => row.facts.code === facts.code);
          expect(versions.map(({ locale }) => locale).sort()).toEqual([...enabled].sort());
          expect(new Set(versions.map(({ documentId }) => documentId)).size).toBe(1);
          expect(new Set(versions.map((row) => row.facts.order))).toEqual(new Set([facts.order]));
        }
        for (const row of edited) {
          if (row.words.name !== row.loadedLabels?.name) {
            expect(rows.find(({ id }) => id === row.id)?.words.name).toBe(row.words.name);
          }
        }
      }),
    );
  });
});
