import { type DocumentId, type Locale, mainFieldOf, schemaOf, type Uid } from '../../content-model';
import type { Transaction } from '../desk';
import type { LanguageCoverage } from './coverage';
import { joinTexts, TITLE } from './lists';
import { type Reach, within } from './reach';

const SHOWN = 5;

/** One text as the home page names it. */
export type Item = {
  uid: Uid;
  documentId: DocumentId;
  locale: Locale;
  title: string;
  /** Since when it is in review, for when it is scheduled, when it was published. */
  at: string;
};

export type Scheduled = Item & { action: string; timeZone: string };

export type Overview = {
  inReview: { total: number; items: Item[] };
  coverage: LanguageCoverage[];
  scheduled: { total: number; items: Scheduled[] };
  published: { total: number; items: Item[] };
  /** Null for as long as nobody looks for them. */
  brokenLinks: { total: number; items: Item[] } | null;
};

type Row = { uid: Uid; document_id: DocumentId; locale: Locale; title: string | null; at: string };
type ScheduleRow = Row & { action: string; time_zone: string };

const itemOf = ({ uid, document_id, locale, title, at }: Row): Item => ({
  uid,
  documentId: document_id,
  locale,
  title: title ?? document_id,
  at,
});

const countOf = async (query: ReturnType<typeof joinTexts>): Promise<number> => {
  const [{ count }] = await query.count({ count: '*' });
  return Number(count);
};

/** Reads what waits for a review, the longest first. */
export async function readInReview(trx: Transaction, reach: Reach): Promise<Overview['inReview']> {
  const texts = () => {
    const query = joinTexts(trx('editorial_states as s'), 's').where('s.stage', 'in-review');
    within(query, reach, 's');
    return query;
  };
  const rows: Row[] = await texts()
    .select('s.uid', 's.document_id', 's.locale', 's.changed_at as at')
    .select(trx.raw(`${TITLE} as title`))
    .orderBy(['s.changed_at', 's.id'])
    .limit(SHOWN);
  return { total: await countOf(texts()), items: rows.map(itemOf) };
}

/** Reads what will be published or taken off next. */
export async function readScheduled(
  trx: Transaction,
  reach: Reach,
): Promise<Overview['scheduled']> {
  const texts = () => {
    const query = joinTexts(trx('editorial_schedules as s'), 's').where('s.state', 'waiting');
    within(query, reach, 's');
    return query;
  };
  const rows: ScheduleRow[] = await texts()
    .select('s.uid', 's.document_id', 's.locale', 's.at', 's.action', 's.time_zone')
    .select(trx.raw(`${TITLE} as title`))
    .orderBy(['s.at', 's.id'])
    .limit(SHOWN);
  return {
    total: await countOf(texts()),
    items: rows.map((row) => ({
      ...itemOf(row),
      action: row.action,
      timeZone: row.time_zone,
    })),
  };
}

/** Reads what was published last. */
export async function readPublished(
  trx: Transaction,
  reach: Reach,
): Promise<Overview['published']> {
  const items: Item[] = [];
  let total = 0;
  for (const { uid, locales } of reach) {
    const published = () =>
      trx(schemaOf(uid).collectionName).whereNotNull('published_at').whereIn('locale', locales);
    const rows: (Omit<Row, 'at' | 'uid'> & { published_at: string | number | Date })[] =
      await published()
        .select('document_id', 'locale', 'published_at', `${mainFieldOf(uid)} as title`)
        .orderBy([
          { column: 'published_at', order: 'desc' },
          { column: 'id', order: 'desc' },
        ])
        .limit(SHOWN);
    items.push(
      ...rows.map((row) => itemOf({ ...row, uid, at: new Date(row.published_at).toISOString() })),
    );
    total += await countOf(published());
  }
  const latest = items.sort((one, other) => (one.at < other.at ? 1 : -1)).slice(0, SHOWN);
  return { total, items: latest };
}
