import { type DeskDocument, type DeskLanguage, useDeskLanguage } from '../desk';
import { type Edited, useEdited } from './edited-document';

/** Follows the language of the record that the page shows, as the desk sees it. */
export function useEditedLanguage(): {
  edited: Edited | undefined;
  document: DeskDocument | undefined;
  language: DeskLanguage | undefined;
} {
  const { edited } = useEdited();
  const { document, language } = useDeskLanguage(
    edited?.uid ?? '',
    edited?.documentId,
    edited?.locale,
  );
  return { edited, document, language };
}
