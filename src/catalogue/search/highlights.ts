import type { Core } from '@strapi/strapi';
import type { DocumentId, Locale } from '../../content-model';
import { languageOf } from '../analyser/language';
import { inTransaction } from '../in-transaction';
import { projectRecords } from '../projection/project-records';
import type { TermQuery } from '../query/analyse-query';
import { highlight } from '../query/highlight';
import type { CardRow } from '../store';
import { KINDS } from '../types';

/**
 * Parts of a hit as safe HTML, in which `<mark>` is the only element: its title, its summary and, when
 * neither says why it was found, the part of its body that does.
 */
export type Highlights = { title: string; summary: string; body?: string };

type Place = { strapi: Core.Strapi; languages: Locale[]; locale: Locale };

/** Answers the highlights of hits, by documentId. */
export async function highlightHits(
  place: Place,
  rows: readonly CardRow[],
  query: TermQuery,
): Promise<Map<DocumentId, Highlights>> {
  const language = languageOf(place.locale);
  const found = new Map<DocumentId, Highlights>(
    rows.map(({ card }) => [
      card.documentId,
      {
        title: highlight(card.title, query, language, { length: Infinity }),
        summary: highlight(card.summary, query, language),
      },
    ]),
  );
  if (query.must.length === 0) return found;
  const unexplained = rows.filter(({ card }) => {
    const highlights = found.get(card.documentId);
    return !isMarked(highlights?.title) && !isMarked(highlights?.summary);
  });
  for (const [documentId, body] of await readBodies(place, unexplained)) {
    const extract = highlight(body, query, language);
    const highlights = found.get(documentId);
    if (highlights && isMarked(extract)) highlights.body = extract;
  }
  return found;
}

const isMarked = (html = ''): boolean => html.includes('<mark>');

/** Reads the bodies of a page's hits from their records: the catalogue does not keep them twice. */
async function readBodies(
  { strapi, languages, locale }: Place,
  rows: readonly CardRow[],
): Promise<[DocumentId, string][]> {
  const bodies: [DocumentId, string][] = [];
  for (const kind of KINDS) {
    const ids = rows.filter(({ card }) => card.kind === kind).map(({ card }) => card.documentId);
    if (ids.length === 0) continue;
    const records = await inTransaction(strapi, (trx) =>
      projectRecords(strapi, trx, languages, kind, ids),
    );
    for (const [documentId, record] of records) {
      const entry = record?.document.entries.find((one) => one.locale === locale);
      if (entry) bodies.push([documentId, entry.text.body.join('\n')]);
    }
  }
  return bodies;
}
