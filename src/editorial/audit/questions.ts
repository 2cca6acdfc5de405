import { z } from '@strapi/utils';
import type { Transaction } from '../desk';
import type { Line } from './line';
import { type LineRow, toLine, TRAIL } from './trail';

const A_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A day, or a moment as ISO 8601 has it. */
const MOMENT = z.union([z.iso.date(), z.iso.datetime({ offset: true })]);

const text = z.string().trim().min(1).max(80);

/** What narrows the trail: a period whose days are both included, who, what, to which thing. */
export const FILTERS = {
  from: MOMENT.optional(),
  to: MOMENT.optional(),
  actor: text.optional(),
  action: text.optional(),
  object: text.optional(),
};

export const EXPORT_QUESTION = z.object(FILTERS);

export const LIST_QUESTION = z.object({
  ...FILTERS,
  /** The number of the line before which to begin: the last one of the page before. */
  before: z.coerce.number().int().min(1).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

type Question = ReturnType<Transaction>;

export type Filters = z.infer<typeof EXPORT_QUESTION>;

/** Answers the first moment of a period, as lines have it. */
export const beginning = (from: string): string =>
  A_DAY.test(from) ? `${from}T00:00:00.000Z` : new Date(from).toISOString();

/** Answers the last moment of a period, as lines have it. */
export const ending = (to: string): string =>
  A_DAY.test(to) ? `${to}T23:59:59.999Z` : new Date(to).toISOString();

/** Reads the lines that the filters let through, from the latest back. */
export async function readFiltered(
  trx: Transaction,
  { from, to, actor, action, object }: Filters,
  { before, limit }: { before?: number; limit: number },
): Promise<Line[]> {
  const question = trx(TRAIL).orderBy('seq', 'desc').limit(limit);
  if (before !== undefined) question.where('seq', '<', before);
  if (from) question.where('at', '>=', beginning(from));
  if (to) question.where('at', '<=', ending(to));
  if (actor) question.where('actor', actor);
  if (action) {
    if (action.endsWith('.'))
      question.where('action', '>=', action).where('action', '<', `${action.slice(0, -1)}/`);
    else question.where('action', action);
  }
  if (object) {
    question.where((either: Question) =>
      either.where('object_id', object).orWhere('object_type', object),
    );
  }
  const rows: LineRow[] = await question;
  return rows.map(toLine);
}
