import type { TERM_UIDS } from '../../content-model';
import {
  attributesOf,
  type ComponentUid,
  isTerm,
  mainFieldOf,
  type Uid,
  UIDS,
} from '../../content-model';

/** One field of a form and its width; a row is twelve wide. */
export type Cell = { name: string; size: number };

export type Layout = {
  mainField?: string;
  sort?: { by: string; order: 'ASC' | 'DESC' };
  /** Columns of the list of entries; components have none. */
  list?: string[];
  rows: Cell[][];
};

export const ROW_WIDTH = 12;
export const PAGE_SIZE = 25;

/** What the server writes by itself: shown to read, or not shown at all. */
export const READ_ONLY_FIELDS = ['sourceLanguage'];
export const HIDDEN_FIELDS = ['loadedLabels'];

const row = (...cells: [name: string, size: number][]): Cell[] =>
  cells.map(([name, size]) => ({ name, size }));

const FORMS: Record<Exclude<Uid, (typeof TERM_UIDS)[number]>, Pick<Layout, 'list' | 'rows'>> = {
  'api::resource.resource': {
    list: ['title', 'type', 'stage', 'translationState', 'assignee', 'updatedAt'],
    rows: [
      row(['title', 8], ['slug', 4]),
      row(['type', 4], ['subtype', 4], ['policyRole', 4]),
      row(['summary', 12]),
      row(['body', 12]),
      row(['sheet', 12]),
      row(['keywords', 12]),
      row(['policyAreas', 6], ['issues', 6]),
      row(['objectives', 6], ['levels', 6]),
      row(['targetGroups', 6], ['places', 6]),
      row(['leadOrganization', 6], ['partnerOrganizations', 6]),
      row(['authors', 12]),
      row(['startDate', 4], ['endDate', 4], ['ongoing', 4]),
      row(['publicationDate', 4], ['evaluation', 4], ['licence', 4]),
      row(['url', 6], ['archivedUrl', 6]),
      row(['file', 12]),
      row(['documentLanguages', 12]),
      row(['identifiers', 12]),
      row(['lastVerifiedOn', 4], ['reviewDueOn', 4], ['sourceLanguage', 4]),
      row(['contactEmail', 6]),
    ],
  },
  'api::organization.organization': {
    list: ['name', 'kind', 'stage', 'translationState', 'assignee', 'updatedAt'],
    rows: [
      row(['name', 8], ['acronym', 4]),
      row(['slug', 6], ['kind', 6]),
      row(['description', 12]),
      row(['place', 6], ['url', 6]),
      row(['partnerSince', 4], ['ror', 8]),
      row(['logo', 12]),
      row(['contactEmail', 6], ['sourceLanguage', 6]),
    ],
  },
  'api::page.page': {
    list: ['title', 'code', 'stage', 'translationState', 'assignee', 'updatedAt'],
    rows: [
      row(['title', 8], ['slug', 4]),
      row(['body', 12]),
      row(['code', 6], ['sourceLanguage', 6]),
    ],
  },
};

/** Where each kind of term differs from the others. */
const TERM_FIELDS: Partial<Record<Uid, { words?: Cell[]; facts?: Cell[]; sortBy?: string }>> = {
  'api::policy-area.policy-area': { words: row(['description', 12]) },
  'api::issue.issue': { words: row(['definition', 12]), facts: row(['policyArea', 12]) },
  'api::objective.objective': {
    words: row(['shortName', 12]),
    facts: row(['framework', 12]),
  },
  'api::level.level': { words: row(['scopeNote', 12]) },
  'api::place.place': { facts: row(['kind', 6], ['parent', 6]), sortBy: 'name' },
};

function termLayout(uid: Uid): Layout {
  const { words = [], facts = [], sortBy = 'order' } = TERM_FIELDS[uid] ?? {};
  return {
    mainField: mainFieldOf(uid),
    sort: { by: sortBy, order: 'ASC' },
    list: ['name', 'code', ...facts.map(({ name }) => name), 'labelStatus', 'order'],
    rows: [
      row(['name', 8], ['labelStatus', 4]),
      words,
      facts,
      row(['code', 6], ['order', 6]),
    ].filter(({ length }) => length > 0),
  };
}

function layoutOf(uid: Uid): Layout {
  if (isTerm(uid)) return termLayout(uid);
  const mainField = mainFieldOf(uid);
  return { mainField, sort: { by: mainField, order: 'ASC' }, ...FORMS[uid as keyof typeof FORMS] };
}

/** How the content manager shows each type: what people recognise, the list, and the form. */
export const LAYOUTS: Record<Uid, Layout> = Object.fromEntries(
  UIDS.map((uid) => [uid, layoutOf(uid)]),
) as Record<Uid, Layout>;

/** How the content manager shows each component inside a form. */
export const COMPONENT_LAYOUTS: Record<ComponentUid, Layout> = {
  'resource.author': {
    mainField: 'name',
    rows: [row(['name', 6], ['orcid', 6]), row(['affiliation', 6], ['ror', 6])],
  },
  'resource.document-language': { mainField: 'code', rows: [row(['code', 6])] },
  'resource.identifier': { mainField: 'value', rows: [row(['scheme', 4], ['value', 8])] },
  'resource.sheet': {
    rows: attributesOf('resource.sheet').map(([name]) => row([name, ROW_WIDTH])),
  },
  'shared.keyword': { mainField: 'word', rows: [row(['word', 12])] },
};
