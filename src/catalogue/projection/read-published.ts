import type { Core } from '@strapi/strapi';
import {
  attributesOf,
  type ComponentUid,
  type DocumentId,
  isTerm,
  type Locale,
  publicAttributesOf,
  type RecordUid,
  relationsOf,
} from '../../content-model';
import type { Transaction } from '../store/types';
import { type Kind, UID_OF } from '../types';
import { chooseFacts } from './choose-row';
import type {
  OrganizationName,
  OrganizationNames,
  PublishedDocument,
  PublishedRow,
} from './published';
import { columnOf, componentLinksOf, fileLinksOf, linkTableOf, tableOf } from './tables';

const ISSUE = 'api::issue.issue';
const OBJECTIVE = 'api::objective.objective';
const PLACE = 'api::place.place';

type Row = Record<string, unknown>;
type Where = { strapi: Core.Strapi; trx: Transaction; uid: RecordUid };

/**
 * Reads everything public of the published rows of documents of one kind, in a handful of queries
 * however many they are, inside the transaction given. Documents without such a row have no rows.
 * What a document names is the same in every language, and told of the row that its facts are read
 * from. The Document Service would ask once for each relation, component and language.
 */
export async function readPublished(
  strapi: Core.Strapi,
  trx: Transaction,
  languages: readonly Locale[],
  kind: Kind,
  documentIds: DocumentId[],
): Promise<PublishedDocument[]> {
  const uid = UID_OF[kind];
  const where: Where = { strapi, trx, uid };
  const stored: Row[] = await trx(tableOf(strapi, uid))
    .whereIn('document_id', documentIds)
    .whereNotNull('published_at')
    .orderBy('id');
  const shape = shapeOf(where);
  const rows = new Map(stored.map((row) => [row.id as number, toRow(shape, row)]));
  const byDocument = new Map<DocumentId, PublishedRow[]>(documentIds.map((id) => [id, []]));
  for (const { id, document_id: documentId } of stored) {
    byDocument.get(documentId as DocumentId)?.push(rows.get(id as number) as PublishedRow);
  }
  if (rows.size > 0) {
    const facts = new Set([...byDocument.values()].map((own) => chooseFacts(own, languages)));
    await readRelations(where, new Map([...rows].filter(([, row]) => facts.has(row))));
    await readComponents(where, rows);
    await readFiles(where, rows);
  }
  return [...byDocument].map(([documentId, own]) => ({ kind, documentId, rows: own }));
}

/** Reads how organisations are called in every language that they are published in. */
export async function readOrganizationNames(
  strapi: Core.Strapi,
  trx: Transaction,
  documentIds: DocumentId[],
): Promise<OrganizationNames> {
  if (documentIds.length === 0) return new Map();
  const rows: Row[] = await trx(tableOf(strapi, UID_OF.organization))
    .select('document_id', 'locale', 'source_language', 'slug', 'name', 'acronym')
    .whereIn('document_id', documentIds)
    .whereNotNull('published_at')
    .orderBy('id');
  const names = new Map<DocumentId, OrganizationName[]>();
  for (const row of rows) {
    const documentId = row.document_id as DocumentId;
    if (!names.has(documentId)) names.set(documentId, []);
    names.get(documentId)?.push({
      locale: row.locale as Locale,
      sourceLanguage: row.source_language as string | null,
      slug: String(row.slug ?? ''),
      name: String(row.name ?? ''),
      acronym: row.acronym as string | null,
    });
  }
  return names;
}

/** Answers the organisations that published rows name. */
export const organizationsIn = (documents: PublishedDocument[]): DocumentId[] => [
  ...new Set(
    documents.flatMap(({ rows }) =>
      rows.flatMap(({ named }) => [
        ...(named.leadOrganization ?? []),
        ...(named.partnerOrganizations ?? []),
      ]),
    ),
  ),
];

const NO_SCALARS = new Set(['relation', 'component', 'media']);

