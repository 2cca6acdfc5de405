import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse, indexText } from '../../../src/catalogue/analyser/analyse';
import { fold } from '../../../src/catalogue/analyser/fold';
import { formsOf, keysOf } from '../../../src/catalogue/analyser/synonyms';
import { TERM } from '../../../src/catalogue/analyser/terms';
import { splitWords } from '../../../src/catalogue/analyser/words';
import { anyLanguage, anyText } from './arbitraries';
import { makeTable } from './full-text-table';

const words = (text: string) => splitWords(text).map(({ word }) => word);
const slices = (text: string) => splitWords(text).map(({ start, end }) => text.slice(start, end));
const terms = (text: string, language: string) =>
  analyse(text, language)
    .filter(({ isAlternative }) => !isAlternative)
    .map(({ term }) => term);

describe('fold', () => {
  it.each([
    ['Cœur', 'coeur'],
    ['ÉCOLES', 'ecoles'],
    ['Ex æquo', 'ex aequo'],
    ['Straße', 'strasse'],
    ['L’Été', "l'ete"],
    ['ＦＵＬＬ１', 'full1'],
    ['Łódź', 'lodz'],
    ['İstanbul', 'istanbul'],
    ['e\u0301cole', 'ecole'],
    ['inté\u00adgration', 'integration'],
    ['ΟΔΟΣ', 'οδοσ'],
    ['한국어', '한국어'],
  ])('makes %s %s', (text, folded) => expect(fold(text)).toBe(folded));

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe('splitWords', () => {
  it.each([
    ['L’intégration qu’il s’agit d’évaluer', ['integration', 'il', 'agit', 'evaluer']],
    ["lorsqu'une puisqu’on jusqu’ici", ['une', 'on', 'ici']],
    ['aujourd’hui, les prud’hommes', ['aujourdhui', 'les', 'prudhommes']],
    ['co-développement', ['co', 'developpement']],
    ['the children’s rights', ['the', 'children', 'rights']],
    ['COVID-19 en 2024', ['covid', '19', 'en', '2024']],
    ['移民政策', ['移', '民', '政', '策']],
    ['الهجرة миграция', ['الهجرة', 'миграция']],
    ['note¹ : m²', ['note', 'm']],
    ['', []],
    ['… !', []],
  ])('splits %s', (text, expected) => expect(words(text)).toEqual(expected));

  it('says where words stand, without what is elided', () => {
    expect(slices("L’Œuvre d'aujourd’hui 😀 e\u0301cole")).toEqual([
      'Œuvre',
      'aujourd’hui',
      'e\u0301cole',
    ]);
  });

  it('keeps words in order, apart, and on whole characters', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { word, start, end } of splitWords(text)) {
          expect(word).not.toBe('');
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).not.toMatch(/\p{Cs}/u);
          last = end;
        }
      }),
    );
  });
});

