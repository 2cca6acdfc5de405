import { adminApi } from '@strapi/strapi/admin';

type Params = Record<string, string | number | boolean | undefined>;

/** The document that a question or a command is about. */
export type About = { uid: string; documentId: string };

/** Something asked of the server: `{ path: '/work' }` is `GET /clearinghouse/work`. */
export type Question = { path: string; params?: Params; about?: About };

/** Something told to the server. Every question is asked again after it, unless it `isSilent`. */
export type Command = {
  method: 'POST' | 'PUT' | 'DELETE';
  path: string;
  body?: object;
  /** The document that is changed by it: Strapi's own form and lists show it anew. */
  changes?: About;
  /** Documents of a type that are changed by it. */
  changesIn?: string;
  isSilent?: boolean;
};

type Answer = { data?: unknown };

const documentTag = ({ uid, documentId }: About) => ({
  type: 'Document' as const,
  id: `${uid}_${documentId}`,
});

const listTag = (uid: string) => ({ type: 'Document' as const, id: `${uid}_LIST` });

/**
 * The desk's questions and commands in Strapi's own store. `Document` is the content manager's tag: what
 * is asked about a document is asked again when Strapi saves, publishes or discards it.
 */
const api = adminApi.enhanceEndpoints({ addTagTypes: ['Document', 'Desk'] }).injectEndpoints({
  endpoints: (builder) => ({
    askDesk: builder.query<unknown, Question>({
      query: ({ path, params }) => ({
        url: `/clearinghouse${path}`,
        method: 'GET',
        config: { params },
      }),
      transformResponse: ({ data }: Answer) => data ?? null,
      providesTags: (_answer, _error, { about }) => [
        'Desk',
        ...(about ? [documentTag(about)] : []),
      ],
    }),
    /** Nothing is sent: what is known of a document, or of the desk alone, is fetched again. */
    reload: builder.mutation<null, About | undefined>({
      queryFn: () => ({ data: null }),
      invalidatesTags: (_answer, _error, about) => ['Desk', ...(about ? [documentTag(about)] : [])],
    }),
    tellDesk: builder.mutation<unknown, Command>({
      query: ({ method, path, body }) => ({ url: `/clearinghouse${path}`, method, data: body }),
      transformResponse: ({ data }: Answer) => data ?? null,
      invalidatesTags: (_answer, error, { changes, changesIn, isSilent }) =>
        error || isSilent
          ? []
          : [
              'Desk',
              ...(changes ? [documentTag(changes), listTag(changes.uid)] : []),
              ...(changesIn
                ? [listTag(changesIn), { type: 'Document' as const, id: `${changesIn}_ALL_ITEMS` }]
                : []),
            ],
    }),
  }),
});

export const { useAskDeskQuery, useTellDeskMutation, useReloadMutation } = api;
