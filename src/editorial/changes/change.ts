import type { Locale, Uid, DocumentId } from '../../content-model';
import { sameFacts, sameWords } from '../content';
import { draftIn, publishedIn, type Row } from '../rows';
import type { WriteAction } from '../writes';
import type { Actor } from './actor';

/** One row before and after a write; null where there is none. */
export type Step = { before: Row | null; after: Row | null };

/** What a write has done to one language of a document. */
export type LanguageChange = { locale: Locale; draft: Step; published: Step };

/**
 * One write that is done, and not yet committed: what every consequence of it is told. Languages whose
 * content is as before are left out, but for those that the write has published anew.
 */
export type Change = {
  uid: Uid;
  documentId: DocumentId;
  action: WriteAction;
  actor: Actor;
  at: Date;
  /** Whether the person who writes says that nothing of the meaning has changed. */
  isMinor: boolean;
  languages: LanguageChange[];
  /** Every row of the document as it is now. */
  rows: Row[];
};

const isSameStep = (uid: Uid, { before, after }: Step): boolean => {
  if (!before || !after) return before === after;
  return (
    before.entry.id === after.entry.id &&
    sameWords(uid, before.content, after.content) &&
    sameFacts(uid, before.content, after.content)
  );
};

/** Answers what differs, language by language, between a document's rows before and after a write. */
export function compareRows(uid: Uid, before: Row[], after: Row[]): LanguageChange[] {
  const locales = [...new Set([...before, ...after].map(({ locale }) => locale))];
  return locales
    .map((locale) => ({
      locale,
      draft: {
        before: draftIn(before, locale) ?? null,
        after: draftIn(after, locale) ?? null,
      },
      published: {
        before: publishedIn(before, locale) ?? null,
        after: publishedIn(after, locale) ?? null,
      },
    }))
    .filter(({ draft, published }) => !isSameStep(uid, draft) || !isSameStep(uid, published));
}
