import { describe, expect, test } from 'vitest';
import { parseRecords, refuseUnknownReferences } from '../../../src/exchange/starter/read-starter';
import { languagesToLoad, type StarterRecord } from '../../../src/exchange/starter/starter-record';

const ORGANIZATION = 'api::organization.organization';
const RESOURCE = 'api::resource.resource';

const anOrganization = {
  key: 'iom',
  source: 'https://www.iom.int',
  checked: 'Known.',
  sourceLanguage: 'en',
  facts: { kind: 'un' },
  words: { en: { name: 'International Organization for Migration' } },
};
const aResource = {
  ...anOrganization,
  key: 'report',
  facts: { type: 'academic', leadOrganization: 'iom', places: ['001'] },
  words: { en: { title: 'A report', body: ['One.', 'Two.'], keywords: ['migration'] } },
};

describe('reading a file', () => {
  test('answers its records with their content type', () => {
    expect(parseRecords(ORGANIZATION, [anOrganization])).toEqual([
      { ...anOrganization, uid: ORGANIZATION },
    ]);
    expect(parseRecords(RESOURCE, [aResource])).toEqual([{ ...aResource, uid: RESOURCE }]);
  });

  test.each([
    ['a word', { ...anOrganization, words: { en: { nom: 'x', name: 'y' } } }, 'words.en'],
    ['a fact', { ...anOrganization, facts: { kind: 'club' } }, 'facts.kind'],
    ['an address', { ...anOrganization, source: 'www.iom.int' }, 'source'],
    ['an address', { ...anOrganization, facts: { kind: 'un', url: 'ftp://iom.int' } }, 'facts.url'],
    ['the source language', { ...anOrganization, sourceLanguage: 'fr' }, 'words'],
    ['a slug', { ...anOrganization, words: { en: { name: 'x', slug: 'x' } } }, 'words.en'],
  ])('%s that is wrong is named with its file, record and place', (_what, record, place) => {
    expect(() => parseRecords(ORGANIZATION, [record])).toThrow(
      `database/starter/organizations.json: record "iom": ${place}: `,
    );
  });

  test('a date that W3CDTF does not know is refused', () => {
    const record = { ...aResource, facts: { ...aResource.facts, publicationDate: '18 June 2019' } };

    expect(() => parseRecords(RESOURCE, [record])).toThrow(
      'database/starter/resources.json: record "report": facts.publicationDate: ',
    );
  });

  test('a key that comes twice is refused', () => {
    expect(() => parseRecords(ORGANIZATION, [anOrganization, anOrganization])).toThrow(
      'database/starter/organizations.json: record "iom": key: another record has it already',
    );
  });
});

test('a reference to what does not exist is refused, all of them at once', () => {
  const records = parseRecords(RESOURCE, [aResource]);

  expect(() =>
    refuseUnknownReferences(records, {
      [ORGANIZATION]: new Set(['unaoc']),
      'api::place.place': new Set(['002']),
    }),
  ).toThrow(
    [
      'database/starter/resources.json: record "report": facts.places: there is no place "001"',
      'database/starter/resources.json: record "report": facts.leadOrganization: there is no organization "iom"',
    ].join('\n'),
  );
  expect(() =>
    refuseUnknownReferences(records, { [ORGANIZATION]: new Set(['iom']) }),
  ).not.toThrow();
});

test('a record is loaded in its source language first, then in the other enabled ones', () => {
  const record: Pick<StarterRecord, 'sourceLanguage' | 'words'> = {
    sourceLanguage: 'fr',
    words: { en: {}, fr: {} },
  };

  expect(languagesToLoad(record, ['en', 'fr'])).toEqual(['fr', 'en']);
  expect(languagesToLoad(record, ['fr', 'de'])).toEqual(['fr']);
  expect(languagesToLoad(record, ['en', 'de'])).toEqual([]);
});
