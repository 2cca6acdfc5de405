import type { DocumentId, Locale, Uid } from '../content-model';

/** The Document Service's actions that change rows. */
export const WRITE_ACTIONS = [
  'create',
  'update',
  'clone',
  'publish',
  'unpublish',
  'discardDraft',
  'delete',
] as const;

export type WriteAction = (typeof WRITE_ACTIONS)[number];

/** What a client sends to be written, in any of the forms that the Document Service takes. */
export type Data = Record<string, unknown>;

export type Params = {
  documentId?: DocumentId;
  locale?: Locale | Locale[];
  status?: 'draft' | 'published';
  data?: Data;
  fields?: unknown;
  populate?: unknown;
};

/**
 * One write on its way through the Document Service; `params` may be replaced before `next`. A
 * consequence is a write that another one entails.
 */
export type Write = { uid: Uid; action: WriteAction; params: Params; isConsequence?: boolean };

export type Entry = Record<string, unknown> & {
  id: number;
  documentId: DocumentId;
  locale: Locale;
};

/** What the Document Service answers where an action concerns several languages. */
export type Entries = { documentId: DocumentId; entries: Entry[] };

export type Next = () => Promise<unknown>;

/** What the room does about one action, with Strapi's own part of it as `next`. */
export type Rule = (write: Write, next: Next) => Promise<unknown>;

type Documents = {
  update(params: Params): Promise<Entry | null>;
  publish(params: Params): Promise<Entries>;
  unpublish(params: Params): Promise<Entries>;
  discardDraft(params: Params): Promise<Entries>;
  findOne(params: Params): Promise<Entry | null>;
};

/** Answers Strapi's Document Service of a type, with the types that this room works with. */
export const documentsOf = (uid: Uid): Documents => strapi.documents(uid) as unknown as Documents;
