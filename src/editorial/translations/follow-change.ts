import { isRecord, type Locale } from '../../content-model';
import { type Change, intentions, type LanguageChange } from '../changes';
import { sameWords } from '../content';
import type { Transaction } from '../desk';
import { draftsOf } from '../rows';
import { forget, readConfirmations, writeConfirmation, writeMinorChange } from './confirmations';
import { refreshStates } from './refresh-states';
import { readSource, referenceOf, type Source, textOf } from './source-words';

/**
 * Follows a write of a record: a translation's first save confirms it against its source, and so does
 * a later one that says so; a minor change of the source is noted; then every language's state is
 * found anew.
 */
export async function followChange(change: Change, trx: Transaction): Promise<void> {
  const { uid, documentId, rows, languages } = change;
  if (!isRecord(uid)) return;
  if (draftsOf(rows).length === 0) return forget(trx, { uid, documentId });

  const source = readSource(uid, rows);
  const ofSource = languages.find(({ locale }) => locale === source.locale);
  if (ofSource) await followSource(change, ofSource, source.locale, trx);
  for (const language of languages) {
    if (language.locale !== source.locale) await followTranslation(change, language, source, trx);
  }
  await refreshStates(trx, uid, documentId, rows);
}

/** Follows a change of the source, before which translations that nobody confirmed were right. */
async function followSource(
  { uid, documentId, rows, languages, actor, at, isMinor }: Change,
  { draft, published }: LanguageChange,
  locale: Locale,
  trx: Transaction,
): Promise<void> {
  if (!draft.before || !draft.after) return;
  const key = { uid, documentId };
  const [before, after] = [draft.before, draft.after].map(({ content }) => textOf(uid, content));
  if (isMinor && before.hash !== after.hash) {
    await writeMinorChange(trx, key, { before: before.hash, after: after.hash }, actor, at);
  }
  const isNew = (other: Locale) =>
    languages.some((language) => language.locale === other && !language.draft.before);
  const translations = draftsOf(rows).filter((row) => row.locale !== locale && !isNew(row.locale));
  if (translations.length === 0) return;
  const confirmations = await readConfirmations(trx, key);
  const wasPublic = published.before ? textOf(uid, published.before.content) : null;
  const said = referenceOf({ published: wasPublic, draft: before });
  for (const row of translations) {
    if (confirmations.has(row.locale)) continue;
    await writeConfirmation(trx, key, row.locale, { ...said, locale }, 'assumed', at);
  }
}

async function followTranslation(
  { uid, documentId, action, actor, at }: Change,
  { locale, draft }: LanguageChange,
  source: Source,
  trx: Transaction,
): Promise<void> {
  const key = { uid, documentId };
  if (!draft.after) return forget(trx, key, locale);
  const isFirst = !draft.before;
  const isSaid =
    action === 'update' &&
    intentions().isConfirmed &&
    draft.before !== null &&
    !sameWords(uid, draft.before.content, draft.after.content);
  if (!isFirst && !isSaid) return;
  const said = { ...referenceOf(source), locale: source.locale };
  await writeConfirmation(trx, key, locale, said, actor, at);
}
