import { describe, expect, test } from 'vitest';
import { openApiDocument } from '../../../src/rest/openapi/document';
import { operationsIn } from '../../../src/rest/openapi/openapi-types';
import { renderDocs } from '../../../src/rest/openapi/docs-page';
import { EXPLAINED_IN } from '../../../src/rest/openapi/words';
import { MATERIALS } from './materials';

const all = (html: string, pattern: RegExp) =>
  [...html.matchAll(pattern)].map(([, found]) => found);

describe.each(EXPLAINED_IN)('in %s', (locale) => {
  const material = MATERIALS[locale];
  const document = openApiDocument(material);
  const html = renderDocs({
    document,
    material,
    knownKeys: { 'api::resource.resource': 'a-practice' },
  });
  const ids = all(html, / id="([^"]*)"/g);

  test('ids are unique, and every link within the page has its target', () => {
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(all(html, / href="#([^"]*)"/g).filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('headings go down one rank at a time', () => {
    const ranks = all(html, /<h([1-6])/g).map(Number);

    expect(ranks[0]).toBe(1);
    expect(ranks.filter((rank) => rank === 1)).toHaveLength(1);
    expect(ranks.filter((rank, index) => rank > (ranks[index - 1] ?? 0) + 1)).toEqual([]);
  });

  test('nothing comes from elsewhere, and nothing runs', () => {
    expect(
      html.match(/<script|<style|<img| style=| on[a-z]+=|(src|href)="(https?:)?\/\//g),
    ).toBeNull();
    expect(all(html, /<link rel="stylesheet" href="([^"]*)"/g)).toEqual(['../api-docs.css']);
  });

  test('it says its language and leads to the other one', () => {
    const other = locale === 'en' ? 'fr' : 'en';

    expect(html).toContain(`<html lang="${locale}">`);
    expect(html).toContain(`href="docs?locale=${other}" hreflang="${other}" lang="${other}"`);
    expect(html).toContain('href="#documentation"');
  });

  test('every path is explained', () => {
    const explained = all(html, /<code>([A-Z]+ \/api[^<]*)<\/code>/g);

    expect(explained).toEqual(
      operationsIn(document).map(({ path, method }) => `${method.toUpperCase()} /api${path}`),
    );
  });

  test('an example reads a record that exists', () => {
    expect(html).toContain(`href="resources/a-practice?locale=${locale}"`);
  });
});

test('examples name no language that the content lacks', () => {
  const material = { ...MATERIALS.fr, languages: ['en'] };
  const html = renderDocs({ document: openApiDocument(material), material, knownKeys: {} });

  expect(html).toContain('href="resources?fallback=source"');
});