/** What the rows of a content type hold, by the names of its public attributes. */
type Shape = {
  scalars: { name: string; type: string; column: string }[];
  components: string[];
  relations: string[];
  media: string[];
};

function shapeOf({ strapi, uid }: Where): Shape {
  const attributes = publicAttributesOf(uid);
  const namesOf = (type: string) =>
    attributes.filter(([, attribute]) => attribute.type === type).map(([name]) => name);
  return {
    scalars: attributes
      .filter(([, { type }]) => !NO_SCALARS.has(type))
      .map(([name, { type }]) => ({ name, type, column: columnOf(strapi, uid, name) })),
    components: namesOf('component'),
    relations: namesOf('relation'),
    media: namesOf('media'),
  };
}

function toRow({ scalars, components, relations, media }: Shape, row: Row): PublishedRow {
  const values: PublishedRow['values'] = {};
  for (const { name, type, column } of scalars) values[name] = valueOf(type, row[column]);
  return {
    locale: row.locale as Locale,
    publishedAt: momentOf(row.published_at),
    values,
    components: emptyLists(components),
    named: emptyLists(relations),
    files: emptyLists(media),
    codes: {},
    implied: { areas: [], frameworks: [], places: [] },
  };
}

function emptyLists(names: string[]): Record<string, never[]> {
  const lists: Record<string, never[]> = {};
  for (const name of names) lists[name] = [];
  return lists;
}

const momentOf = (value: unknown): string =>
  new Date(value as string | number | Date).toISOString();

/** SQLite keeps true as 1, and what is JSON as text. */
function valueOf(type: string, value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (type === 'boolean') return Boolean(value);
  if (type === 'blocks' || type === 'json') {
    return typeof value === 'string' ? JSON.parse(value) : value;
  }
  if (type === 'date') return value instanceof Date ? momentOf(value).slice(0, 10) : String(value);
  return value;
}

type Link = { name: string; source: number; target: DocumentId; code: string; position: number };

/** What terms belong to is told once for each term, under these names, among the relations. */
const IMPLIED = { '+areas': 'areas', '+frameworks': 'frameworks', '+places': 'places' } as const;
type ImpliedName = keyof typeof IMPLIED;
const isImplied = (name: string): name is ImpliedName => name in IMPLIED;

