import {
  type DocumentId,
  type Locale,
  type Uid,
  type WithdrawalReason,
  WITHDRAWAL_REASONS,
} from '../../content-model';
import type { Transaction } from '../desk';
import type { Place } from './states';

const TABLE = 'editorial_tombstones';

/** What is left of a public text that was withdrawn. */
export type Tombstone = {
  locale: Locale;
  reason: WithdrawalReason;
  /** What was said besides, by language. */
  words: Record<Locale, string>;
  /** A day, `YYYY-MM-DD`. */
  withdrawnOn: string;
};

type Stored = {
  document_id: DocumentId;
  locale: Locale;
  slug: string | null;
  reason: WithdrawalReason;
  words: string;
  withdrawn_on: string;
};

const keyOf = ({ uid, documentId, locale }: Place) => ({ uid, document_id: documentId, locale });

const tombstoneFrom = ({ locale, reason, words, withdrawn_on }: Stored): Tombstone => ({
  locale,
  reason,
  words: JSON.parse(words) as Record<Locale, string>,
  withdrawnOn: withdrawn_on,
});

/** Sets a tombstone where a public text was. */
export async function setTombstone(
  trx: Transaction,
  place: Place,
  {
    slug,
    by,
    reason,
    words,
    withdrawnOn,
  }: Omit<Tombstone, 'locale'> & {
    slug: string | null;
    by: number | null;
  },
): Promise<void> {
  await trx(TABLE)
    .insert({
      ...keyOf(place),
      slug,
      reason,
      words: JSON.stringify(words),
      withdrawn_by: by,
      withdrawn_on: withdrawnOn,
    })
    .onConflict(['uid', 'document_id', 'locale'])
    .merge();
}

/** Takes a tombstone away, since there is a text again, or nothing is left of it. */
export async function clearTombstone(trx: Transaction, place: Place): Promise<void> {
  await trx(TABLE).where(keyOf(place)).delete();
}

/** Reads the tombstone of one language of a document, or null. */
export async function readTombstone(trx: Transaction, place: Place): Promise<Tombstone | null> {
  const row: Stored | undefined = await trx(TABLE).where(keyOf(place)).first();
  return row ? tombstoneFrom(row) : null;
}

/**
 * Finds what is left of a withdrawn record by its documentId or by its last slug, in the first of the
 * languages in which it was withdrawn; null where nothing was.
 */
export async function findTombstone(
  uid: Uid,
  identifier: string,
  locales: readonly Locale[],
): Promise<Tombstone | null> {
  const rows: Stored[] = await strapi.db
    .connection(TABLE)
    .where({ uid })
    .whereIn('locale', [...locales])
    .where((query) => {
      query.where({ document_id: identifier }).orWhere({ slug: identifier });
    });
  const [first] = rows.sort(
    (one, other) => locales.indexOf(one.locale) - locales.indexOf(other.locale),
  );
  return first ? tombstoneFrom(first) : null;
}

/** Answers why something was withdrawn, in a language: the reason of the list, and the words given. */
export const sayWhy = ({ reason, words }: Tombstone, language: Locale): string =>
  [
    WITHDRAWAL_REASONS[reason][language.startsWith('fr') ? 'fr' : 'en'],
    words[language] ?? Object.values(words)[0],
  ]
    .filter(Boolean)
    .join(' ');
