import type { DocumentId, Locale, Uid } from '../../content-model';
import type { Actor } from '../changes';
import type { Content } from '../content';
import type { Transaction } from '../desk';
import type { SourceText } from './source-words';
import type { Hash, MinorChange } from './state';

/** That a translation was found to say what its source says, by whom and when. */
export type Confirmation = {
  locale: Locale;
  sourceLocale: Locale;
  hash: Hash;
  words: Content;
  /** The account of the person; null for a machine, and for what the clearinghouse assumes. */
  by: number | null;
  /** `person`, `token`, `system`; `assumed` for translations older than this record. */
  as: string;
  /** When, in ISO 8601. */
  at: string;
};

type Key = { uid: Uid; documentId: DocumentId };

const CONFIRMATIONS = 'editorial_translations';
const MINOR_CHANGES = 'editorial_minor_changes';

const columnsOf = ({ uid, documentId }: Key) => ({ uid, document_id: documentId });

type Stored = {
  locale: Locale;
  source_locale: Locale;
  words_hash: Hash;
  words: string;
  confirmed_by: number | null;
  confirmed_as: string;
  confirmed_at: string;
};

/** Reads which words of the source each translation of a document was last confirmed against. */
export async function readConfirmations(
  trx: Transaction,
  key: Key,
): Promise<Map<Locale, Confirmation>> {
  const rows: Stored[] = await trx(CONFIRMATIONS).where(columnsOf(key));
  return new Map(
    rows.map((row) => [
      row.locale,
      {
        locale: row.locale,
        sourceLocale: row.source_locale,
        hash: row.words_hash,
        words: JSON.parse(row.words) as Content,
        by: row.confirmed_by,
        as: row.confirmed_as,
        at: row.confirmed_at,
      },
    ]),
  );
}

/** Notes that a translation says what a text of its source says. */
export async function writeConfirmation(
  trx: Transaction,
  key: Key,
  locale: Locale,
  source: SourceText & { locale: Locale },
  actor: Actor | 'assumed',
  at: Date,
): Promise<void> {
  await trx(CONFIRMATIONS)
    .insert({
      ...columnsOf(key),
      locale,
      source_locale: source.locale,
      words_hash: source.hash,
      words: JSON.stringify(source.words),
      confirmed_by: personOf(actor),
      confirmed_as: actor === 'assumed' ? actor : actor.kind,
      confirmed_at: at.toISOString(),
    })
    .onConflict(['document_id', 'locale', 'uid'])
    .merge();
}

const personOf = (actor: Actor | 'assumed'): number | null =>
  actor !== 'assumed' && actor.kind === 'person' ? actor.id : null;

/** Forgets the confirmations of one translation; of the whole document where none is named. */
export async function forget(trx: Transaction, key: Key, locale?: Locale): Promise<void> {
  await trx(CONFIRMATIONS)
    .where({ ...columnsOf(key), ...(locale ? { locale } : {}) })
    .delete();
  if (!locale) await trx(MINOR_CHANGES).where(columnsOf(key)).delete();
}

/** Reads every change of a document's source that its editors called minor. */
export async function readMinorChanges(trx: Transaction, key: Key): Promise<MinorChange[]> {
  const rows: { hash_before: Hash; hash_after: Hash }[] = await trx(MINOR_CHANGES)
    .where(columnsOf(key))
    .select('hash_before', 'hash_after');
  return rows.map((row) => ({ before: row.hash_before, after: row.hash_after }));
}

/** Notes that two wordings of a source mean the same. */
export async function writeMinorChange(
  trx: Transaction,
  key: Key,
  { before, after }: MinorChange,
  actor: Actor,
  at: Date,
): Promise<void> {
  await trx(MINOR_CHANGES)
    .insert({
      ...columnsOf(key),
      hash_before: before,
      hash_after: after,
      made_by: personOf(actor),
      made_at: at.toISOString(),
    })
    .onConflict(['document_id', 'hash_before', 'hash_after', 'uid'])
    .ignore();
}
