import {
  isTerm,
  type Locale,
  relationsOf,
  schemaOf,
  type TermUid,
  type Uid,
} from '../../content-model';
import { asList, type Content } from '../content';
import type { Transaction } from '../desk';
import { defaultLanguage } from '../languages';

/** A term that a record names, and that says nothing in a language. */
export type UntranslatedTerm = { uid: TermUid; documentId: string; name: string; field: string };

type Label = {
  document_id: string;
  locale: Locale;
  name: string | null;
  label_status: string | null;
};

/**
 * A label says nothing of its own when it is missing, or when it repeats the default language's, as a
 * term's label does that nobody has translated yet. Whoever says that it is official, or has edited
 * it, means the repetition: many places are called the same in two languages.
 */
export const isUntranslated = (
  label: Pick<Label, 'name' | 'label_status'> | undefined,
  original: Pick<Label, 'name'> | undefined,
): boolean =>
  !label?.name || (label.label_status === 'translated' && label.name === original?.name);

/** Reads which of the terms that a content names are not translated into a language. */
export async function readUntranslatedTerms(
  trx: Transaction,
  uid: Uid,
  content: Content,
  locale: Locale,
): Promise<UntranslatedTerm[]> {
  const first = defaultLanguage();
  if (locale === first) return [];
  const found: UntranslatedTerm[] = [];
  for (const [field, { target }] of relationsOf(uid)) {
    const documentIds = asList(content[field]) as string[];
    if (!isTerm(target) || documentIds.length === 0) continue;
    const labels: Label[] = await trx(schemaOf(target).collectionName)
      .select('document_id', 'locale', 'name', 'label_status')
      .whereIn('document_id', documentIds)
      .whereIn('locale', [locale, first]);
    for (const documentId of documentIds) {
      const own = labels.filter((label) => label.document_id === documentId);
      const original = own.find((label) => label.locale === first);
      if (
        !isUntranslated(
          own.find((label) => label.locale === locale),
          original,
        )
      )
        continue;
      found.push({ uid: target, documentId, name: original?.name ?? documentId, field });
    }
  }
  return found;
}
