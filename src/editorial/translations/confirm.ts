import type { DocumentId, Locale, RecordUid } from '../../content-model';
import { record } from '../audit/record';
import { presentActor } from '../changes';
import { languageName } from '../language-names';
import { refuse } from '../refusals';
import { draftIn, readRows } from '../rows';
import { lock } from '../write-lock';
import { readConfirmations, writeConfirmation } from './confirmations';
import { refreshStates } from './refresh-states';
import { readSource, referenceOf, type Source, type SourceText } from './source-words';
import type { Hash } from './state';

type Confirmed = {
  uid: RecordUid;
  documentId: DocumentId;
  locale: Locale;
  /**
   * The words of the source that the translation was compared with: by their hash, those of the
   * working text, or what a translation has to say where nothing is given.
   */
  against?: Hash | 'draft';
};

/**
 * Notes that a translation says what its source says, in a transaction. Refused for what does not
 * exist, for the source itself, and when the source no longer says what the translation was compared
 * with.
 */
export async function confirmTranslation({
  uid,
  documentId,
  locale,
  against,
}: Confirmed): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    await lock(documentId);
    const rows = await readRows(uid, documentId);
    const language = languageName(locale);
    if (!draftIn(rows, locale)) refuse('translation-missing', { language });
    const source = readSource(uid, rows);
    if (source.locale === locale) refuse('source-is-no-translation', { language });
    const text = textNamed(source, against);
    if (!text) refuse('source-moved-on', { language: languageName(source.locale) });

    const key = { uid, documentId };
    const actor = presentActor();
    const before = (await readConfirmations(trx, key)).get(locale)?.hash ?? null;
    const said = { ...text, locale: source.locale };
    await writeConfirmation(trx, key, locale, said, actor, new Date());
    await record(trx, {
      actor,
      action: 'translation.confirm',
      object: { type: uid, id: documentId, locale },
      before,
      after: text.hash,
    });
    await refreshStates(trx, uid, documentId, rows);
  });
}

function textNamed(source: Source, against: Confirmed['against']): SourceText | undefined {
  if (against === undefined) return referenceOf(source);
  if (against === 'draft') return source.draft;
  return [source.published, source.draft].find((text) => text?.hash === against) ?? undefined;
}
