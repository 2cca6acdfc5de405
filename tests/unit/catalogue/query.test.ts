import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stopWordsOf } from '../../../src/catalogue/analyser/stop-words';
import { isUnspaced, splitWords } from '../../../src/catalogue/analyser/words';
import { analyseQuery } from '../../../src/catalogue/query/analyse-query';
import { parseWords } from '../../../src/catalogue/query/parse-words';
import { toFts5 } from '../../../src/catalogue/query/to-fts5';
import { toTsquery } from '../../../src/catalogue/query/to-tsquery';
import { anyLanguage, anyText } from './arbitraries';
import { makeTable } from './full-text-table';

/** Such words are encoded as a whole: their beginnings in Latin letters alone are not found. */
const mixesScripts = (word: string): boolean => /[a-z0-9]/.test(word) && /[^a-z0-9]/.test(word);

const isOneWord = (text: string): boolean => {
  const words = splitWords(text);
  return words.length === 1 && words[0].word === text;
};

const clause = (words: string[], rest: object = {}) => ({
  words,
  isQuoted: false,
  without: false,
  isOpen: false,
  ...rest,
});

describe('parseWords', () => {
  it.each([
    ['', []],
    [' !? ', []],
    ['l’école ', [clause(['ecole'])]],
    ['Cœur', [clause(['coeur'], { isOpen: true })]],
    ['école, santé.', [clause(['ecole']), clause(['sante'])]],
    ['co-operation ', [clause(['co', 'operation'])]],
    [
      '« droit d’asile » -"pays tiers" -ville',
      [
        clause(['droit', 'asile'], { isQuoted: true }),
        clause(['pays', 'tiers'], { isQuoted: true, without: true }),
        clause(['ville'], { without: true, isOpen: true }),
      ],
    ],
    ['"droit d’as', [clause(['droit', 'as'], { isQuoted: true, isOpen: true })]],
    ['“a b”c ', [clause(['a', 'b'], { isQuoted: true }), clause(['c'])]],
    ['a - b -- c -', [clause(['a']), clause(['b']), clause(['c'])]],
  ])('reads %s', (text, clauses) => expect(parseWords(text)).toEqual({ clauses }));

  it('refuses more than 500 characters and more than 32 words', () => {
    expect(parseWords('😀'.repeat(500))).toEqual({ clauses: [] });
    expect(parseWords('😀'.repeat(501))).toEqual({ refusal: { code: 'too-long', limit: 500 } });
    expect(parseWords('mot '.repeat(32)).clauses).toHaveLength(32);
    expect(parseWords('mot '.repeat(33))).toEqual({
      refusal: { code: 'too-many-words', limit: 32 },
    });
    expect(parseWords('移'.repeat(100)).refusal).toBeUndefined();
  });

  it('answers any string', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { clauses, refusal } = parseWords(text);
        expect(clauses === undefined).toBe(refusal !== undefined);
      }),
    );
  });
});

describe('a search in French', () => {
  const texts = [
    'Les écoles de la ville',
    'Un cœur ouvert',
    'L’intégration économique des réfugiés',
    'Accueil d’une demandeuse d’asile',
    'Le droit d’asile en Europe',
    'Programme pour les demandeurs d’asile mineurs',
    'Housing for refugees and asylum seekers',
    'Qualifications : un demandeur de logement, puis l’asile',
    '移民政策 и миграция',
    'Rien',
  ];
  const { search } = makeTable('fr', texts);
  const found = async (typed: string) => (await search(typed)).map((index) => texts[index]);

  it.each([
    ['ecole ', [0]],
    ['ÉCOLES', [0]],
    ['coeur ', [1]],
    ["l'intégration ", [2]],
    ['integration ', [2]],
    ['refugees ', [2, 6]],
    ["demandeurs d'asile ", [3, 5, 6, 7]],
    ["demandeurs d'asile", [3, 5, 6, 7]],
    ['"demandeurs d’asile"', [3, 5, 6]],
    ['"demandeurs d’asile mineurs"', [5]],
    ['asile ', [3, 4, 5, 6, 7]],
    ['asile -"droit d’asile"', [3, 5, 6, 7]],
    ['asile -demandeur', [4, 6]],
    ['"pour demandeurs d’asile"', [3, 5, 6]],
    ['"droit asile"', [4]],
    ['"asile droit"', []],
    ['logement', [6, 7]],
    ['integrat', [2]],
    ['intégratio', [2]],
    ['integratio ', []],
    ['économique réf', [2]],
    ['"intégration éco', [2]],
    ['"intégration éco"', []],
    ['demandeurs d’asi', [3, 5, 7]],
    ['e', []],
    ['移民', [8]],
    ['民移', []],
    ['мигр', [8]],
    ['-asile', [0, 1, 2, 8, 9]],
    ['-asile -rien ', [0, 1, 2, 8]],
    ['la ', [0]],
    ['les de', [0, 5]],
    ['les écoles', [0]],
    ['-les', [1, 2, 3, 4, 6, 7, 8, 9]],
    ['introuvable ', []],
    ['', texts.map((_, index) => index)],
    ['?!', texts.map((_, index) => index)],
  ])('for %s', async (typed, indexes) =>
    expect(await found(typed)).toEqual(indexes.map((index) => texts[index])),
  );
});