describe('analyse', () => {
  it.each([
    ['fr', 'école', 'ECOLES'],
    ['fr', 'cœur', 'coeurs'],
    ['fr', 'l’intégration', 'intégrations'],
    ['fr', 'intégré', 'intégrées'],
    ['fr', 'employabilité', 'employabilites'],
    ['fr', 'ouvrier', 'ouvrières'],
    ['fr', 'particulier', 'particulièrement'],
    ['fr', 'qualifié', 'qualifiées'],
    ['fr', 'demandeurs d’asile', 'demandeuse d’asile'],
    ['fr', 'demandeurs d’asile', 'asylum seekers'],
    ['fr', 'réfugiées', 'refugees'],
    ['fr', 'immigrés', 'migrante'],
    ['fr', 'OIM', 'Organisation internationale pour les migrations'],
    ['fr', 'ONG', 'NGOs'],
    ['en', 'refugees', 'refugee'],
    ['en', 'labour', 'labor'],
    ['en', 'programmes', 'program'],
    ['en', 'organisations', 'organization'],
    ['en', 'regularisation', 'regularization'],
    ['en', 'recognised', 'recognizing'],
    ['en', 'enrolment', 'enrollment'],
    ['en', 'co-operation', 'cooperation'],
    ['en', 'UNHCR', 'HCR'],
    ['en', 'city', 'cities'],
  ])('in %s, gives %s and %s one term', (language, one, other) => {
    expect(terms(one, language)).toHaveLength(1);
    expect(terms(other, language)).toEqual(terms(one, language));
  });

  it.each([
    ['fr', 'réfugié', 'refuge'],
    ['fr', 'jeune', 'jeu'],
    ['fr', 'ville', 'village'],
    ['en', 'refugee', 'refuge'],
    ['en', 'city', 'citizen'],
    ['en', 'odd', 'SDG'],
    ['en', 'formation', 'training'],
  ])('in %s, keeps %s and %s apart', (language, one, other) =>
    expect(terms(one, language)).not.toEqual(terms(other, language)),
  );

  it('finds the same terms whether or not accents are typed', () => {
    const text =
      'L’égalité d’accès à la santé et à l’éducation des réfugiées qualifiées, des ouvrières intégrées : ' +
      'sûreté, côté, marché, employé, employées, systématiquement, déjà, naïve, où, français, première';
    expect(terms(fold(text), 'fr')).toEqual(terms(text, 'fr'));
  });

  it('gives an expression one position, and its words as alternatives', () => {
    const text = 'Les demandeuses d’asile mineures';
    expect(analyse(text, 'fr')).toEqual([
      { term: '概asylumseeker', position: 0, start: 4, end: 23, isAlternative: false },
      { term: '概applicant', position: 0, start: 4, end: 15, isAlternative: true },
      { term: '概asylum', position: 0, start: 18, end: 23, isAlternative: true },
      { term: 'mineur', position: 1, start: 24, end: 32, isAlternative: false },
    ]);
  });
});

describe('the thesaurus', () => {
  it.each(['fr', 'en'])('gives no form two meanings in %s', (language) => {
    const meanings = new Map<string, string>();
    for (const { form, concept } of formsOf(language)) {
      const key = keysOf(form, language).join(' ');
      if (key === '') continue;
      expect(`${form}: ${meanings.get(key) ?? concept}`).toBe(`${form}: ${concept}`);
      meanings.set(key, concept);
    }
  });

  it('has concepts that can be terms, each with forms to join', () => {
    for (const language of ['fr', 'en'])
      for (const { concept, form } of formsOf(language)) {
        expect(concept).toMatch(/^[a-z]{2,40}$/);
        expect(words(form)).not.toEqual([]);
      }
  });
});

describe('indexText', () => {
  it('writes the terms of each field, bounded, and every stop-word once as it is written', () => {
    expect(
      indexText({ title: 'L’école des demandeurs d’asile', keywords: ['école', 'Écoles'] }, 'fr'),
    ).toEqual({
      title: '概school 概asylumseeker 界 界 概applicant 概asylum',
      keywords: '概school 界 概school 界',
      words: '詞des',
    });
  });

  it('tells the words that their terms do not begin like', () => {
    const told = new Set<string>();
    indexText(
      { body: 'Les écoles et l’intégration de 12 jeunes de 3e, au covid19 : sport' },
      'fr',
      (inflected) => told.add(inflected),
    );
    expect([...told]).toEqual([
      'ecoles 概school',
      'integration integr',
      'jeunes 概youth',
      '3e 混3e',
      'covid19 混covid19',
    ]);
  });

  it('has something to find even when there is nothing to say', () =>
    expect(indexText({ title: '', keywords: [] }, 'fr')).toEqual({
      title: '界',
      keywords: '界',
      words: '',
    }));

  it('is split by FTS5 at its spaces, and changed in nothing', () => {
    const { database } = makeTable('fr');
    database.exec("create virtual table vocabulary using fts5vocab('entries', 'instance')");
    const insert = database.prepare('insert into entries (rowid, body, words) values (1, ?, ?)');
    const tokens = database
      .prepare("select term from vocabulary where col = 'body' order by offset")
      .pluck();
    fc.assert(
      fc.property(anyText, anyLanguage, (text, language) => {
        const { body, words: written } = indexText({ body: text }, language);
        const stored = `${body} ${written}`.trim();
        for (const term of stored.split(' ')) {
          expect(term).toMatch(TERM);
          expect(term.length).toBeLessThanOrEqual(62);
        }
        database.exec('delete from entries');
        insert.run(stored, '');
        expect(tokens.all()).toEqual(stored.split(' '));
      }),
      { numRuns: 300 },
    );
  });
});
