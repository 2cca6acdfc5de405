import { describe, expect, test } from 'vitest';
import {
  type RecordUid,
  relationsOf,
  TERM_UIDS,
  type TermUid,
  type Uid,
} from '../../../src/content-model';
import { checkRecord } from '../../../src/editorial/checks';
import {
  codesIn,
  readStarter,
  refuseUnknownReferences,
} from '../../../src/exchange/starter/read-starter';
import type { StarterRecord, Value } from '../../../src/exchange/starter/starter-record';
import { toDocument } from '../../../src/exchange/starter/to-document';
import { readVocabularies } from '../../../src/vocabularies/read-vocabularies';
import { ROOT } from '../../support/paths';

const ORGANIZATION = 'api::organization.organization';
const RESOURCE = 'api::resource.resource';
const PAGE = 'api::page.page';

const records = readStarter(ROOT);
const of = (uid: RecordUid) => records.filter((record) => record.uid === uid);
const find = (key: string) => records.find((record) => record.key === key)!;
const languagesOf = ({ words }: StarterRecord) => Object.keys(words).sort();
const factsOf = (name: string) =>
  new Set(of(RESOURCE).flatMap(({ facts }) => codesIn(facts, name)));

const textsIn = (value: Value): string[] =>
  typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [String(value)];
const textsOf = (record: StarterRecord, locale: string) =>
  Object.values(record.words[locale] ?? {}).flatMap(textsIn);

test('there are organisations, resources and pages enough to look at', () => {
  expect(of(ORGANIZATION).length).toBeGreaterThanOrEqual(30);
  expect(of(RESOURCE).length).toBeGreaterThanOrEqual(45);
  expect(of(PAGE).map(({ key }) => key)).toEqual([
    'about',
    'editorial-policy',
    'how-to-contribute',
    'accessibility',
  ]);
});

test('resources are spread over areas, issues, types, subtypes, levels and both languages', () => {
  expect(factsOf('policyAreas')).toEqual(
    new Set(['socio-economic', 'legal-political', 'cultural']),
  );
  expect(factsOf('issues').size).toBe(9);
  expect(factsOf('type').size).toBe(5);
  expect(factsOf('subtype').size).toBeGreaterThanOrEqual(14);
  expect(factsOf('levels').size).toBeGreaterThanOrEqual(5);
  expect(factsOf('policyRole')).toEqual(new Set(['input', 'output']));
  expect(
    of(RESOURCE).filter(({ sourceLanguage }) => sourceLanguage === 'fr').length,
  ).toBeGreaterThanOrEqual(12);
});

test('some records are left in their source language, all others have both', () => {
  const untranslated = (uid: RecordUid) =>
    of(uid).filter((record) => languagesOf(record).length === 1);

  expect(untranslated(RESOURCE).length).toBeGreaterThanOrEqual(10);
  expect(untranslated(ORGANIZATION).length).toBeGreaterThanOrEqual(5);
  expect(untranslated(PAGE)).toEqual([]);
  for (const record of records) {
    expect(languagesOf(record), record.key).toEqual(
      languagesOf(record).length === 1 ? [record.sourceLanguage] : ['en', 'fr'],
    );
  }
});

test('every term that is named is in the vocabularies', () => {
  const vocabularies = readVocabularies(ROOT);
  const known = Object.fromEntries(
    TERM_UIDS.map((uid: TermUid) => [
      uid,
      new Set(vocabularies[uid].map(({ facts }) => facts.code)),
    ]),
  ) as Partial<Record<Uid, Set<string>>>;

  expect(() => refuseUnknownReferences(records, known)).not.toThrow();
});

test('every issue that a resource names belongs to one of its areas', () => {
  const areaOf = new Map(
    readVocabularies(ROOT)['api::issue.issue'].map(({ facts }) => [facts.code, facts.policyArea]),
  );
  for (const { key, facts } of of(RESOURCE)) {
    for (const issue of codesIn(facts, 'issues')) {
      expect(codesIn(facts, 'policyAreas'), `${key}: ${issue}`).toContain(areaOf.get(issue));
    }
  }
});

test('every organisation that a record names has words in the languages of the record', () => {
  for (const record of of(RESOURCE)) {
    const names = relationsOf(RESOURCE)
      .filter(([, { target }]) => target === ORGANIZATION)
      .flatMap(([name]) => codesIn(record.facts, name));
    for (const name of names) {
      expect(languagesOf(find(name)), `${record.key}: ${name}`).toEqual(
        expect.arrayContaining(languagesOf(record)),
      );
    }
  }
});

test('every record passes the checks of the editorial room in each of its languages', () => {
  for (const record of records) {
    for (const locale of languagesOf(record)) {
      const document = toDocument(record, locale, (_target, code) => code);
      expect(checkRecord(record.uid, document, null), `${record.key} ${locale}`).toEqual([]);
    }
  }
});

describe('words', () => {
  test('summaries and descriptions say something, and stay short', () => {
    for (const record of [...of(ORGANIZATION), ...of(RESOURCE)]) {
      for (const words of Object.values(record.words)) {
        const length = String(words.summary ?? words.description).length;
        expect(length, record.key).toBeGreaterThanOrEqual(50);
        expect(length, record.key).toBeLessThanOrEqual(600);
      }
    }
  });

  test('no two records of a type have the same title in a language', () => {
    for (const uid of [ORGANIZATION, RESOURCE, PAGE] as const) {
      for (const locale of ['en', 'fr']) {
        const titles = of(uid)
          .filter(({ words }) => words[locale])
          .map(({ words }) => words[locale].title ?? words[locale].name);
        expect(new Set(titles).size, `${uid} ${locale}`).toBe(titles.length);
      }
    }
  });

  test('neither language has straight quotation marks or apostrophes', () => {
    for (const record of records) {
      for (const locale of ['en', 'fr']) {
        for (const text of textsOf(record, locale)) expect(text, record.key).not.toMatch(/['"]/);
      }
    }
  });

  test('French has no-break spaces before its high punctuation and inside its quotation marks', () => {
    for (const record of records) {
      for (const text of textsOf(record, 'fr')) {
        expect(text, record.key).not.toMatch(/(?<!\u202f)[;!?]|(?<!\u00a0):(?!\/\/)/);
        expect(text, record.key).not.toMatch(/«(?!\u00a0)|(?<!\u00a0)»/);
      }
    }
  });
});

test('the founding project sheet is complete', () => {
  const { facts, words, sourceLanguage } = find('unaoc-mi-clearinghouse');

  expect(sourceLanguage).toBe('en');
  expect(facts).toEqual({
    type: 'approach',
    subtype: 'project',
    levels: ['international'],
    policyAreas: ['socio-economic', 'legal-political', 'cultural'],
    issues: [
      'employment',
      'housing',
      'health',
      'education',
      'participation',
      'anti-discrimination',
      'perceptions',
      'acceptance',
      'interaction',
    ],
    objectives: ['iyrc-2', 'iyrc-4', 'iyrc-1'],
    leadOrganization: 'unaoc',
    partnerOrganizations: ['iom'],
    places: ['001'],
    startDate: '2010-01-01',
    endDate: '2010-12-31',
    ongoing: false,
    url: 'http://www.unaoc.org/ibis/',
    documentLanguages: ['en'],
  });
  expect(words.en.title).toBe(
    'Alliance of Civilizations: Migration and Integration (MI) Clearinghouse',
  );
  expect(words.en.body).toHaveLength(8);
  expect(words.fr.body).toHaveLength(8);
  expect(String(words.en.body)).not.toMatch(/developped|emplyment|strucutres|ouputs|Civlizations/);
});
