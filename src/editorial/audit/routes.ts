import { Readable } from 'node:stream';
import { stringify } from 'csv-stringify';
import { readActorNames } from '../changes';
import type { Transaction } from '../desk';
import { deskRoute } from '../desk-routes';
import { readerLanguage } from '../refusals';
import type { Line } from './line';
import { EXPORT_QUESTION, type Filters, LIST_QUESTION, readFiltered } from './questions';
import { TRAIL } from './trail';

const BATCH = 1_000;

/** The columns of the exported file, in their order. */
const COLUMNS: (keyof Line)[] = [
  'seq',
  'at',
  'actor',
  'action',
  'type',
  'id',
  'locale',
  'before',
  'after',
  'details',
  'requestId',
  'prev',
  'hash',
];

const list = deskRoute({
  method: 'GET',
  path: '/audit',
  rights: ['editorial.audit'],
  query: LIST_QUESTION,
  async answer({ query: { before, limit, ...filters } }) {
    const lines = await read(filters, { before, limit: limit + 1 });
    const shown = lines.slice(0, limit);
    const nameOf = await readActorNames(
      shown.map(({ actor }) => actor),
      readerLanguage(),
    );
    return {
      lines: shown.map(({ details, actor, ...line }) => ({
        ...line,
        actor: { key: actor, name: nameOf(actor) },
        details: details === null ? {} : JSON.parse(details),
      })),
      next: lines.length > limit ? shown[limit - 1].seq : null,
    };
  },
});

/** What there is to choose from in the filters. */
const choices = deskRoute({
  method: 'GET',
  path: '/audit/choices',
  rights: ['editorial.audit'],
  async answer() {
    const { actors, actions } = await strapi.db.transaction(async ({ trx }) => ({
      actors: await everyValue(trx, 'actor'),
      actions: await everyValue(trx, 'action'),
    }));
    const nameOf = await readActorNames(actors, readerLanguage());
    return { actors: actors.map((key) => ({ key, name: nameOf(key) })), actions };
  },
});

/**
 * Answers the whole trail as comma-separated values (RFC 4180), a batch at a time. What a spreadsheet
 * would take for a formula is escaped.
 */
const table = deskRoute({
  method: 'GET',
  path: '/audit.csv',
  rights: ['editorial.audit'],
  query: EXPORT_QUESTION,
  async answer({ query, context }) {
    context.attachment(`audit-${new Date().toISOString().slice(0, 10)}.csv`);
    context.type = 'text/csv; charset=utf-8';
    context.body = Readable.from(everyLine(query)).pipe(
      stringify({ header: true, columns: COLUMNS, escape_formulas: true, bom: true }),
    );
  },
});

export const routes = [list, choices, table];

async function everyValue(trx: Transaction, column: 'actor' | 'action'): Promise<string[]> {
  const rows: Record<typeof column, string>[] = await trx(TRAIL).distinct(column).orderBy(column);
  return rows.map((row) => row[column]);
}

const read = async (filters: Filters, page: { before?: number; limit: number }): Promise<Line[]> =>
  strapi.db.transaction(async ({ trx }) => readFiltered(trx, filters, page));

async function* everyLine(filters: Filters): AsyncGenerator<Line> {
  let before: number | undefined;
  for (;;) {
    const lines = await read(filters, { before, limit: BATCH });
    yield* lines;
    if (lines.length < BATCH) return;
    before = lines[lines.length - 1].seq;
  }
}
