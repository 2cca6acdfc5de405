import type { Core } from '@strapi/strapi';
import {
  factsOf,
  type Locale,
  relationsOf,
  type TermUid,
  TERM_UIDS,
  type Uid,
} from '../content-model';
import { record } from '../editorial';
import { createDocumentId } from './document-id';
import {
  type Change,
  type Facts,
  isEmpty,
  type LoadedLabels,
  type NewRow,
  type Plan,
  planLabels,
  type Row,
} from './plan-labels';
import { type Vocabularies, withAbsentTexts } from './read-vocabularies';

/** How many rows a load made, and how many it changed. */
export type LoadResult = { created: number; changed: number };

type Entry = Record<string, unknown> & { id: number; documentId: string; locale: Locale };

/**
 * Writes to the database what the vocabularies say and it lacks, one transaction for each type.
 * `languages` are the enabled ones, the default one first. Several applications that start at once
 * wait for one another. Answers what was written.
 */
export async function loadVocabularies(
  strapi: Core.Strapi,
  vocabularies: Vocabularies,
  languages: Locale[],
): Promise<LoadResult> {
  const result: LoadResult = { created: 0, changed: 0 };
  for (const uid of TERM_UIDS) {
    await strapi.db.transaction(async ({ trx }) => {
      await waitForOtherLoaders(strapi);
      const plan = planLabels({
        terms: vocabularies[uid],
        rows: await readRows(strapi, uid),
        languages,
        newDocumentId: createDocumentId,
      });
      if (isEmpty(plan)) return;
      await write(strapi, uid, plan);
      await record(trx, {
        actor: { kind: 'system', name: 'vocabularies' },
        action: 'import.vocabularies',
        object: { type: uid, id: '-' },
        details: { created: plan.creations.length, changed: plan.changes.length },
      });
      result.created += plan.creations.length;
      result.changed += plan.changes.length;
    });
  }
  return result;
}

/** Holds the rows of the languages until the transaction ends; SQLite has one writer anyway. */
async function waitForOtherLoaders(strapi: Core.Strapi): Promise<void> {
  await strapi.db.queryBuilder('plugin::i18n.locale').select('id').forUpdate().execute();
}

async function readRows(strapi: Core.Strapi, uid: TermUid): Promise<Row[]> {
  const populate = Object.fromEntries(
    relationsOf(uid).map(([name]) => [name, { select: ['id', 'code', 'locale'] }]),
  );
  const entries: Entry[] = await strapi.db
    .query(uid)
    .findMany({ orderBy: { id: 'asc' }, populate });
  return entries.map((entry) => toRow(uid, entry));
}

const toRow = (uid: TermUid, entry: Entry): Row => ({
  id: entry.id,
  documentId: entry.documentId,
  locale: entry.locale,
  facts: Object.fromEntries(
    factsOf(uid).map(([name, { type }]) => [
      name,
      type === 'relation' ? codeOfTarget(entry, name) : ((entry[name] as string | number) ?? null),
    ]),
  ),
  words: withAbsentTexts(uid, entry),
  labelStatus: entry.labelStatus as Row['labelStatus'],
  loadedLabels: (entry.loadedLabels as LoadedLabels) ?? null,
});

/** A relation to another language's row of a term counts as none, and is so put right. */
function codeOfTarget(entry: Entry, name: string): string | null {
  const target = entry[name] as { code: string; locale: Locale } | null;
  return target?.locale === entry.locale ? target.code : null;
}

async function write(
  strapi: Core.Strapi,
  uid: TermUid,
  { creations, changes }: Plan,
): Promise<void> {
  if (creations.length > 0) await create(strapi, uid, creations);
  const idOf = await indexTargets(strapi, uid);
  if (creations.length > 0) await link(strapi, uid, creations, idOf);
  for (const change of changes) await apply(strapi, uid, change, idOf);
}

/** Makes rows as the Document Service does: those without draft & publish carry `publishedAt` too. */
async function create(strapi: Core.Strapi, uid: TermUid, creations: NewRow[]): Promise<void> {
  const relations = new Set(relationsOf(uid).map(([name]) => name));
  const publishedAt = new Date();
  await strapi.db.query(uid).createMany({
    data: creations.map(({ documentId, locale, facts, words, labelStatus, loadedLabels }) => ({
      documentId,
      locale,
      publishedAt,
      ...without(relations, facts),
      ...words,
      labelStatus,
      loadedLabels,
    })),
  });
}

type IdOf = (name: string, code: Facts[string], locale: Locale) => number | null;

/** Answers how to find the row that a relation points to, in the language of the row that names it. */
async function indexTargets(strapi: Core.Strapi, uid: TermUid): Promise<IdOf> {
  const indexes = new Map<string, Map<string, number>>();
  for (const [name, { target }] of relationsOf(uid)) {
    const rows: { id: number; code: string; locale: Locale }[] = await strapi.db
      .query(target)
      .findMany({ select: ['id', 'code', 'locale'] });
    indexes.set(name, new Map(rows.map(({ id, code, locale }) => [`${locale} ${code}`, id])));
  }
  return (name, code, locale) => {
    if (code === null) return null;
    const id = indexes.get(name)?.get(`${locale} ${code}`);
    if (id === undefined) throw new Error(`${uid}: ${name}: there is no "${code}" in ${locale}`);
    return id;
  };
}

/** Fills the join tables of new rows, which `createMany` leaves empty. */
async function link(
  strapi: Core.Strapi,
  uid: TermUid,
  creations: NewRow[],
  idOf: IdOf,
): Promise<void> {
  if (relationsOf(uid).length === 0) return;
  const rows: Entry[] = await strapi.db
    .query(uid)
    .findMany({ select: ['id', 'documentId', 'locale'] });
  const ids = new Map(rows.map(({ id, documentId, locale }) => [`${documentId} ${locale}`, id]));

  for (const [name] of relationsOf(uid)) {
    const { joinTable, source, target } = joinTableOf(strapi, uid, name);
    const data = creations
      .filter(({ facts }) => facts[name] !== null)
      .map(({ documentId, locale, facts }) => ({
        [source]: ids.get(`${documentId} ${locale}`),
        [target]: idOf(name, facts[name], locale),
      }));
    if (data.length > 0) await strapi.db.query(joinTable as Uid).createMany({ data });
  }
}

function joinTableOf(strapi: Core.Strapi, uid: TermUid, name: string) {
  const { joinTable } = strapi.db.metadata.get(uid).attributes[name] as unknown as {
    joinTable: { name: string; joinColumn: { name: string }; inverseJoinColumn: { name: string } };
  };
  return {
    joinTable: joinTable.name,
    source: joinTable.joinColumn.name,
    target: joinTable.inverseJoinColumn.name,
  };
}

async function apply(strapi: Core.Strapi, uid: TermUid, change: Change, idOf: IdOf): Promise<void> {
  const { id, locale, facts = {}, words, ...rest } = change;
  const relations = relationsOf(uid)
    .filter(([name]) => name in facts)
    .map(([name]) => [name, idOf(name, facts[name], locale)]);
  await strapi.db.query(uid).update({
    where: { id },
    data: { ...facts, ...Object.fromEntries(relations), ...words, ...rest },
  });
}

const without = (names: Set<string>, facts: Facts): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([name]) => !names.has(name)));
