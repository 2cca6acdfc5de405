import type { Core } from '@strapi/strapi';
import type { DocumentId, Locale } from '../../content-model';
import { chunksOf } from '../chunks';
import type { DocumentWrite, Moment, Store, StoredDigest, Transaction } from '../store';
import { type Kind, UID_OF } from '../types';
import { projectRecords } from './project-records';
import { add, findNaming, type RecordIds } from './references';
import { compareTerms, type TermChanges } from './terms';
import type { Touched } from './touched';

/** What one transaction follows at once takes it about a second. */
export const MOST_AT_ONCE = 500;

/** What projecting needs, and where it stores. */
export type Projector = {
  strapi: Core.Strapi;
  store: Store;
  languages: Locale[];
  /** How many records one transaction follows at once; more of them wait in line. */
  mostAtOnce: number;
};

export type Outcome = {
  /** The new generation, or null when no answer has changed. */
  generation: number | null;
  /** Whether records wait in line to be projected. */
  isQueued: boolean;
};

type Changes = { writes: DocumentWrite[]; buried: StoredDigest[] };

/**
 * Makes the catalogue follow what a transaction has written, as its last work before it commits: the
 * records and terms touched, and the records that show them. When many do, those wait in line.
 * Everything is read after other transactions have ended, so that the last one sees what all wrote.
 */
export async function applyChanges(
  projector: Projector,
  trx: Transaction,
  touched: Touched,
): Promise<Outcome> {
  const { strapi, store, languages } = projector;
  await store.lock(trx);

  const records: RecordIds = new Map();
  for (const [kind, ids] of touched.records) add(records, kind, ids);
  let isQueued = false;
  const follow = async (following: RecordIds) => {
    if (countOf(following) > projector.mostAtOnce) {
      isQueued = true;
      for (const [kind, ids] of following) await store.enqueue(trx, kind, [...ids].sort());
    } else for (const [kind, ids] of following) add(records, kind, ids);
  };

  const terms = touched.hasTerms ? await compareTerms(strapi, store, trx, languages) : null;
  if (terms) await follow(await findFiledUnder(projector, trx, terms));

  const changes: Changes = { writes: [], buried: [] };
  await collect(projector, trx, changes, 'organization', records.get('organization'));
  await follow(await findShowing(projector, trx, changes));
  await collect(projector, trx, changes, 'resource', records.get('resource'));
  await collect(projector, trx, changes, 'page', records.get('page'));

  const isChanged =
    changes.writes.length > 0 ||
    changes.buried.length > 0 ||
    touched.hasOther ||
    (terms !== null && terms.changed.length + terms.removed.length > 0);
  if (!isChanged) return { generation: null, isQueued };

  const moment = await nextMoment(store, trx);
  const storeTexts = await write(store, trx, changes, moment);
  await storeTexts();
  if (terms) {
    await store.writeTerms(trx, terms.changed);
    await store.removeTerms(
      trx,
      terms.removed.map(({ documentId }) => documentId),
    );
  }
  return { generation: moment.generation, isQueued };
}

/** Answers those of the projected documents whose stored rows are not what their digest says. */
export type FindDamaged = (
  trx: Transaction,
  projected: Map<DocumentId, DocumentWrite | null>,
) => Promise<Set<DocumentId>>;

/** How many documents are projected while the texts of as many before them are analysed. */
const IN_STEP = 100;

/**
 * Projects documents again; answers whether any of them was stored differently. What the digest does
 * not tell, because rows were changed behind it, `findDamaged` does.
 */
export async function reproject(
  projector: Projector,
  trx: Transaction,
  kind: Kind,
  documentIds: DocumentId[],
  findDamaged?: FindDamaged,
): Promise<boolean> {
  const { store } = projector;
  let moment: Moment | null = null;
  let storeTexts = async () => {};
  for (const some of chunksOf(documentIds, IN_STEP)) {
    const changes: Changes = { writes: [], buried: [] };
    await collect(projector, trx, changes, kind, some, findDamaged);
    if (changes.writes.length + changes.buried.length === 0) continue;
    moment ??= await nextMoment(store, trx);
    const storeNext = await write(store, trx, changes, moment);
    await storeTexts();
    storeTexts = storeNext;
  }
  await storeTexts();
  return moment !== null;
}

