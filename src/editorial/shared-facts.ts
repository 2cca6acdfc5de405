import type { DocumentId, Locale, Uid } from '../content-model';
import { carry } from './carrying';
import { type Content, factsIn, namedBy, sameFacts, sameWords } from './content';
import { toInput } from './facts-input';
import { ensureOrganizationsIn, ORGANIZATION } from './organizations-in';
import { draftIn, draftsOf, publishedIn, readRows, sourceOf } from './rows';
import { type Data, documentsOf } from './writes';

/** Gives one language's draft the facts, and leaves its words. */
export async function carryToDraft(
  uid: Uid,
  documentId: DocumentId,
  locale: Locale,
  facts: Content,
): Promise<void> {
  await ensureOrganizationsIn(locale, namedBy(uid, facts, ORGANIZATION));
  await save(uid, documentId, locale, toInput(uid, factsIn(uid, facts)));
}

/** Gives every draft of a document the facts of its source language's draft. */
export async function settleDrafts(uid: Uid, documentId: DocumentId): Promise<void> {
  const rows = await readRows(uid, documentId);
  if (rows.length === 0) return;
  const { content: facts } = sourceOf(uid, rows);
  for (const { locale, content } of draftsOf(rows)) {
    if (!sameFacts(uid, content, facts)) await carryToDraft(uid, documentId, locale, facts);
  }
}

/**
 * Gives a published language the facts, and leaves its published words; words that wait in its draft
 * go on waiting. The organisations that the facts name must be published in this language.
 */
export async function carryToPublished(
  uid: Uid,
  documentId: DocumentId,
  locale: Locale,
  facts: Content,
): Promise<void> {
  const rows = await readRows(uid, documentId);
  const [draft, published] = [draftIn(rows, locale), publishedIn(rows, locale)];
  if (!draft || !published || sameFacts(uid, published.content, facts)) return;

  const wanted = { ...published.content, ...factsIn(uid, facts) };
  await save(uid, documentId, locale, toInput(uid, wanted));
  await carry(() => documentsOf(uid).publish({ documentId, locale }));
  if (!sameWords(uid, draft.content, published.content) || !sameFacts(uid, draft.content, facts)) {
    await save(uid, documentId, locale, toInput(uid, draft.content));
  }
}

const save = (uid: Uid, documentId: DocumentId, locale: Locale, data: Data) =>
  carry(() => documentsOf(uid).update({ documentId, locale, data }));
