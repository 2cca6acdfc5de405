import { describe, expect, test } from 'vitest';
import {
  attributesOf,
  LABEL_LANGUAGES,
  LABELLED_UIDS,
  labelKeyOf,
  labelsIn,
} from '../../../src/content-model';

/** Labels that are spelt alike in both languages. */
const SAME_IN_BOTH = [
  'Affiliation',
  'Code',
  'Description',
  'Logo',
  'Page',
  'Pages',
  'Type',
  'Licence',
];

const english = labelsIn('en');
const french = labelsIn('fr');

const textsOf = (labels: unknown): string[] =>
  typeof labels === 'string' ? [labels] : Object.values(labels as object).flatMap(textsOf);

describe.each(LABEL_LANGUAGES)('the labels in "%s"', (language) => {
  const { types, attributes } = labelsIn(language);

  test('name every type and component, and nothing else', () => {
    const keys = LABELLED_UIDS.map(labelKeyOf).sort();
    expect(Object.keys(types).sort()).toEqual(keys);
    expect(Object.keys(attributes).sort()).toEqual(keys);
  });

  test.each(LABELLED_UIDS)('name every attribute of %s, in the order of its schema', (uid) => {
    expect(Object.keys(attributes[labelKeyOf(uid)])).toEqual(
      attributesOf(uid).map(([name]) => name),
    );
  });

  test('leave no text empty', () => {
    expect(textsOf(labelsIn(language)).filter((text) => text.trim() !== text || !text)).toEqual([]);
  });

  test('use curly apostrophes', () => {
    expect(textsOf(labelsIn(language)).filter((text) => text.includes("'"))).toEqual([]);
  });
});

describe('the French labels', () => {
  test('put a no-break space before punctuation that stands apart', () => {
    const wrong = textsOf(french).filter((text) =>
      /(^|[^\u202f])[;!?]|[^\u00a0]:(?!\/\/)|«[^\u00a0]|[^\u00a0]»/.test(text),
    );
    expect(wrong).toEqual([]);
  });

  test('differ from the English ones, except for the words that both languages share', () => {
    const alike = textsOf(french).filter((text) => textsOf(english).includes(text));
    expect([...new Set(alike)].sort()).toEqual([...SAME_IN_BOTH].sort());
  });
});

test('a language without labels is answered in English', () => {
  expect(labelsIn('ar')).toBe(english);
});
