import type { Core } from '@strapi/strapi';
import type { DocumentId, Locale, Uid } from '../content-model';
import type { Change } from './changes';
import type { DeskRoute } from './desk-routes';
import type { Row } from './rows';
import type { WriteAction } from './writes';

export type Transaction = Parameters<
  Extract<Parameters<Core.Strapi['db']['transaction']>[0], (...values: never[]) => unknown>
>[0]['trx'];

/** One language of a document that is about to be published. */
export type Publication = { uid: Uid; documentId: DocumentId; locale: Locale; rows: Row[] };

/** One language of a document that somebody looks at; `rows` are all the document's. */
export type Subject = Publication & { user: { id: number; roles: { code: string }[] } };

/** Work that is done again and again; `rule` is a cron expression with seconds. */
export type Job = { name: string; rule: string; run(strapi: Core.Strapi): Promise<void> };

/** A write of one language that is about to be done. */
export type IntendedWrite = {
  uid: Uid;
  documentId?: DocumentId;
  locale: Locale;
  action: WriteAction;
  /** Whether another write entails it. */
  isConsequence: boolean;
};

/** One part of the editorial room: what it does, and when it is asked. */
export type Desk = {
  register?(strapi: Core.Strapi): void;
  bootstrap?(strapi: Core.Strapi): Promise<void>;
  destroy?(strapi: Core.Strapi): Promise<void>;
  /** Refuses a write before it happens. */
  beforeWrite?(write: IntendedWrite): Promise<void>;
  /** Refuses a publication before it happens. */
  beforePublication?(publication: Publication, trx: Transaction): Promise<void>;
  /** Follows a write, in its transaction. */
  onChange?(change: Change, trx: Transaction): Promise<void>;
  /** What the panel shows of it beside one language of a document, for the person who asks. */
  describe?(subject: Subject): Promise<unknown>;
  /** What the panel asks of it, under `/clearinghouse`. */
  routes?: DeskRoute[];
  jobs?: Job[];
};
