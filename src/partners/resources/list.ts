import { z } from '@strapi/utils';
import type { DocumentId, Locale } from '../../content-model';
import { readLanguages, type PartnersStanding } from '../../editorial';
import type { Acting } from '../acting';
import type { Answer } from '../partner-route';
import { enabled, RESOURCE } from './contributed';

type Stage = PartnersStanding['stage'];

/** A resource in a list: enough to find it by. */
type Entry = {
  documentId: DocumentId;
  locale: Locale;
  title: string | null;
  type: string | null;
  stage: Stage | null;
  sourceLanguage: Locale | null;
  createdAt: string;
  updatedAt: string;
};

const SHOWN = [
  'documentId',
  'locale',
  'title',
  'type',
  'stage',
  'sourceLanguage',
  'createdAt',
  'updatedAt',
];

const STAGES = [
  'draft',
  'in-review',
  'changes-requested',
  'approved',
  'published',
  'withdrawn',
  'archived',
] as const satisfies readonly Stage[];

const SORTED = ['title', 'stage', 'createdAt', 'updatedAt'] as const;
const SORTS = SORTED.flatMap((name) => [name, `${name}:asc`, `${name}:desc`] as const);

const LARGEST_PAGE = 100;
const COUNT = /^[1-9]\d{0,5}$/;

/** Neither NUL nor half a surrogate pair: PostgreSQL takes neither. */
const STORABLE = /^[^\0\p{Surrogate}]*$/u;

/** What one may ask of the list; numbers come as text, as they stand in an address. */
export const LIST_QUERY = z.strictObject({
  locale: z.string().max(20).optional().meta({
    description: 'One entry a resource in this language; without it, each in its source language.',
  }),
  stage: z.enum(STAGES).optional(),
  q: z.string().max(200).regex(STORABLE).optional().meta({ description: 'Words in the title.' }),
  sort: z.enum(SORTS).optional(),
  pagination: z
    .strictObject({
      page: z.string().regex(COUNT).optional(),
      pageSize: z.string().regex(COUNT).optional(),
    })
    .optional(),
});

type Wanted = z.infer<typeof LIST_QUERY>;

/** Lists what the acting organisation leads, the last changed first where nothing else is asked. */
export async function listResources({ organization }: Acting, wanted: Wanted): Promise<Answer> {
  const page = Number(wanted.pagination?.page ?? 1);
  const pageSize = Math.min(Number(wanted.pagination?.pageSize ?? 25), LARGEST_PAGE);
  const where = whereOf(organization, wanted);
  const total = await strapi.db.query(RESOURCE).count({ where });
  const entries: Entry[] = await strapi.db.query(RESOURCE).findMany({
    where,
    select: SHOWN,
    orderBy: orderOf(wanted.sort),
    limit: pageSize,
    offset: (page - 1) * pageSize,
  });
  const published = await readPublished(entries);
  return {
    data: entries.map(({ id: _id, ...entry }: Entry & { id?: number }) => ({
      ...entry,
      stage: entry.stage ?? 'draft',
      isPublic: published.has(keyOf(entry)),
    })),
    meta: { pagination: { page, pageSize, pageCount: Math.ceil(total / pageSize), total } },
  };
}

/** Conditions in a list, as one attribute may have several. */
function whereOf(organization: DocumentId, { locale, stage, q }: Wanted) {
  const language = locale
    ? { locale: enabled(locale) }
    : { $or: readLanguages().map((code) => ({ locale: code, sourceLanguage: code })) };
  return {
    $and: [
      { publishedAt: { $null: true }, leadOrganization: { documentId: organization } },
      language,
      ...(stage
        ? [stage === 'draft' ? { $or: [{ stage }, { stage: { $null: true } }] } : { stage }]
        : []),
      ...(q ? [{ title: { $containsi: q } }] : []),
    ],
  };
}

function orderOf(sort: Wanted['sort']) {
  const [name, direction = 'asc'] = (sort ?? 'updatedAt:desc').split(':');
  return [{ [name]: direction }, { id: direction }];
}

const keyOf = ({ documentId, locale }: Pick<Entry, 'documentId' | 'locale'>) =>
  `${documentId} ${locale}`;

async function readPublished(entries: Entry[]): Promise<Set<string>> {
  const rows: Entry[] = await strapi.db.query(RESOURCE).findMany({
    where: {
      documentId: { $in: entries.map(({ documentId }) => documentId) },
      publishedAt: { $notNull: true },
    },
    select: ['documentId', 'locale'],
  });
  return new Set(rows.map(keyOf));
}
