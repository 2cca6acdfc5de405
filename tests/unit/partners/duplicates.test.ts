import { describe, expect, test } from 'vitest';
import {
  type Described,
  type Known,
  likelyDuplicates,
  similarity,
} from '../../../src/partners/joining/duplicates';

const described = (given: Partial<Described>): Described => ({
  names: [],
  acronyms: [],
  urls: [],
  domains: [],
  ...given,
});

const known = (documentId: string, given: Partial<Described>): Known => ({
  documentId,
  ...described(given),
});

describe('two names', () => {
  test.each([
    ['Université de Montréal', 'UNIVERSITE DE MONTREAL'],
    ['The University of Oxford', 'Oxford University'],
    ['Conseil pour les réfugiés', 'Conseil des Réfugiés'],
  ])('are the same: %s, %s', (one, other) => {
    expect(similarity(one, other)).toBe(1);
  });

  test.each([
    ['Canadian Council for Refugees', 'Canadian Council of Refugee'],
    ['International Organisation for Migration', 'International Organization for Migration'],
  ])('are alike: %s, %s', (one, other) => {
    expect(similarity(one, other)).toBeGreaterThan(0.9);
  });

  test.each([
    ['University of Oxford', 'University of Toronto'],
    ['Refugee Women’s Centre', 'Institut de recherche sur la migration'],
    ['', 'Anything'],
  ])('are not: %s, %s', (one, other) => {
    expect(similarity(one, other)).toBeLessThan(0.75);
  });
});

describe('likely duplicates', () => {
  test('are found by name in any language, the likeliest first', () => {
    const found = likelyDuplicates(described({ names: ['Conseil canadien des réfugiés'] }), [
      known('other', { names: ['Centre des femmes'] }),
      known('near', { names: ['Conseil canadien pour les réfugiées'] }),
      known('same', { names: ['Canadian Council for Refugees', 'Conseil canadien des réfugiés'] }),
    ]);
    expect(found.map(({ documentId }) => documentId)).toEqual(['same', 'near']);
    expect(found[0]).toEqual({ documentId: 'same', score: 1, reasons: ['name'] });
  });

  test('are found by acronym, also where the whole name is one', () => {
    const iom = known('iom', { names: ['International Organization'], acronyms: ['I.O.M.'] });
    expect(likelyDuplicates(described({ names: ['IOM'] }), [iom])).toMatchObject([
      { documentId: 'iom', reasons: ['acronym'] },
    ]);
  });

  test('are found by the host of the web site, and by addresses at it', () => {
    const unhcr = known('unhcr', { names: ['UNHCR'], urls: ['https://www.unhcr.org/about'] });
    expect(
      likelyDuplicates(described({ names: ['Office'], urls: ['http://unhcr.org'] }), [unhcr]),
    ).toMatchObject([{ reasons: ['url'], score: 0.9 }]);
    expect(
      likelyDuplicates(described({ names: ['Office'], domains: ['geneva.unhcr.org'] }), [unhcr]),
    ).toMatchObject([{ reasons: ['email-domain'] }]);
  });

  test('are not found by a domain where anybody may have an address', () => {
    const small = known('small', { names: ['Petit comité'], domains: ['gmail.com'] });
    expect(
      likelyDuplicates(described({ names: ['Autre'], domains: ['gmail.com'] }), [small]),
    ).toEqual([]);
  });

  test('are the likelier the more speaks for them', () => {
    const all = known('all', { names: ['Accueil Nord'], urls: ['https://accueil.example'] });
    const name = known('name', { names: ['Accueil Nord'] });
    const found = likelyDuplicates(
      described({ names: ['Accueil du Nord-Est'], urls: ['https://accueil.example'] }),
      [name, all],
    );
    expect(found[0]).toMatchObject({ documentId: 'all', reasons: ['name', 'url'] });
    expect(found[0].score).toBeGreaterThan(found[1].score);
  });
});