describe('a search in English', () => {
  const texts = [
    'A refugee in the city',
    'Labour market programmes of organisations',
    'Demandeuse d’asile',
    'Economic co-operation and development',
    'The right to asylum',
  ];
  const { search } = makeTable('en', texts);

  it.each([
    ['refugees', [0]],
    ['labor program', [1]],
    ['organization ', [1]],
    ['asylum seekers', [2]],
    ['cooperation', [3]],
    ['"economic cooperation"', [3]],
    ['"right of asylum"', [4]],
    ['the', [0, 4]],
    ['refugees AND cities', [0]],
    ['NEAR("a b", 2)', []],
  ])('for %s', async (typed, indexes) => expect(await search(typed)).toEqual(indexes));
});

describe('phrases', () => {
  it('never span two parts of a field', async () => {
    const { search } = makeTable('fr', [
      ['santé mentale', 'école primaire'],
      'santé mentale école',
    ]);
    expect(await search('"mentale école"')).toEqual([1]);
  });
});

describe('the two writings of a query', () => {
  it.each([
    ['', null, null],
    [
      'école "accès aux soins" -ville',
      '("概school" AND "acce soin") NOT ("概city")',
      "('概school' & ('acce' <-> 'soin')) & !('概city')",
    ],
    ['-école', '("界") NOT ("概school")', "('界') & !('概school')"],
    ['inté', '("inte" OR ("inte" *))', "('inte' | ('inte':*))"],
    ['les', '("詞les" * OR ("les" *))', "('詞les':* | ('les':*))"],
    ["' OR 1=1 --", '"or" AND "1 1"', "'or' & ('1' <-> '1')"],
  ])('for %s', (typed, fts5, tsquery) => {
    const query = analyseQuery(parseWords(typed).clauses ?? [], 'fr');
    expect(toFts5(query)).toBe(fts5);
    expect(toTsquery(query)).toBe(tsquery);
  });

  it('have nothing in them but our own terms and operators', () => {
    const term = '(?:[a-z]+|[0-9]+|[詞概混文界]{1,2}[a-z0-9]*)';
    const fts5 = new RegExp(`^(?:"${term}(?: ${term})*"(?: \\*)?|[() ]|AND|OR|NOT)+$`);
    const tsquery = new RegExp(`^(?:'${term}'(?::\\*)?|[()&|! ]|<->)+$`);
    fc.assert(
      fc.property(anyText, anyLanguage, (text, language) => {
        const { clauses } = parseWords(text);
        const query = analyseQuery(clauses ?? [], language);
        expect(toFts5(query) ?? '""').toMatch(toFts5(query) === null ? /^""$/ : fts5);
        expect(toTsquery(query) ?? "''").toMatch(toTsquery(query) === null ? /^''$/ : tsquery);
      }),
    );
  });

  it('are always understood by FTS5', async () => {
    const { search } = makeTable('fr', ['Les écoles', '移民政策']);
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        if (!parseWords(text).refusal) expect(await search(text)).toBeInstanceOf(Array);
      }),
      { numRuns: 500 },
    );
  });

  it('find every text by its own words, as a whole, in quotation marks and as a beginning', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, anyLanguage, async (text, language) => {
        const cleaned = text.replace(/["“”„‟«»\u2212-]/g, ' ').slice(0, 120);
        const { search } = makeTable(language, [cleaned]);
        for (const typed of [cleaned, `${cleaned} `, `"${cleaned}"`, `"${cleaned}`])
          if (!parseWords(typed).refusal) expect(await search(typed)).toEqual([0]);
      }),
    );
  });

  it('find a text by every beginning of two letters or more of each of its words', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, anyLanguage, async (text, language) => {
        const { search } = makeTable(language, [text]);
        for (const { word } of splitWords(text).slice(0, 8)) {
          if (stopWordsOf(language).has(word) || isUnspaced(word) || mixesScripts(word)) continue;
          const letters = Array.from(word);
          for (let length = 2; length <= letters.length; length += 1) {
            const typed = letters.slice(0, length).join('');
            if (isOneWord(typed)) expect([typed, await search(typed)]).toEqual([typed, [0]]);
          }
        }
      }),
    );
  });
});
