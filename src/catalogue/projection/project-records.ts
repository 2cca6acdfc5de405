import type { Core } from '@strapi/strapi';
import type { DocumentId, Locale } from '../../content-model';
import type { DocumentWrite, Transaction } from '../store';
import type { CatalogueDocument, Kind } from '../types';
import { FORM } from './form';
import { hashOf, projectDocument } from './project-document';
import { organizationsIn, readOrganizationNames, readPublished } from './read-published';

/** Answers what the stored rows depend on beside the records: another version means a rebuild. */
export const projectionVersion = (languages: readonly Locale[]): string =>
  hashOf([FORM, languages]);

/**
 * Answers a hash of everything that is stored of a document but the moment of its last change. What
 * an entry shows and is found by follows from what its `etag` is a hash of.
 */
export const digestOf = (
  { datestamp: _, entries, ...document }: CatalogueDocument,
  version: string,
): string => hashOf([version, document, entries.map(({ locale, etag }) => [locale, etag])]);

/**
 * Answers what the catalogue should hold now of documents of one kind, as the transaction sees them;
 * null for each that is not published.
 */
export async function projectRecords(
  strapi: Core.Strapi,
  trx: Transaction,
  languages: readonly Locale[],
  kind: Kind,
  documentIds: DocumentId[],
): Promise<Map<DocumentId, DocumentWrite | null>> {
  const published = await readPublished(strapi, trx, languages, kind, documentIds);
  const names = await readOrganizationNames(strapi, trx, organizationsIn(published));
  const version = projectionVersion(languages);
  return new Map(
    published.map((record) => {
      const document = projectDocument(record, languages, names);
      return [
        record.documentId,
        document && { document, digest: digestOf(document, version) },
      ] as const;
    }),
  );
}
