import { errors, z } from '@strapi/utils';
import { isRecord, type Locale, RECORD_UIDS, type RecordUid } from '../../content-model';
import { type DeskRoute, deskRoute } from '../desk-routes';
import { defaultLanguage, readLanguages } from '../languages';
import { messageOf, refuse } from '../refusals';
import { mayUpdateDocument } from '../roles';
import { draftsOf, readRows, type Row } from '../rows';
import { confirmTranslation } from './confirm';
import { readCoverage } from './coverage';
import { describeLanguages, describeWithSource, type Looked } from './describe';
import { readMatrix } from './matrix';
import { reachOf } from '../work/reach';
import { TRANSLATION_STATES } from './state';

const LARGEST_PAGE = 100;

const MATRIX_QUESTION = z.object({
  uid: z.enum(RECORD_UIDS).optional(),
  locale: z.string().max(20).optional(),
  state: z.enum(TRANSLATION_STATES).optional(),
  q: z.string().trim().max(200).optional(),
  mine: z.enum(['true', 'false']).optional(),
  page: z.coerce.number().int().min(1).max(1_000_000).default(1),
  pageSize: z.coerce.number().int().min(1).max(LARGEST_PAGE).default(25),
});

const CONFIRMATION = z.object({
  /** The hash of the source's words that the person has seen, as the panel was told it. */
  against: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
});

type Named = { uid: RecordUid; documentId: string; locale: Locale };

/** Reads which language of which record an address names; refuses what is none of ours. */
function readNamed(params: Record<string, string>): Named {
  const { uid, documentId, locale } = params;
  if (!isRecord(uid)) throw new errors.NotFoundError();
  const languages = readLanguages();
  if (!languages.includes(locale)) {
    refuse('language-not-enabled', { language: locale, languages });
  }
  return { uid, documentId, locale };
}

async function readRecord({ uid, documentId }: Named): Promise<Row[]> {
  const rows = await readRows(uid, documentId);
  if (draftsOf(rows).length === 0) {
    throw new errors.NotFoundError(messageOf('unknown-record', { documentId }), {
      code: 'unknown-record',
    });
  }
  return rows;
}

const read = async (named: Named, looked?: Looked) =>
  describeWithSource({ ...named, rows: await readRecord(named) }, looked);

export const translationRoutes: DeskRoute[] = [
  deskRoute({
    method: 'GET',
    path: '/translations',
    rights: ['editorial.translate'],
    query: MATRIX_QUESTION,
    answer: ({ query: { uid, q, mine, ...question }, user }) =>
      readMatrix({
        ...question,
        uids: reachOf({ uid }).map(({ uid: readable }) => readable),
        text: q || undefined,
        assignee: mine === 'true' ? user.id : undefined,
      }),
  }),
  deskRoute({
    method: 'GET',
    path: '/translations/coverage',
    rights: ['editorial.translate'],
    answer: () => strapi.db.transaction(({ trx }) => readCoverage(trx, reachOf())),
  }),
  deskRoute({
    method: 'GET',
    path: '/translations/:uid/:documentId',
    rights: ['editorial.translate'],
    answer: async ({ params }) => {
      const named = readNamed({ ...params, locale: defaultLanguage() });
      const rows = await readRecord(named);
      return describeLanguages({ ...named, rows });
    },
  }),
  deskRoute({
    method: 'GET',
    path: '/translations/:uid/:documentId/:locale',
    rights: ['editorial.translate'],
    query: z.object({ of: z.enum(['reference', 'draft']).optional() }),
    answer: ({ params, query }) => read(readNamed(params), query.of),
  }),
  deskRoute({
    method: 'POST',
    path: '/documents/:uid/:documentId/:locale/confirm',
    rights: ['editorial.translate'],
    body: CONFIRMATION,
    answer: async ({ params, body }) => {
      const named = readNamed(params);
      await readRecord(named);
      const { uid, documentId, locale } = named;
      if (!(await mayUpdateDocument(uid, documentId, locale))) throw new errors.ForbiddenError();
      await confirmTranslation({ ...named, against: body.against });
      return read(named);
    },
  }),
];
