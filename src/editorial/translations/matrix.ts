import { type DocumentId, type Locale, mainFieldOf, type RecordUid } from '../../content-model';
import { readLanguages } from '../languages';
import { namesOf } from '../roles';
import type { TranslationState } from './state';

export type MatrixQuestion = {
  uids: readonly RecordUid[];
  /** Only documents that are translated into this language. */
  locale?: Locale;
  /** Only documents with this state: in that language, or in any. */
  state?: TranslationState;
  /** Words in a title, in any language. */
  text?: string;
  /** Only documents with a language that is assigned to this account. */
  assignee?: number;
  page: number;
  pageSize: number;
};

export type MatrixCell = {
  locale: Locale;
  state: TranslationState;
  isPublished: boolean;
  assignee: { id: number; name: string } | null;
  /** Who confirmed it last, and when. */
  by: { id: number; name: string } | null;
  at: string | null;
};

export type MatrixRow = {
  uid: RecordUid;
  documentId: DocumentId;
  title: string;
  sourceLocale: Locale;
  languages: MatrixCell[];
};

export type Matrix = {
  documents: MatrixRow[];
  languages: Locale[];
  total: number;
  page: number;
  pageSize: number;
};

type Builder = ReturnType<typeof strapi.db.connection>;

const tableOf = (uid: RecordUid): string => strapi.db.metadata.get(uid).tableName;

/** Answers one page of the documents × languages that a question is about, by title. */
export async function readMatrix(question: MatrixQuestion): Promise<Matrix> {
  const { page, pageSize } = question;
  const knex = strapi.db.connection;
  const [first, ...others] = question.uids.map((uid) => sourcesOf(uid, question));
  const all = () =>
    others.length > 0 ? first.clone().unionAll(others.map((one) => one.clone())) : first.clone();
  const [counted]: { total: number | string }[] = await knex
    .from(all().as('documents'))
    .count({ total: '*' });
  const found: Found[] = await knex
    .from(all().as('documents'))
    .orderBy([{ column: 'title' }, { column: 'document_id' }])
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .select('*');
  const languages = readLanguages();
  return {
    documents: await withCells(found, languages),
    languages,
    total: Number(counted.total),
    page,
    pageSize,
  };
}

type Found = { uid: RecordUid; document_id: DocumentId; title: string | null; locale: Locale };

/**
 * Answers the query for the source rows that a question is about. Only columns of the index
 * `…_drafts_translation_state_title` are read of them, so that no text is.
 */
function sourcesOf(uid: RecordUid, question: MatrixQuestion): Builder {
  const { locale, state, text, assignee } = question;
  const knex = strapi.db.connection;
  const table = tableOf(uid);
  const title = mainFieldOf(uid);
  const query = knex({ source: table })
    .select(
      knex.raw('cast(? as varchar(100)) as uid', [uid]),
      'source.document_id',
      `source.${title} as title`,
      'source.locale',
    )
    .whereNull('source.published_at')
    .where('source.translation_state', 'source')
    .whereIn('source.locale', readLanguages());
  const rows = () => knex({ row: table }).select('row.document_id').whereNull('row.published_at');

  if (locale && state !== 'source') query.whereNot('source.locale', locale);
  if (locale && state === 'source') query.where('source.locale', locale);
  if (state) narrow(query, rows, state, locale);
  if (text) {
    const like = strapi.db.dialect.client === 'postgres' ? 'ilike' : 'like';
    const pattern = `%${text.replace(/[\\%_]/g, '\\$&')}%`;
    query.whereIn(
      'source.document_id',
      rows().whereRaw(`?? ${like} ? escape '\\'`, [`row.${title}`, pattern]),
    );
  }
  if (assignee !== undefined) {
    const theirs = rows().where('row.assignee', assignee);
    query.whereIn('source.document_id', locale ? theirs.where('row.locale', locale) : theirs);
  }
  return query;
}

/** Keeps documents with a state, in one language or in any of them. */
function narrow(
  query: Builder,
  rows: () => Builder,
  state: TranslationState,
  locale: Locale | undefined,
): void {
  if (state === 'source') return;
  const languages = locale ? [locale] : readLanguages();
  if (state !== 'missing') {
    query.whereIn(
      'source.document_id',
      rows().whereIn('row.locale', languages).where('row.translation_state', state),
    );
    return;
  }
  query.where((either) => {
    for (const language of languages) {
      either.orWhere((missing) =>
        missing
          .whereNot('source.locale', language)
          .whereNotExists(
            rows()
              .where('row.locale', language)
              .whereRaw('?? = ??', ['row.document_id', 'source.document_id']),
          ),
      );
    }
  });
}

type Noted = {
  document_id: DocumentId;
  locale: Locale;
  translation_state: TranslationState | null;
  assignee: number | null;
  is_published: number | boolean | null;
};

type ConfirmedRow = {
  uid: RecordUid;
  document_id: DocumentId;
  locale: Locale;
  confirmed_by: number | null;
  confirmed_at: string;
};

async function withCells(found: Found[], languages: Locale[]): Promise<MatrixRow[]> {
  const knex = strapi.db.connection;
  const ids = found.map((row) => row.document_id);
  const uids = [...new Set(found.map(({ uid }) => uid))];
  const noted = new Map<RecordUid, Noted[]>();
  for (const uid of uids) noted.set(uid, await readNoted(uid, ids));
  const confirmed: ConfirmedRow[] = await knex('editorial_translations')
    .whereIn('document_id', ids)
    .select('uid', 'document_id', 'locale', 'confirmed_by', 'confirmed_at');
  const people = await namesOf(
    [
      ...[...noted.values()].flat().map(({ assignee }) => assignee),
      ...confirmed.map((row) => row.confirmed_by),
    ].filter((id) => id !== null),
  );
  const personOf = (id: number | null | undefined) =>
    id ? { id, name: people.get(id) ?? '' } : null;

  return found.map(({ uid, document_id: documentId, title, locale: sourceLocale }) => ({
    uid,
    documentId,
    title: title ?? '',
    sourceLocale,
    languages: languages.map((locale): MatrixCell => {
      const row = noted
        .get(uid)
        ?.find((one) => one.document_id === documentId && one.locale === locale);
      const confirmation = confirmed.find(
        (one) => one.uid === uid && one.document_id === documentId && one.locale === locale,
      );
      return {
        locale,
        state: row ? (row.translation_state ?? 'in-progress') : 'missing',
        isPublished: Boolean(row?.is_published),
        assignee: personOf(row?.assignee),
        by: personOf(confirmation?.confirmed_by),
        at: confirmation?.confirmed_at ?? null,
      };
    }),
  }));
}

async function readNoted(uid: RecordUid, ids: DocumentId[]): Promise<Noted[]> {
  const knex = strapi.db.connection;
  const table = tableOf(uid);
  const published = knex({ public: table })
    .select(knex.raw('1'))
    .whereRaw('?? = ?? and ?? = ??', [
      'public.document_id',
      'row.document_id',
      'public.locale',
      'row.locale',
    ])
    .whereNotNull('public.published_at')
    .limit(1);
  return knex({ row: table })
    .whereIn('row.document_id', ids)
    .whereNull('row.published_at')
    .select('row.document_id', 'row.locale', 'row.translation_state', 'row.assignee', {
      is_published: published,
    });
}
