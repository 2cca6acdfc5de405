import { useCallback } from 'react';
import type { DeskDocument, DeskLanguage, DeskPerson, Subject, TransitionName } from './types';
import { type Told, useDesk, useTellDesk } from './use-desk';

export const documentPath = ({ uid, documentId }: Omit<Subject, 'locale'>): string =>
  `/documents/${uid}/${documentId}`;

export const languagePath = (subject: Subject): string =>
  `${documentPath(subject)}/${subject.locale}`;

/** Follows a document as the desk sees it, in all its languages. */
export function useDeskDocument(uid: string, documentId: string | undefined) {
  return useDesk<DeskDocument>(
    documentId
      ? { path: documentPath({ uid, documentId }), about: { uid, documentId } }
      : undefined,
  );
}

/** Follows one language of a document. */
export function useDeskLanguage(
  uid: string,
  documentId: string | undefined,
  locale: string | undefined,
): { language: DeskLanguage | undefined; document: DeskDocument | undefined } {
  const { data } = useDeskDocument(uid, documentId);
  return {
    document: data,
    language: data?.languages.find((language) => language.locale === locale),
  };
}

/** What goes with a transition: a reason of the list, words, a person (`to`). */
export type TransitionWords = {
  reason?: string;
  words?: string;
  isMinor?: boolean;
  hasConflict?: boolean;
  to?: number;
};

/** Leads one language of a document to another stage; forms and lists show the outcome by themselves. */
export function useTransition(subject: Subject): {
  go(name: TransitionName, words?: TransitionWords): Promise<Told<unknown>>;
  isLoading: boolean;
} {
  const { tell, isLoading } = useTellDesk();
  const { uid, documentId, locale } = subject;
  const go = useCallback(
    (name: TransitionName, words: TransitionWords = {}) =>
      tell({
        method: 'POST',
        path: `${languagePath({ uid, documentId, locale })}/transitions/${name}`,
        body: words,
        changes: { uid, documentId },
      }),
    [documentId, locale, tell, uid],
  );
  return { go, isLoading };
}

/** Follows who the people of the panel are. */
export const usePeople = (isNeeded = true): DeskPerson[] =>
  useDesk<DeskPerson[]>(isNeeded ? { path: '/people' } : undefined).data ?? [];
