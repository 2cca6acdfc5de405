import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { beforeAll, expect, inject, test } from 'vitest';
import type { Catalogue } from '../../src/catalogue/catalogue';
import { parseWords } from '../../src/catalogue/query/parse-words';
import { scoreHits } from '../../src/catalogue/search/relevance';
import { termsOf } from '../../src/catalogue/search/term-query';
import { readStarter } from '../../src/exchange/starter/read-starter';
import { useApplication } from '../support/application';
import { ROOT } from '../support/paths';

const application = useApplication({ STARTER_RECORDS: 'true' });

type Query = { locale: string; q: string; expected: string[] };
type Result = Omit<Query, 'expected'> & {
  total: number;
  recall: number;
  reciprocalRank: number;
  hits: string[];
};
type Ranked = { key: string; score: number; date: number };
type Results = { recall: number; meanReciprocalRank: number; queries: Result[] };

const FOLDER = path.join(ROOT, 'tests/search-quality');
const LOOKED_AT = 25;
const LEAST_RECALL = 0.6;
const LEAST_RANK = 0.6;

const readJson = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const queries: Query[] = readJson(path.join(FOLDER, 'queries.json'));
const rounded = (number: number) => Math.round(number * 1000) / 1000;
const mean = (numbers: number[]) =>
  rounded(numbers.reduce((sum, number) => sum + number, 0) / numbers.length);

let results: Results;

beforeAll(async () => {
  const keyOf = await readKeys();
  const measured: Result[] = [];
  for (const query of queries) measured.push(await measure(query, keyOf));
  results = {
    recall: mean(measured.map(({ recall }) => recall)),
    meanReciprocalRank: mean(measured.map(({ reciprocalRank }) => reciprocalRank)),
    queries: measured,
  };
});

/** Answers the key of each starter record by its documentId. */
async function readKeys(): Promise<Map<string, string>> {
  const keys = new Map<string, string>();
  for (const { uid, key, sourceLanguage, words } of readStarter(ROOT)) {
    const { title, name } = words[sourceLanguage];
    const row = await application.strapi.db.query(uid).findOne({
      where: { locale: sourceLanguage, [title === undefined ? 'name' : 'title']: title ?? name },
    });
    keys.set(row.documentId, key);
  }
  return keys;
}

async function measure(query: Query, keyOf: Map<string, string>): Promise<Result> {
  const { locale, q, expected } = query;
  const { status, body } = await application.ask(
    `/api/search?locale=${locale}&pageSize=100&q=${encodeURIComponent(q)}`,
  );
  expect(status, q).toBe(200);
  const documentIds: string[] = body.data.map((hit: { documentId: string }) => hit.documentId);
  const ordered = await inStableOrder(query, documentIds, keyOf);
  const hits = ordered.slice(0, LOOKED_AT);
  const rank = hits.findIndex((key) => expected.includes(key));
  return {
    locale,
    q,
    total: body.meta.pagination.total,
    recall: rounded(expected.filter((key) => hits.includes(key)).length / expected.length),
    reciprocalRank: rank < 0 ? 0 : rounded(1 / (rank + 1)),
    hits,
  };
}

/** Checks that hits come by relevance, then date; answers their keys, equal ones by key. */
async function inStableOrder(
  { locale, q }: Query,
  documentIds: string[],
  keyOf: Map<string, string>,
): Promise<string[]> {
  const { store, columns } = application.strapi.get('catalogue') as Catalogue;
  const current = await columns.current();
  const ids = await Promise.all(
    documentIds.map(async (id) => (await store.findByDocumentId(id, locale))?.id ?? NaN),
  );
  const query = await termsOf(store, parseWords(q).clauses ?? [], locale);
  const scores = await scoreHits(store, current, locale, query, Uint32Array.from(ids));
  const ranked = documentIds.map((documentId, index) => ({
    key: keyOf.get(documentId) ?? documentId,
    score: scores[ids[index]],
    date: current.sortKeyOf(ids[index], 'newest', locale) as number,
  }));
  const byRank = (a: Ranked, b: Ranked) => b.score - a.score || b.date - a.date;
  expect(ranked, q).toEqual([...ranked].sort(byRank));
  return ranked.sort((a, b) => byRank(a, b) || (a.key < b.key ? -1 : 1)).map(({ key }) => key);
}

test('people find what they look for', () => {
  const database = inject('databaseKind');
  mkdirSync(path.join(ROOT, '.tmp'), { recursive: true });
  writeFileSync(
    path.join(ROOT, `.tmp/search-quality-${database}.json`),
    `${JSON.stringify(results, null, 2)}\n`,
  );
  console.log(
    `${queries.length} queries on ${database}: recall@${LOOKED_AT} ${results.recall}, mean reciprocal rank ${results.meanReciprocalRank}`,
  );

  expect(queries.length).toBeGreaterThanOrEqual(60);
  expect(results.recall).toBeGreaterThan(LEAST_RECALL);
  expect(results.meanReciprocalRank).toBeGreaterThan(LEAST_RANK);
});

test('both databases answer what is committed', async () => {
  const file = path.join(FOLDER, 'results.json');
  if (process.env.UPDATE_SEARCH_QUALITY) {
    const style = { ...(await resolveConfig(file)), filepath: file };
    writeFileSync(file, await format(JSON.stringify(results), style));
  }
  expect(results).toEqual(readJson(file));
});