async function readRelations(where: Where, rows: Map<number, PublishedRow>): Promise<void> {
  if (rows.size === 0) return;
  const statement = relationStatement(where, [...rows.keys()]);
  if (!statement) return;
  const links = await select<Link>(where.trx, statement);
  links.sort((a, b) => a.position - b.position || compare(a.target, b.target));
  const impliedBy = new Map<DocumentId, Link[]>();
  for (const link of links.filter(({ name }) => isImplied(name))) {
    const others = impliedBy.get(link.target) ?? [];
    const isTold = others.some(({ name, code }) => name === link.name && code === link.code);
    impliedBy.set(link.target, isTold ? others : [...others, link]);
  }
  for (const implied of impliedBy.values()) implied.sort((a, b) => compare(a.code, b.code));

  for (const { name, source, target, code } of links) {
    if (isImplied(name)) continue;
    const row = rows.get(source) as PublishedRow;
    row.named[name].push(target);
    if (code) (row.codes[name] ??= []).push(code);
    for (const implied of impliedBy.get(target) ?? []) {
      row.implied[IMPLIED[implied.name as ImpliedName]].push(implied.code);
    }
  }
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** One statement for all relations of rows, and for what the terms that they name belong to. */
function relationStatement({ strapi, uid }: Where, ids: number[]): string | null {
  const parts: string[] = [];
  let places: string | null = null;

  for (const [name, { target }] of relationsOf(uid)) {
    const link = linkTableOf(strapi, uid, name);
    const table = tableOf(strapi, target);
    const named = `where l."${link.source}" in (${ids.join(',')})`;
    const position = link.order ? `coalesce(l."${link.order}", 0.0)` : '0.0';
    parts.push(
      `select '${name}' as name, l."${link.source}" as source, t.document_id as target, ${isTerm(target) ? 't.code' : "''"} as code, ${position} as position from "${link.name}" l join "${table}" t on t.id = l."${link.target}" ${named}`,
    );
    const terms = `(select distinct l."${link.target}" as id from "${link.name}" l ${named}) n join "${table}" t on t.id = n.id`;
    if (target === ISSUE) {
      const area = linkTableOf(strapi, ISSUE, 'policyArea');
      parts.push(
        `select '+areas', 0, t.document_id, a.code, 0.0 from ${terms} join "${area.name}" p on p."${area.source}" = t.id join "${tableOf(strapi, 'api::policy-area.policy-area')}" a on a.id = p."${area.target}"`,
      );
    }
    if (target === OBJECTIVE) {
      parts.push(`select '+frameworks', 0, t.document_id, t.framework, 0.0 from ${terms}`);
    }
    if (target === PLACE) {
      const parent = linkTableOf(strapi, PLACE, 'parent');
      places = `with recursive up(place, above) as (select l."${link.target}", l."${link.target}" from "${link.name}" l ${named} union select up.place, p."${parent.target}" from up join "${parent.name}" p on p."${parent.source}" = up.above)`;
      parts.push(
        `select '+places', 0, t.document_id, a.code, 0.0 from up join "${table}" t on t.id = up.place join "${table}" a on a.id = up.above`,
      );
    }
  }
  return parts.length === 0 ? null : `${places ?? ''} ${parts.join(' union all ')}`;
}

type ComponentLink = {
  entity_id: number;
  cmp_id: number;
  component_type: ComponentUid;
  field: string;
};

async function readComponents(where: Where, rows: Map<number, PublishedRow>): Promise<void> {
  const { strapi, trx, uid } = where;
  const first = attributesOf(uid).find(([, { type }]) => type === 'component');
  if (!first) return;
  const links: ComponentLink[] = await trx(componentLinksOf(strapi, uid, first[0]))
    .select('entity_id', 'cmp_id', 'component_type', 'field')
    .whereIn('entity_id', [...rows.keys()])
    .orderBy([{ column: 'order' }, { column: 'id' }]);

  const types = [...new Set(links.map(({ component_type: type }) => type))].sort();
  const found = new Map<string, Record<string, unknown>>();
  for (const type of types) {
    const columns = publicAttributesOf(type).map(([name]) => [name, columnOf(strapi, type, name)]);
    const stored: Row[] = await trx(tableOf(strapi, type)).whereIn(
      'id',
      links.filter((link) => link.component_type === type).map(({ cmp_id: id }) => id),
    );
    for (const row of stored) {
      const values: Row = {};
      for (const [name, column] of columns) values[name] = row[column] ?? null;
      found.set(`${type} ${row.id}`, values);
    }
  }
  for (const { entity_id: id, cmp_id: component, component_type: type, field } of links) {
    const values = found.get(`${type} ${component}`);
    if (values) rows.get(id)?.components[field]?.push(values);
  }
}

async function readFiles({ strapi, trx, uid }: Where, rows: Map<number, PublishedRow>) {
  if (!attributesOf(uid).some(([, { type }]) => type === 'media')) return;
  const links: Row[] = await trx(fileLinksOf(strapi))
    .select('file_id', 'related_id', 'field')
    .where('related_type', uid)
    .whereIn('related_id', [...rows.keys()])
    .orderBy([{ column: 'order' }, { column: 'file_id' }]);
  for (const link of links) {
    rows.get(link.related_id as number)?.files[link.field as string]?.push(link.file_id as number);
  }
}

/** Runs a statement and answers its rows, which each database's driver wraps in its own way. */
export async function select<Answer>(trx: Transaction, statement: string): Promise<Answer[]> {
  const answer: Answer[] | { rows: Answer[] } = await trx.raw(statement);
  return Array.isArray(answer) ? answer : answer.rows;
}
