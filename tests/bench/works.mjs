import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { resourceOf } from './insert-records.mjs';
import { seeded } from './words.mjs';

const RESOURCES = '/api/resources?locale=en';
const PAGE = 25;

/** Answers the names of all facets of the search, or none without a catalogue. */
function readFacets(distDir) {
  const file = path.join(distDir, 'src/catalogue/types.js');
  return existsSync(file) ? createRequire(file)(file).FACETS : [];
}

/** Draws `count` different results of `draw`, or as many as come. */
function different(count, draw) {
  const random = seeded(7);
  const found = new Set();
  for (let tries = 0; found.size < count && tries < count * 10; tries += 1) found.add(draw(random));
  return [...found];
}

/**
 * Answers what is measured: the same question to both applications. `stock` is missing where it has no
 * answer to compare with, `isVarying` says that the paths are too many for a response cache to help
 * at once, `isLatencyOnly` that the question is not put under load.
 */
export function worksFor({ size, words, distDir }) {
  const facets = `&facets=${readFacets(distDir).join(',')}`;
  const numbers = different(200, (random) => Math.floor(random() * size));
  const pages = different(2000, (random) => {
    const pageSize = 5 + Math.floor(random() * 21);
    const page = 1 + Math.floor((random() * size) / pageSize);
    return `${RESOURCES}&sort=title&pagination[page]=${page}&pagination[pageSize]=${pageSize}`;
  });
  const list = [`${RESOURCES}&sort=title&pagination[pageSize]=${PAGE}`];
  const populated = [`${list}&populate=*`];

  const searches = (word) => ({
    ours: words[word].map((q) => `/api/search?locale=en&pageSize=${PAGE}&q=${q}`),
    stock: words[word].map((q) => `${RESOURCES}&pagination[pageSize]=${PAGE}&_q=${q}`),
  });
  const withFacets = ({ ours, stock }) => ({ ours: ours.map((asked) => asked + facets), stock });

  return [
    { key: 'list', title: 'List of 25', ours: list, stock: list },
    { key: 'populated', title: 'List of 25, populated', ours: populated, stock: populated },
    { key: 'pages', title: 'List, changing page', ours: pages, stock: pages, isVarying: true },
    {
      key: 'record',
      title: 'Record by slug, populated',
      ours: numbers.map(
        (number) => `/api/resources/${resourceOf(number).slug}?locale=en&populate=*`,
      ),
      stock: numbers.map(
        (number) => `${RESOURCES}&populate=*&filters[slug][$eq]=${resourceOf(number).slug}`,
      ),
    },
    { key: 'rare', title: 'Search, rare word, all facets', ...withFacets(searches('rare')) },
    {
      key: 'typical',
      title: 'Search, word in 5 %, all facets',
      ...withFacets(searches('typical')),
    },
    { key: 'common', title: 'Search, word in half, all facets', ...withFacets(searches('common')) },
    {
      key: 'rarePlain',
      title: 'Search, rare word, no facets',
      ...searches('rare'),
      isLatencyOnly: true,
    },
    {
      key: 'typicalPlain',
      title: 'Search, word in 5 %, no facets',
      ...searches('typical'),
      isLatencyOnly: true,
    },
    {
      key: 'commonPlain',
      title: 'Search, word in half, no facets',
      ...searches('common'),
      isLatencyOnly: true,
    },
    {
      key: 'facets',
      title: 'All facets and first page, no word',
      ours: [`/api/search?locale=en&pageSize=${PAGE}${facets}`],
    },
    {
      key: 'suggest',
      title: 'Suggestions for four letters',
      ours: words.typical.map((word) => `/api/search/suggest?locale=en&q=${word.slice(0, 4)}`),
      stock: words.typical.map(
        (word) =>
          `${RESOURCES}&fields[0]=title&pagination[pageSize]=10&filters[title][$containsi]=${word.slice(0, 4)}`,
      ),
    },
  ];
}
