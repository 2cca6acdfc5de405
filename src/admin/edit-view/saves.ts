import { adminApi } from '@strapi/strapi/admin';
import type { Locale } from '../../content-model';
import { asValidation, type SaveRefusal } from './refused-save';

/** What goes with a save, beside the entry's own attributes: the server reads it as intentions. */
export type Intentions = { isMinor?: boolean; isConfirmed?: boolean; base?: string | null };

/** A save that the server has refused; the form keeps what is typed. */
export type RefusedSave = { uid: string; documentId: string | undefined; refusal: SaveRefusal };

/** What Strapi sends when somebody saves or publishes in the edit view. */
type Sent = {
  model: string;
  documentId?: string;
  params?: { locale?: Locale };
  data?: object;
};

type Request = { url: string; method: string; data?: object };
type Refused = { error: SaveRefusal };
type Tools = {
  dispatch(action: unknown): unknown;
  queryFulfilled: Promise<unknown>;
};

/** One of Strapi's mutations (RTK Query), as far as it is changed here. */
type Mutation = {
  query(sent: Sent): Request;
  invalidatesTags(answer: unknown, error: unknown, sent: Sent, meta: unknown): unknown[];
  transformErrorResponse?(error: SaveRefusal): SaveRefusal;
  onQueryStarted?(sent: Sent, tools: Tools): Promise<void>;
};

type Store = {
  enhanceEndpoints(changed: { endpoints: Record<string, (mutation?: Mutation) => void> }): unknown;
  util: {
    updateQueryData(
      name: string,
      asked: object,
      update: (draft: { data: object }) => void,
    ): unknown;
  };
};

const WRITES = ['createDocument', 'updateDocument', 'publishDocument'];

const intentions = new Map<string, Intentions>();
const listeners = new Set<(refused: RefusedSave) => void>();

const keyOf = (uid: string, documentId: string | undefined, locale: Locale | undefined): string =>
  [uid, documentId ?? 'new', locale ?? ''].join(' ');

/** Says what goes with the next saves of one language of a document, until something else is said. */
export function intend(
  subject: { uid: string; documentId: string | undefined; locale: Locale | undefined },
  said: Intentions,
): void {
  const key = keyOf(subject.uid, subject.documentId, subject.locale);
  intentions.set(key, { ...intentions.get(key), ...said });
}

/** Hears of every save that is refused; answers how to stop. */
export function onRefusedSave(listener: (refused: RefusedSave) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Sends the intentions along with Strapi's own saves, keeps what is typed when one is refused, and shows
 * a saved text at once. Until the server has agreed nothing that is kept of the document changes.
 */
export function followSaves(): void {
  const store = adminApi as unknown as Store;
  const follow = (mutation?: Mutation) => {
    if (!mutation) return;
    const { query, invalidatesTags } = mutation;
    mutation.query = (sent) => {
      const request = query(sent);
      const said = intentions.get(keyOf(sent.model, sent.documentId, sent.params?.locale));
      return said ? { ...request, data: { ...request.data, clearinghouse: said } } : request;
    };
    mutation.invalidatesTags = (answer, error, sent, meta) =>
      error ? [] : invalidatesTags(answer, error, sent, meta);
    mutation.transformErrorResponse = asValidation;
    mutation.onQueryStarted = async ({ data = {}, ...asked }, { dispatch, queryFulfilled }) => {
      try {
        await queryFulfilled;
        if (asked.documentId) {
          const show = (draft: { data: object }) => void Object.assign(draft.data, data);
          dispatch(store.util.updateQueryData('getDocument', asked, show));
        }
      } catch (failure) {
        const { error } = failure as Refused;
        if (!error) throw failure;
        const refused = { uid: asked.model, documentId: asked.documentId, refusal: error };
        for (const listener of listeners) listener(refused);
      }
    };
  };
  store.enhanceEndpoints({
    endpoints: Object.fromEntries(WRITES.map((name) => [name, follow])),
  });
}
