import type { DocumentId, Locale, Uid } from '../../content-model';
import type { Transaction } from '../desk';
import type { Content } from '../content';
import type { Latest } from './plan';

export const VERSIONS = 'editorial_versions';

/** One language of a document. */
export type Place = { uid: Uid; documentId: DocumentId; locale: Locale };

/** What there is to know of a version beside what it says. */
export type VersionRow = {
  id: number;
  number: number;
  at: string;
  actor: string | null;
  action: string;
  is_minor: boolean | number;
  stage: string | null;
  restored_from: number | null;
  changed: string;
  published_at: string | null;
  published_by: string | null;
};

export type FullVersionRow = VersionRow & { shape: string; content: string };

const COLUMNS = [
  'id',
  'number',
  'at',
  'actor',
  'action',
  'is_minor',
  'stage',
  'restored_from',
  'changed',
  'published_at',
  'published_by',
];

const keyOf = ({ uid, documentId, locale }: Place) => ({ uid, document_id: documentId, locale });

/** Reads the latest versions of languages of a document, by language. */
export async function readLatest(
  trx: Transaction,
  uid: Uid,
  documentId: DocumentId,
  locales: Locale[],
): Promise<Map<Locale, Latest>> {
  const rows: { id: number; locale: Locale; number: number; content_hash: string }[] = await trx(
    `${VERSIONS} as version`,
  )
    .where({ uid, document_id: documentId })
    .whereIn('locale', locales)
    .where('number', (latest: ReturnType<Transaction>) =>
      latest
        .from(`${VERSIONS} as other`)
        .max('other.number')
        .whereRaw(
          'other.document_id = version.document_id and other.locale = version.locale and other.uid = version.uid',
        ),
    )
    .select('id', 'locale', 'number', 'content_hash');
  return new Map(
    rows.map(({ id, locale, number, content_hash: hash }) => [locale, { id, number, hash }]),
  );
}

/** Reads versions of one language, from the latest back, without what they say. */
export async function readVersions(
  trx: Transaction,
  place: Place,
  { before, limit }: { before?: number; limit: number },
): Promise<VersionRow[]> {
  const question = trx(VERSIONS).where(keyOf(place)).orderBy('number', 'desc').limit(limit);
  if (before !== undefined) question.where('number', '<', before);
  return question.select(COLUMNS);
}

/** Answers how many versions of one language are kept. */
export async function countVersions(trx: Transaction, place: Place): Promise<number> {
  const row = await trx(VERSIONS).where(keyOf(place)).count('id as count').first();
  return Number(row?.count ?? 0);
}

/** Reads one version with what it says; null where there is none of that id here. */
export async function readVersion(
  trx: Transaction,
  place: Place,
  id: number,
): Promise<FullVersionRow | null> {
  const row: FullVersionRow | undefined = await trx(VERSIONS)
    .where({ ...keyOf(place), id })
    .first([...COLUMNS, 'shape', 'content']);
  return row ?? null;
}

export const contentIn = ({ content }: FullVersionRow): Content => JSON.parse(content) as Content;
