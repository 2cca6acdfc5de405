import type { Core } from '@strapi/strapi';
import { type DocumentId, isRecord, type Locale, type Uid } from '../content-model';
import { FILE, type Model } from './query/attributes';
import type { Where } from './query/filters';
import { stretchOf } from './query/pagination';
import type { Populated } from './query/populate';
import type { Question } from './query/question';
import type { SortKey } from './query/sort';

/** A row as Strapi's query engine answers it: attributes, and what was populated. */
export type Row = { id: number; documentId: DocumentId; locale: Locale } & Record<string, unknown>;

/**
 * Whether and under which slug a document can be read in one language, and whether its source has said
 * something else since the translation was last confirmed.
 */
export type Translation = {
  locale: Locale;
  slug?: string;
  status: 'published' | 'missing';
  outdated?: true;
};

/** Answers the conditions that every row the public sees fulfils. */
const published = (uid: Uid): Where[] =>
  isRecord(uid) ? [{ publishedAt: { $notNull: true } }] : [];

/** Answers the rows of a list in the asked stretch and order, and their total where it is counted. */
export async function readList(
  strapi: Core.Strapi,
  question: Question,
): Promise<{ rows: Row[]; total: number | undefined }> {
  const { uid, pagination } = question;
  const where = { $and: [...chosenRows(strapi, question), ...conditionOf(question.filters)] };
  const rows = await strapi.db.query(uid).findMany({
    where,
    orderBy: question.sort.map(orderOf),
    select: columnsOf(uid, question.fields),
    populate: populateOf(question.populate),
    ...stretchOf(pagination),
  });
  const total = pagination.withCount ? await strapi.db.query(uid).count({ where }) : undefined;
  return { rows, total };
}

/** Answers the row of one document in the asked language or what stands in for it, or null. */
export async function readOne(
  strapi: Core.Strapi,
  question: Question,
  identifier: string,
): Promise<Row | null> {
  const { uid } = question;
  const documentId = await findDocument(strapi, question, identifier);
  if (!documentId) return null;
  return strapi.db.query(uid).findOne({
    where: { $and: [...chosenRows(strapi, question, documentId), { documentId }] },
    select: columnsOf(uid, question.fields),
    populate: populateOf(question.populate),
  });
}

/** Answers, for each document, in which of the enabled languages it can be read. */
export async function readTranslations(
  strapi: Core.Strapi,
  { uid, languages }: Question,
  documentIds: DocumentId[],
): Promise<Map<DocumentId, Translation[]>> {
  const rows: Row[] = await strapi.db.query(uid).findMany({
    where: {
      $and: [
        ...published(uid),
        { documentId: { $in: documentIds } },
        { locale: { $in: [...languages] } },
      ],
    },
    select: ['documentId', 'locale', ...(isRecord(uid) ? ['slug', 'translationState'] : [])],
  });
  return new Map(
    documentIds.map((documentId) => [
      documentId,
      languages.map((locale) => {
        const row = rows.find((one) => one.documentId === documentId && one.locale === locale);
        if (!row) return { locale, status: 'missing' as const };
        const slug = typeof row.slug === 'string' ? { slug: row.slug } : {};
        const outdated = row.translationState === 'outdated' ? { outdated: true as const } : {};
        return { locale, ...slug, status: 'published' as const, ...outdated };
      }),
    ]),
  );
}

/**
 * Finds the document that an identifier names: its `documentId`, its slug in the asked language, with
 * a fallback its slug in any enabled language, and its code. All conditions are said of each name, so
 * that SQLite and PostgreSQL look each up in its own index.
 */
