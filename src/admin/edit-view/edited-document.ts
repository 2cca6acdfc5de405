import { useMemo } from 'react';
import { unstable_useDocument as useDocument, useQueryParams } from '@strapi/strapi/admin';
import { useParams } from 'react-router-dom';
import { isRecord, type Locale, type RecordUid } from '../../content-model';
import type { Subject } from '../desk';

type Query = { status?: string; plugins?: { i18n?: { locale?: Locale } } };
type Route = { collectionType?: string; slug?: string; id?: string };

/** One language of a record, as the edit view shows it now. */
export type Edited = Subject & { uid: RecordUid };

/** Answers the parameters of the page as Strapi sends them, so that its own answer is shared. */
const paramsOf = ({ plugins, ...own }: Query): Query & { locale?: Locale } => ({
  ...own,
  ...plugins?.i18n,
});

/**
 * Answers which language of which record the page shows, with the row as Strapi has fetched it; nothing
 * on the page of a new document, of a term, or of a published text.
 */
export function useEdited(): {
  edited: Edited | undefined;
  /** When the row that the form shows was last written; nothing where this language has none yet. */
  updatedAt: string | undefined;
  isLoaded: boolean;
  isPublishedTab: boolean;
} {
  const { collectionType = 'collection-types', slug = '', id } = useParams<Route>();
  const [{ query }] = useQueryParams<Query>();
  const params = useMemo(() => paramsOf(query), [query]);
  const isKnown = isRecord(slug) && id !== undefined && id !== 'create';
  const { document } = useDocument(
    { collectionType, model: slug, documentId: id, params },
    { skip: !isKnown },
  );
  const locale = params.locale ?? (document?.locale as Locale | undefined);
  const edited = useMemo(
    () =>
      isKnown && id && locale ? { uid: slug as RecordUid, documentId: id, locale } : undefined,
    [id, isKnown, locale, slug],
  );
  return {
    edited,
    isLoaded: document !== undefined,
    updatedAt: typeof document?.updatedAt === 'string' ? document.updatedAt : undefined,
    isPublishedTab: query.status === 'published',
  };
}
