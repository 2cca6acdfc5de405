import { expect, test } from 'vitest';
import { openApiDocument } from '../../../src/rest/openapi/document';
import { renderDocs } from '../../../src/rest/openapi/docs-page';
import { MATERIALS } from './materials';

const CODE = /<code>.*?<\/code>|<style.*?<\/style>/gs;
const TAG = /<[^>]*>/g;

const proseOf = (locale: 'en' | 'fr') =>
  renderDocs({
    document: openApiDocument(MATERIALS[locale]),
    material: MATERIALS[locale],
    knownKeys: {},
  })
    .replace(CODE, '')
    .replace(/<a [^>]*>GET [^<]*<\/a>/g, '')
    .replace(TAG, '\n');

test('the French page has French typography', () => {
  const prose = proseOf('fr');

  expect(prose.match(/.{0,20}[^\u202f\n&#\w][;!?]|.{0,20}\w[!?]/g) ?? []).toEqual([]);
  expect(prose.match(/.{0,20} [:;!?»]|« ./g) ?? []).toEqual([]);
  expect(prose.match(/.{0,20}\p{L}'\p{L}/gu) ?? []).toEqual([]);
});

test('the English page has English typography', () => {
  expect(proseOf('en').match(/.{0,20}\p{L}'\p{L}/gu) ?? []).toEqual([]);
});

test('both languages describe the same document', () => {
  const shapeOf = (node: unknown, key = ''): unknown => {
    if (
      ['title', 'summary', 'description', 'name', 'tags'].includes(key) &&
      typeof node !== 'object'
    ) {
      return key;
    }
    if (Array.isArray(node))
      return key === 'tags' ? node.length : node.map((part) => shapeOf(part));
    if (typeof node !== 'object' || node === null) return node;
    return Object.fromEntries(
      Object.entries(node).map(([name, part]) => [name, shapeOf(part, name)]),
    );
  };

  expect(shapeOf(openApiDocument(MATERIALS.fr))).toEqual(shapeOf(openApiDocument(MATERIALS.en)));
});