async function findDocument(
  strapi: Core.Strapi,
  { uid, languages, locale, fallback }: Question,
  identifier: string,
): Promise<DocumentId | undefined> {
  const names = ['documentId', ...(isRecord(uid) ? ['slug'] : []), ...namedByCode(uid)];
  const among = fallback === 'none' ? [locale] : [...languages];
  const rows: Row[] = await strapi.db.query(uid).findMany({
    where: {
      $or: names.map((name) => ({
        $and: [{ [name]: { $eq: identifier } }, { locale: { $in: among } }, ...published(uid)],
      })),
    },
    select: ['documentId', 'locale', ...names],
    orderBy: [{ documentId: 'asc' }, { id: 'asc' }],
  });
  const isNamed = (name: string) => (row: Row) => row[name] === identifier;
  const slugs = rows.filter(isNamed('slug'));
  const found =
    rows.find(isNamed('documentId')) ??
    slugs.find((row) => row.locale === locale) ??
    slugs[0] ??
    rows[0];
  return found?.documentId;
}

const namedByCode = (uid: Uid): string[] =>
  uid === 'api::organization.organization' || uid === 'api::resource.resource' ? [] : ['code'];

/**
 * Answers the conditions that pick one published row for each document that the question is about, or
 * for the one document given.
 */
function chosenRows(strapi: Core.Strapi, question: Question, documentId?: DocumentId): Where[] {
  const { uid, locale, fallback } = question;
  if (fallback === 'none') return [...published(uid), { locale: { $eq: locale } }];
  return [...published(uid), { id: { $in: firstChoices(strapi, question, documentId) } }];
}

/**
 * Answers a sub-query for the ids of each document's first choice among its published rows: the asked
 * language, then the fallback, then the other enabled languages in their order. It is the same SQL on
 * SQLite and PostgreSQL, and lets filters, order and totals see one row for each document.
 */
function firstChoices(
  strapi: Core.Strapi,
  { uid, languages, locale, fallback }: Question,
  documentId?: DocumentId,
) {
  const knex = strapi.db.connection;
  const { tableName } = strapi.db.metadata.get(uid);
  const second =
    fallback === 'source'
      ? isRecord(uid)
        ? [knex.raw('when locale = source_language then 1')]
        : []
      : fallback === 'none'
        ? []
        : [knex.raw('when locale = ? then 1', [fallback.language])];
  const others = languages.map((language, index) =>
    knex.raw('when locale = ? then ?', [language, index + 2]),
  );
  const cases = [knex.raw('when locale = ? then 0', [locale]), ...second, ...others];
  const choices = strapi.db
    .getConnection(tableName)
    .select(
      'id',
      knex.raw(
        `row_number() over (partition by document_id order by case ${cases.map(() => '?').join(' ')} end, id) as choice`,
        cases,
      ),
    )
    .whereIn('locale', [...languages]);
  if (isRecord(uid)) choices.whereNotNull('published_at');
  if (documentId) choices.where('document_id', documentId);
  return knex.select('id').from(choices.as('choices')).where('choice', 1);
}

const conditionOf = (where: Where | undefined): Where[] => (where ? [where] : []);

/** Spells a sort key as Strapi's query engine does: `{ leadOrganization: { name: 'asc' } }`. */
const orderOf = ({ path, direction }: SortKey): object =>
  path.reduceRight<object | string>((inner, name) => ({ [name]: inner }), direction) as object;

/** Answers the columns to load: those to be shown, and those that say which row it is. */
function columnsOf(model: Model, fields: string[]): string[] {
  if (model === FILE) return ['id', 'documentId', ...fields];
  return model.startsWith('api::') ? ['id', 'documentId', 'locale', ...fields] : ['id', ...fields];
}

function populateOf(populated: Populated[]): object | undefined {
  if (populated.length === 0) return undefined;
  return Object.fromEntries(
    populated.map(({ name, link, fields, where, sort, populate }) => {
      const conditions = [
        ...(link.kind === 'relation' ? published(link.target) : []),
        ...conditionOf(where),
      ];
      return [
        name,
        {
          select: columnsOf(link.target, fields),
          ...(conditions.length > 0 ? { where: { $and: conditions } } : {}),
          ...(sort.length > 0 ? { orderBy: sort.map(orderOf) } : {}),
          populate: populateOf(populate),
        },
      ];
    }),
  );
}
