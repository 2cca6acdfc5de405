import type { Core } from '@strapi/strapi';
import { type DocumentId, isOurs, isRecord, isTerm, TERM_UIDS, type Uid } from '../content-model';
import { beforeCommit, onPublicState } from '../editorial';
import { catalogueOf } from './catalogue';
import { inTransaction } from './in-transaction';
import { applyChanges } from './projection/apply-changes';
import { add, findShowingFiles, type RecordIds } from './projection/references';
import { Touched } from './projection/touched';
import type { Transaction } from './store';
import { kindOf } from './types';

type DocumentMiddleware = Parameters<Core.Strapi['documents']['use']>[0];

type Write = {
  uid: string;
  action: string;
  params: { documentId?: DocumentId; status?: string };
};

type Deletion = { params: { where?: Record<string, unknown> }; state: Record<string, unknown> };

const FILES = 'plugin::upload.file';

const CHANGES_TERMS = new Set(['create', 'update', 'clone', 'delete']);
const CHANGES_PUBLISHED = new Set(['publish', 'unpublish', 'delete']);

/** Whether a write can change what the public is answered: what happens to drafts cannot. */
const isPublic = (uid: Uid, { action, params }: Write): boolean =>
  isTerm(uid)
    ? CHANGES_TERMS.has(action)
    : CHANGES_PUBLISHED.has(action) ||
      (params.status === 'published' && (action === 'create' || action === 'update'));

/**
 * Makes the catalogue follow every write of the Document Service in that write's own transaction,
 * once for each transaction, however many writes it has. Must be called in `register()`, so that
 * what other rooms and plugins do about a write is inside.
 */
export function followDocuments(strapi: Core.Strapi): void {
  strapi.documents.use((async (write: Write, next: () => Promise<unknown>) => {
    const { uid } = write;
    if (!isOurs(uid) || !isPublic(uid, write)) return next();
    return inTransaction(strapi, async (trx) => {
      const touched = touchedIn(strapi, trx);
      touch(touched, uid, write.params.documentId);
      const answer = await next();
      touch(touched, uid, (answer as { documentId?: DocumentId } | null)?.documentId);
      return answer;
    });
  }) as unknown as DocumentMiddleware);
}

/**
 * Files are written around the Document Service, and outside of transactions. One that is deleted
 * leaves the records that show it, which are looked for while they still do.
 */
export function followFiles(strapi: Core.Strapi): void {
  const change = ({ state }: { state: Record<string, unknown> }) =>
    inTransaction(strapi, async (trx) => {
      const touched = touchedIn(strapi, trx);
      touched.hasOther = true;
      for (const [kind, ids] of (state.showing as RecordIds | undefined) ?? []) {
        add(touched.records, kind, ids);
      }
    });
  const remember = async ({ params, state }: Deletion) => {
    const files: { id: number }[] = await strapi.db
      .query(FILES)
      .findMany({ where: params.where, select: ['id'] });
    const ids = files.map(({ id }) => id);
    state.showing = await inTransaction(strapi, (trx) => findShowingFiles(strapi, trx, ids));
  };
  strapi.db.lifecycles.subscribe({
    models: [FILES],
    beforeDelete: remember,
    beforeDeleteMany: remember,
    afterUpdate: change,
    afterUpdateMany: change,
    afterDelete: change,
    afterDeleteMany: change,
  });
}

/** That a translation is outdated is told of it wherever it is listed, and no part of any record. */
export const followTranslations = (strapi: Core.Strapi): (() => void) =>
  onPublicState(() =>
    inTransaction(strapi, async (trx) => {
      touchedIn(strapi, trx).hasOther = true;
    }),
  );

/** A language deleted in the settings takes the terms' rows with it, around the Document Service. */
export function followLocales(strapi: Core.Strapi): void {
  strapi.db.lifecycles.subscribe({
    models: [...TERM_UIDS],
    async afterDeleteMany({ params }) {
      if (typeof (params.where as { locale?: unknown } | undefined)?.locale !== 'string') return;
      await inTransaction(strapi, async (trx) => {
        touchedIn(strapi, trx).hasTerms = true;
      });
    },
  });
}

function touch(touched: Touched, uid: Uid, documentId: DocumentId | undefined): void {
  if (!isRecord(uid)) touched.hasTerms = true;
  else if (documentId) touched.addRecord(kindOf(uid), documentId);
}

const touchedByTransaction = new WeakMap<Transaction, Touched>();

/** Answers what a transaction has touched so far; the first question arranges what follows. */
function touchedIn(strapi: Core.Strapi, trx: Transaction): Touched {
  const known = touchedByTransaction.get(trx);
  if (known) return known;
  const touched = new Touched();
  touchedByTransaction.set(trx, touched);
  beforeCommit(trx, 'catalogue', () => follow(strapi, trx, touched));
  return touched;
}

async function follow(strapi: Core.Strapi, trx: Transaction, touched: Touched): Promise<void> {
  const catalogue = catalogueOf(strapi);
  const { generation, isQueued } = await applyChanges(catalogue.projector, trx, touched);
  await strapi.db.transaction(({ onCommit }) => {
    onCommit(() => {
      if (generation !== null) catalogue.generations.note(generation);
      if (isQueued) catalogue.queue.start();
    });
  });
}
