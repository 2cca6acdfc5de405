import type { DocumentId, Locale, Uid } from '../../content-model';
import { refuse } from '../refusals';
import { creatorOf, isAsked, mayUpdateDocument } from './abilities';
import { translatedBy } from './roles-table';

/** Answers the languages of a translator's roles, or null for anybody who may do more. */
function translatorsLanguages(): Locale[] | null {
  const user: { roles?: { code: string }[] } | undefined = strapi.requestContext.get()?.state.user;
  const languages = (user?.roles ?? []).map(({ code }) => translatedBy(code));
  const isTranslator = languages.length > 0 && !languages.includes(null);
  return isTranslator ? languages.filter((language) => language !== null) : null;
}

/**
 * Refuses a new record to a translator: they translate what exists. The content manager itself
 * cannot tell a new record from a new language of one.
 */
export function guardNewRecord(): void {
  if (translatorsLanguages()) refuse('translators-translate');
}

/**
 * Refuses a new language of a record to a translator of other languages, and to whoever may only write
 * what they have made themselves, where the record is somebody else's.
 */
export async function guardNewLanguage(
  uid: Uid,
  documentId: DocumentId,
  language: Locale,
): Promise<void> {
  const theirs = translatorsLanguages();
  if (theirs && !theirs.includes(language)) {
    refuse('translators-translate', { language, theirs });
  }
  if (isAsked() && !(await mayUpdateDocument(uid, documentId, language))) {
    refuse('record-of-somebody-else');
  }
}

/** Answers whose a new language of a document is where nobody says: whoever has made the document. */
export async function ownerOfNewLanguage(
  uid: Uid,
  documentId: DocumentId,
): Promise<{ createdBy?: number }> {
  const creator = await creatorOf(uid, documentId);
  return creator === null ? {} : { createdBy: creator };
}
