import type { Locale } from '../../content-model';
import type { Publication, Transaction } from '../desk';
import { presentPartner } from '../changes';
import { languageName } from '../language-names';
import { refuse } from '../refusals';
import { isAsked, mayPublish } from '../roles/abilities';
import { draftIn, publishedIn, type Row, sourceOf } from '../rows';
import { approvalProblem, type ApprovalProblem } from './machine';
import { needsIn } from './policy';
import { type Place, readState } from './states';
import { textIn } from './texts';
import { readUntranslatedTerms } from './untranslated-terms';
import { vouchedReason } from './vouch';

/**
 * Refuses a publication, whoever asks for it and through whichever door, that the person may not do, of
 * a text that is not approved as it stands, of a translation before its source, and of a record that
 * names terms which its language lacks. Nothing stands against what the clearinghouse vouches for.
 */
export async function guardPublication(
  { uid, documentId, locale, rows }: Publication,
  trx: Transaction,
): Promise<void> {
  if (vouchedReason() !== null) return;
  if (presentPartner() || (isAsked() && !mayPublish(uid, locale))) refuse('no-right-to-publish');
  const place = { uid, documentId, locale };
  const problem = await readApprovalProblem(trx, place, rows);
  if (problem) refuse(problem, { language: languageName(locale) });
  const source = await readUnreadySource(trx, place, rows);
  if (source) refuse('source-not-ready', { language: languageName(source) });

  const draft = draftIn(rows, locale);
  const terms = draft ? await readUntranslatedTerms(trx, uid, draft.content, locale) : [];
  if (terms.length > 0) {
    refuse('term-not-translated-here', {
      terms: terms.map(({ name }) => name),
      language: languageName(locale),
    });
  }
}

/** Answers why a text is not approved as it stands, or null. */
export async function readApprovalProblem(
  trx: Transaction,
  place: Place,
  rows: Row[],
): Promise<ApprovalProblem | null> {
  const text = textIn(place.uid, rows, place.locale);
  const state = await readState(trx, place, rows);
  if (!text || !state) return null;
  return approvalProblem(state, text, needsIn(place.uid, rows, place.locale));
}

/**
 * Answers the source language where a translation needs a review and its source is neither published
 * nor approved as it stands, else null.
 */
export async function readUnreadySource(
  trx: Transaction,
  { uid, documentId, locale }: Place,
  rows: Row[],
): Promise<Locale | null> {
  const source = sourceOf(uid, rows).locale;
  if (source === locale || publishedIn(rows, source)) return null;
  if (needsIn(uid, rows, source).reviews === 0) return null;
  const state = await readState(trx, { uid, documentId, locale: source }, rows);
  return state?.stage === 'approved' ? null : source;
}
