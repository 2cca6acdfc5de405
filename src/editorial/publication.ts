import type { DocumentId, Locale, Uid } from '../content-model';
import { factsIn, sameFacts } from './content';
import { beforePublication } from './desks';
import { languageName } from './language-names';
import { refuseUnpublishedOrganizations } from './publish-guard';
import { refuse } from './refusals';
import { draftIn, draftsOf, publishedIn, publishedOf, readRows, type Row, sourceOf } from './rows';
import { carryToDraft, carryToPublished, settleDrafts } from './shared-facts';
import { refuseUnpublishingUsed } from './use-guard';
import { documentsOf, type Entries, type Next, type Write } from './writes';

/** Publishes languages of a document, each with the facts that its published languages share. */
export async function publish(write: Write, next: Next): Promise<unknown> {
  const { uid, params } = write;
  const { documentId = '', locale } = params;
  const rows = await readRows(uid, documentId);
  if (typeof locale !== 'string' || locale === '*') {
    return each(languagesIn(uid, rows, draftsOf(rows), locale), documentId, (language) =>
      documentsOf(uid).publish({ ...params, locale: language }),
    );
  }
  const draft = draftIn(rows, locale);
  return draft ? publishLanguage(uid, documentId, rows, draft, next) : next();
}

async function publishLanguage(
  uid: Uid,
  documentId: DocumentId,
  rows: Row[],
  draft: Row,
  next: Next,
): Promise<unknown> {
  const source = sourceOf(uid, rows);
  const reference =
    draft.locale === source.locale ? source : (publishedIn(rows, source.locale) ?? source);
  const facts = factsIn(uid, reference.content);
  const others = publishedOf(rows).filter(
    (row) => row.locale !== draft.locale && !sameFacts(uid, row.content, facts),
  );
  await refuseUnpublishedOrganizations(uid, facts, [
    draft.locale,
    ...others.map((row) => row.locale),
  ]);

  await strapi.db.transaction(({ trx }) =>
    beforePublication({ uid, documentId, locale: draft.locale, rows }, trx),
  );

  const isPending = !sameFacts(uid, draft.content, facts);
  if (isPending) await carryToDraft(uid, documentId, draft.locale, facts);
  const result = await next();
  if (isPending) await carryToDraft(uid, documentId, draft.locale, draft.content);
  for (const { locale } of others) await carryToPublished(uid, documentId, locale, facts);
  return result;
}

/** Takes languages of a document out of the public's sight, unless published records name it. */
export async function unpublish(write: Write, next: Next): Promise<unknown> {
  const { uid, params } = write;
  const { documentId = '', locale } = params;
  const rows = await readRows(uid, documentId);
  const languages = languagesIn(uid, rows, publishedOf(rows), locale);
  await refuseUnpublishingUsed(uid, documentId, languages);
  return next();
}

/** Gives drafts back what is published; the facts are always those of the source language's draft. */
export async function discardDraft(write: Write, next: Next): Promise<unknown> {
  const { uid, params } = write;
  const { documentId = '', locale } = params;
  const rows = await readRows(uid, documentId);
  if (rows.length === 0) return next();
  if (typeof locale !== 'string' || locale === '*') {
    return each(languagesIn(uid, rows, publishedOf(rows), locale), documentId, (language) =>
      documentsOf(uid).discardDraft({ ...params, locale: language }),
    );
  }
  if (!publishedIn(rows, locale)) {
    refuse('nothing-published', { language: languageName(locale) });
  }
  const result = await next();
  await settleDrafts(uid, documentId);
  return result;
}

/** Answers which of the rows' languages are meant, the source language first. */
function languagesIn(
  uid: Uid,
  rows: Row[],
  candidates: Row[],
  locale: Locale | Locale[] | undefined,
): Locale[] {
  const wanted = [locale ?? []].flat();
  const languages = candidates
    .map((row) => row.locale)
    .filter((language) => wanted.includes('*') || wanted.includes(language));
  const first = rows.length > 0 ? sourceOf(uid, rows).locale : undefined;
  return [...new Set(languages)].sort(
    (one, other) => Number(other === first) - Number(one === first),
  );
}

/** Does one thing to each language in turn, and answers as the Document Service does for several. */
async function each(
  languages: Locale[],
  documentId: DocumentId,
  act: (language: Locale) => Promise<Entries>,
): Promise<Entries> {
  const entries: Entries['entries'] = [];
  for (const language of languages) entries.push(...(await act(language)).entries);
  return { documentId, entries };
}
