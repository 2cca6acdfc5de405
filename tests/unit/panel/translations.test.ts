import { createRequire } from 'node:module';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { TRANSLATIONS } from '../../../src/admin/translations';
import ownEnglish from '../../../src/admin/translations/own-en.json';
import ownFrench from '../../../src/admin/translations/own-fr.json';
import strapisFrench from '../../../src/admin/translations/strapi-fr.json';
import { attributesOf, LABELLED_UIDS } from '../../../src/content-model';
import { ROOT } from '../../support/paths';

const { default: strapisEnglish } = createRequire(import.meta.url)(
  path.join(ROOT, 'node_modules/@strapi/admin/dist/admin/admin/src/translations/en.json.js'),
) as { default: Record<string, string> };

const choices = LABELLED_UIDS.flatMap(attributesOf).flatMap(([, attribute]) =>
  attribute.type === 'enumeration' ? attribute.enum : [],
);

describe.each(['en', 'fr'])('the panel in "%s"', (language) => {
  const messages = TRANSLATIONS[language];

  test('names every value that can be chosen', () => {
    expect(choices.filter((code) => !messages[code])).toEqual([]);
  });

  test('names every attribute where Strapi looks for it', () => {
    expect(messages['content-manager.content-types.api::resource.resource.title']).toBe(
      language === 'fr' ? 'Titre' : 'Title',
    );
    expect(messages['content-manager.components.resource.author.name']).toBe(
      language === 'fr' ? 'Nom' : 'Name',
    );
  });
});

test('no code of a value is one of Strapi’s own messages', () => {
  expect(choices.filter((code) => code in strapisEnglish)).toEqual([]);
});

test('what is said in one language is said in the other', () => {
  expect(Object.keys(ownFrench)).toEqual(Object.keys(ownEnglish));
});

describe('French for Strapi’s own messages', () => {
  const texts = Object.values({ ...strapisFrench, ...ownFrench });

  test('has curly apostrophes', () => {
    expect(texts.filter((text) => text.includes("'"))).toEqual([]);
  });

  test('has no-break spaces before punctuation that stands apart', () => {
    expect(texts.filter((text) => / [;:!?»]|« /.test(text))).toEqual([]);
  });
});
