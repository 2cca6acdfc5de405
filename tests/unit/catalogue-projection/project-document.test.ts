import { describe, expect, test } from 'vitest';
import { plainText } from '../../../src/catalogue/projection/plain-text';
import { projectDocument } from '../../../src/catalogue/projection/project-document';
import type { OrganizationNames, PublishedRow } from '../../../src/catalogue/projection/published';
import { sortTitle } from '../../../src/catalogue/projection/sort-title';

const LANGUAGES = ['en', 'fr'];
const NOBODY: OrganizationNames = new Map();

type Parts = Partial<Omit<PublishedRow, 'locale'>>;

const row = (locale: string, parts: Parts = {}): PublishedRow => ({
  locale,
  publishedAt: '2026-03-01T10:20:30.400Z',
  components: {},
  named: {},
  files: {},
  codes: {},
  ...parts,
  values: { title: `Title ${locale}`, slug: `title-${locale}`, ...parts.values },
  implied: { areas: [], frameworks: [], places: [], ...parts.implied },
});

const project = (rows: PublishedRow[], languages = LANGUAGES, names = NOBODY) =>
  projectDocument({ kind: 'resource', documentId: 'doc', rows }, languages, names);

describe('languages', () => {
  test('each enabled language has an entry, in its own words where there are any', () => {
    const document = project([row('fr'), row('en')]);
    expect(document?.entries.map(({ locale, contentLocale }) => [locale, contentLocale])).toEqual([
      ['en', 'en'],
      ['fr', 'fr'],
    ]);
    expect(document?.facets.translated).toEqual(['en', 'fr']);
  });

  test('a missing one has the words of the source language', () => {
    const languages = ['en', 'fr', 'de'];
    const document = project(
      [
        row('en', { values: { sourceLanguage: 'fr' } }),
        row('fr', { values: { sourceLanguage: 'fr' } }),
      ],
      languages,
    );
    expect(document?.entries.at(-1)).toMatchObject({
      locale: 'de',
      contentLocale: 'fr',
      title: 'Title fr',
      card: { locale: 'fr' },
    });
  });

  test('where the source is not published, those of the first enabled one', () => {
    const words = { values: { sourceLanguage: 'de' } };
    const document = project([row('es', words), row('fr', words)], ['en', 'es', 'fr']);
    expect(document?.entries.map(({ contentLocale }) => contentLocale)).toEqual(['es', 'es', 'fr']);
  });

  test('a document that is published in none of them is not there', () => {
    expect(project([])).toBeNull();
    expect(project([row('de')])).toBeNull();
  });
});

test('facets are codes: chosen ones, and what these belong to', () => {
  const document = project([
    row('en', {
      values: {
        type: 'policy',
        policyRole: 'input',
        evaluation: 'self',
        publicationDate: '2019-04',
        startDate: '2015',
        sourceLanguage: 'en',
      },
      components: { documentLanguages: [{ code: 'fr' }, { code: 'en' }] },
      named: { leadOrganization: ['z'], partnerOrganizations: ['a', 'z'] },
      codes: { policyAreas: ['cultural'], issues: ['housing'], objectives: ['gcm-16'] },
      implied: { areas: ['socio-economic'], frameworks: ['gcm'], places: ['FR', '150', '001'] },
    }),
  ]);
  expect(document?.facets).toEqual({
    area: ['cultural', 'socio-economic'],
    issue: ['housing'],
    objective: ['gcm-16'],
    framework: ['gcm'],
    type: ['policy'],
    role: ['input'],
    evaluation: ['self'],
    place: ['001', '150', 'FR'],
    organization: ['a', 'z'],
    year: ['2019'],
    language: ['en', 'fr'],
    translated: ['en'],
  });
  expect(document).toMatchObject({
    sortDate: '2019-04',
    startDate: '2015',
    datestamp: '2026-03-01T10:20:30Z',
  });
});

test('an organisation is named in the language of the entry, else in its source', () => {
  const names: OrganizationNames = new Map([
    [
      'un',
      [
        { locale: 'fr', sourceLanguage: 'en', slug: 'onu', name: 'Nations unies', acronym: 'ONU' },
        { locale: 'en', sourceLanguage: 'en', slug: 'un', name: 'United Nations', acronym: 'UN' },
      ],
    ],
    ['oecd', [{ locale: 'en', sourceLanguage: 'en', slug: 'oecd', name: 'OECD', acronym: null }]],
  ]);
  const document = project(
    [row('en', { named: { leadOrganization: ['un'], partnerOrganizations: ['oecd'] } })],
    LANGUAGES,
    names,
  );
  const french = document?.entries[1];
  expect(french).toMatchObject({ locale: 'fr', contentLocale: 'en' });
  expect(french?.card.leadOrganization).toEqual({
    documentId: 'un',
    slug: 'onu',
    name: 'Nations unies',
  });
  expect(french?.text.names).toEqual(['Nations unies', 'ONU', 'OECD']);
});

test('the order in which rows come changes nothing; a word or a fact changes the entries’ etags', () => {
  const rows = [row('en', { values: { sourceLanguage: 'en' } }), row('fr')];
  const etags = (given: PublishedRow[]) => project(given)?.entries.map(({ etag }) => etag);
  expect(project([...rows].reverse())).toEqual(project(rows));

  const [english, french] = etags(rows) ?? [];
  const otherWords = etags([rows[0], row('fr', { values: { title: 'Autre' } })]);
  expect(otherWords).toEqual([english, expect.not.stringMatching(french)]);
  const otherFact = etags([
    row('en', { values: { sourceLanguage: 'en', licence: 'cc0' } }),
    rows[1],
  ]);
  expect(otherFact?.[0]).not.toBe(english);
  expect(otherFact?.[1]).not.toBe(french);
});

test('rich text is searched as plain text', () => {
  expect(
    plainText([
      { type: 'heading', level: 2, children: [{ type: 'text', text: 'Aims' }] },
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'See ' },
          {
            type: 'link',
            url: 'https://x.org',
            children: [{ type: 'text', text: 'this', bold: true }],
          },
          { type: 'text', text: '.' },
        ],
      },
      {
        type: 'list',
        children: [
          { type: 'list-item', children: [{ type: 'text', text: 'one' }] },
          { type: 'list-item', children: [{ type: 'text', text: 'two' }] },
        ],
      },
      {
        type: 'image',
        image: { alternativeText: 'A map' },
        children: [{ type: 'text', text: '' }],
      },
      { type: 'paragraph', children: [{ type: 'text', text: '' }] },
    ]),
  ).toBe('Aims\nSee this.\none\ntwo\nA map');
  expect(plainText(null)).toBe('');
  expect(plainText('text')).toBe('');
});

test('titles are put in order without accents, case and punctuation', () => {
  expect(sortTitle('« L’Œuvre » : état des lieux !')).toBe('l oeuvre etat des lieux');
  expect(sortTitle('ΑΘΗΝΑ')).toBe('αθηνα');
});
