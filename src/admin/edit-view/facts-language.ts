import { isOurs, isRecord, type Locale } from '../../content-model';

type Query<Data, Args = undefined> = { endpointName?: string; data?: Data; originalArgs?: Args };
type Languages = { code: Locale; isDefault: boolean }[];
type Fetched = { data?: { id?: number; sourceLanguage?: string | null } };
type Asked = { model: string; documentId?: string; params?: { locale?: Locale } };

/** The part of the panel's state in which Strapi keeps what it fetched (RTK Query). */
type PanelState = { adminApi?: { queries: Record<string, Query<unknown, unknown> | undefined> } };

const EDIT_PAGE = /\/content-manager\/collection-types\/([^/]+)\/([^/]+)$/;

let readState = (): unknown => undefined;

/** Tells this file where the panel's state is; there is none before the panel is drawn. */
export function followState(read: () => unknown): void {
  readState = read;
}

function queriesOf<Data, Args>(endpointName: string): Query<Data, Args>[] {
  const { adminApi } = (readState() ?? {}) as PanelState;
  const all = Object.values(adminApi?.queries ?? {}) as Query<Data, Args>[];
  return all.filter((query) => query?.endpointName === endpointName && query.data !== undefined);
}

function defaultLanguage(): Locale | undefined {
  const [query] = queriesOf<Languages, undefined>('getLocales');
  return Array.isArray(query?.data)
    ? query.data.find(({ isDefault }) => isDefault)?.code
    : undefined;
}

/**
 * Answers whether the page shows a language in which the facts of its document are not edited: any
 * but a record's source language, or but the default one for a term. A new document has no such one.
 */
export function isTranslation(type: string): boolean {
  const [, uid, documentId] = EDIT_PAGE.exec(window.location.pathname) ?? [];
  const locale = new URLSearchParams(window.location.search).get('plugins[i18n][locale]');
  if (uid !== type || !isOurs(uid) || documentId === 'create' || !locale) return false;
  if (!isRecord(uid)) {
    const source = defaultLanguage();
    return source !== undefined && source !== locale;
  }
  const shown = queriesOf<Fetched, Asked>('getDocument').find(
    ({ originalArgs }) =>
      originalArgs?.model === uid &&
      originalArgs.documentId === documentId &&
      originalArgs.params?.locale === locale,
  );
  if (!shown) return false;
  const { id, sourceLanguage } = shown.data?.data ?? {};
  return id === undefined || (Boolean(sourceLanguage) && sourceLanguage !== locale);
}

/** Answers the language of a term's facts, once the panel has fetched the languages. */
export const languageOfTerms = defaultLanguage;