/** Adds what differs between the documents as they are and as they are stored. */
async function collect(
  { strapi, store, languages }: Projector,
  trx: Transaction,
  changes: Changes,
  kind: Kind,
  documents: Iterable<DocumentId> = [],
  findDamaged?: FindDamaged,
): Promise<void> {
  const documentIds = [...documents];
  if (documentIds.length === 0) return;
  const stored = new Map(
    (await store.readDigests(trx, documentIds)).map((row) => [row.documentId, row]),
  );
  const projected = await projectRecords(strapi, trx, languages, kind, documentIds);
  const damaged = await findDamaged?.(trx, projected);
  for (const [documentId, record] of projected) {
    const before = stored.get(documentId);
    const isSame = record?.digest === before?.digest && !damaged?.has(documentId);
    if (record && !isSame) changes.writes.push(record);
    if (!record && before && !before.isDeleted) changes.buried.push(before);
  }
}

/** Answers the records whose entries hold what has changed of terms. */
async function findFiledUnder(
  { strapi, store }: Projector,
  trx: Transaction,
  { refiled, removed }: TermChanges,
): Promise<RecordIds> {
  const found: RecordIds = new Map();
  for (const { uid, documentId } of refiled) {
    await findNaming(strapi, trx, uid, [documentId], found);
  }
  for (const { code } of removed) addAll(found, await store.documentsWithCode(trx, code));
  return found;
}

/** Answers the records that show organisations which are called otherwise now, or are gone. */
async function findShowing(
  { strapi, store }: Projector,
  trx: Transaction,
  { writes, buried }: Changes,
): Promise<RecordIds> {
  const found: RecordIds = new Map();
  for (const { documentId } of buried) {
    addAll(found, await store.documentsWithCode(trx, documentId));
  }
  const changed = writes.map(({ document }) => document.documentId);
  if (changed.length === 0) return found;
  const stored = new Map(
    (await store.readStored(trx, changed)).map((document) => [document.documentId, document]),
  );
  const renamed = writes
    .filter(({ document }) => {
      const before = stored.get(document.documentId);
      return !before || namesOf(before.entries) !== namesOf(document.entries);
    })
    .map(({ document }) => document.documentId);
  return findNaming(strapi, trx, UID_OF.organization, renamed, found);
}

const addAll = (records: RecordIds, found: { kind: Kind; documentId: DocumentId }[]): void => {
  for (const { kind, documentId } of found) add(records, kind, [documentId]);
};

const countOf = (records: RecordIds): number =>
  [...records.values()].reduce((sum, ids) => sum + ids.size, 0);

type Named = { locale: Locale; slug: string; title: string; card: { acronym?: string } };

const namesOf = (entries: Named[]): string =>
  JSON.stringify(
    entries
      .map(({ locale, slug, title, card }) => [locale, slug, title, card.acronym ?? ''])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

/** Moves the generation, and answers the moment to write with; the transaction must hold the lock. */
export async function nextMoment(store: Store, trx: Transaction): Promise<Moment> {
  return {
    generation: await store.bumpGeneration(trx),
    datestamp: `${new Date().toISOString().slice(0, 19)}Z`,
  };
}

async function write(
  store: Store,
  trx: Transaction,
  { writes, buried }: Changes,
  moment: Moment,
): Promise<() => Promise<void>> {
  const storeTexts =
    writes.length > 0 ? await store.writeDocuments(trx, writes, moment) : async () => {};
  if (buried.length > 0) {
    await store.bury(
      trx,
      buried.map(({ id }) => id),
      moment,
    );
  }
  return storeTexts;
}
