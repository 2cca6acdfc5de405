import { hash } from 'node:crypto';
import type { DocumentId, Locale } from '../../content-model';
import {
  type Card,
  type CatalogueDocument,
  type CatalogueEntry,
  type Facet,
  type FacetCodes,
  FACETS,
  type Kind,
  type NamedOrganization,
  type SearchText,
} from '../types';
import { chooseFacts, chooseRow, sourceOf } from './choose-row';
import { plainText } from './plain-text';
import type {
  OrganizationName,
  OrganizationNames,
  PublishedDocument,
  PublishedRow,
} from './published';
import { sortTitle } from './sort-title';

/**
 * Answers what the catalogue holds of a document, with an entry for each of the enabled `languages`;
 * null when it is published in none of them. The same rows always make the same answer, whoever
 * asks and in whatever order the rows come. `organizations` has the names of those that it names.
 */
export function projectDocument(
  { kind, documentId, rows }: PublishedDocument,
  languages: readonly Locale[],
  organizations: OrganizationNames,
): CatalogueDocument | null {
  const source = sourceOf(rows);
  const facts = chooseFacts(rows, languages);
  if (!facts) return null;

  const published = languages.filter((language) => rows.some(({ locale }) => locale === language));
  const publicationDate = textOf(facts, 'publicationDate');
  const startDate = textOf(facts, 'startDate');

  const hashOfRow = remember(hashOf<PublishedRow>);

  const entries = languages.map((locale) => {
    const words = chooseRow(rows, locale, source, languages) ?? facts;
    const named = (name: string) =>
      (facts.named[name] ?? []).flatMap((id) => nameIn(locale, id, organizations, languages));
    const content = [...new Set([facts, words])].map(hashOfRow);
    return projectEntry({ kind, documentId, locale, facts, words, content, named, published });
  });

  return {
    kind,
    documentId,
    sortDate: publicationDate || startDate,
    startDate,
    datestamp: `${latest(rows.map(({ publishedAt }) => publishedAt)).slice(0, 19)}Z`,
    facets: facetsOf(kind, facts, published),
    entries,
  };
}

type Named = NamedOrganization & { acronym: string | null };

/** Answers the name of an organisation in a language, by the rule that its own entries follow. */
function nameIn(
  locale: Locale,
  documentId: DocumentId,
  organizations: OrganizationNames,
  languages: readonly Locale[],
): Named[] {
  const names = organizations.get(documentId) ?? [];
  const found: OrganizationName | undefined = chooseRow(
    names,
    locale,
    names.find(({ sourceLanguage }) => sourceLanguage)?.sourceLanguage,
    languages,
  );
  if (!found) return [];
  return [{ documentId, slug: found.slug, name: found.name, acronym: found.acronym }];
}

type Material = {
  kind: Kind;
  documentId: DocumentId;
  locale: Locale;
  /** The row that what is the same in every language is read from. */
  facts: PublishedRow;
  /** Hashes of the rows that it shows. */
  content: string[];
  /** The row that the words are read from. */
  words: PublishedRow;
  named(relation: string): Named[];
  published: readonly Locale[];
};

function projectEntry(material: Material): CatalogueEntry {
  const { kind, locale, words, content, named, published } = material;
  const title = textOf(words, kind === 'organization' ? 'name' : 'title');
  const slug = textOf(words, 'slug');
  const card = cardOf(material, title, slug);
  const organizations = [...named('leadOrganization'), ...named('partnerOrganizations')];
  return {
    locale,
    contentLocale: words.locale,
    slug,
    title,
    sortTitle: sortTitle(title),
    card,
    text: TEXT_OF[kind]({ title, words, organizations }),
    etag: hashOf({ kind, locale, published, card, organizations, content }),
  };
}

function cardOf(
  { kind, documentId, facts, words, named }: Material,
  title: string,
  slug: string,
): Card {
  const [lead] = named('leadOrganization');
  return withoutAbsent({
    kind,
    documentId,
    locale: words.locale,
    slug,
    title,
    summary: textOf(words, kind === 'organization' ? 'description' : 'summary'),
    acronym: textOf(words, 'acronym'),
    type: textOf(facts, 'type'),
    subtype: textOf(facts, 'subtype'),
    organizationKind: kind === 'organization' ? textOf(facts, 'kind') : '',
    areas: facts.codes.policyAreas,
    places: facts.codes.places ?? facts.codes.place,
    leadOrganization: lead && { documentId: lead.documentId, slug: lead.slug, name: lead.name },
    url: textOf(facts, 'url'),
    publicationDate: textOf(facts, 'publicationDate'),
    startDate: textOf(facts, 'startDate'),
    endDate: textOf(facts, 'endDate'),
    lastVerifiedOn: textOf(facts, 'lastVerifiedOn'),
    publishedAt: words.publishedAt,
  });
}

const ALWAYS_SAID: ReadonlySet<string> = new Set(['title', 'summary', 'slug']);

const withoutAbsent = (card: Card): Card =>
  Object.fromEntries(
    Object.entries(card).filter(
      ([name, value]) =>
        ALWAYS_SAID.has(name) ||
        (value !== undefined &&
          !((typeof value === 'string' || Array.isArray(value)) && value.length === 0)),
    ),
  ) as Card;

type Words = { title: string; words: PublishedRow; organizations: Named[] };

const SHEET = ['context', 'goals', 'howItWorks', 'results', 'lessons', 'funding'];

/** What is searched of each kind. */
const TEXT_OF: Record<Kind, (words: Words) => SearchText> = {
  resource: ({ title, words, organizations }) => ({
    title: [title],
    names: present(
      valuesOf(words, 'keywords', ['word']),
      organizations.flatMap(({ name, acronym }) => [name, acronym]),
      valuesOf(words, 'authors', ['name']),
    ),
    summary: present([textOf(words, 'summary')]),
    body: present(
      [plainText(words.values.body)],
      valuesOf(words, 'sheet', SHEET),
      valuesOf(words, 'identifiers', ['value']),
    ),
  }),
  organization: ({ title, words }) => ({
    title: [title],
    names: present([textOf(words, 'acronym')]),
    summary: present([textOf(words, 'description')]),
    body: [],
  }),
  page: ({ title, words }) => ({
    title: [title],
    names: [],
    summary: [],
    body: present([plainText(words.values.body)]),
  }),
};

const present = (...texts: unknown[][]): string[] =>
  texts.flat().filter((text): text is string => typeof text === 'string' && text !== '');

const valuesOf = ({ components }: PublishedRow, name: string, fields: string[]): unknown[] =>
  (components[name] ?? []).flatMap((component) => fields.map((field) => component[field]));

function facetsOf(kind: Kind, facts: PublishedRow, published: readonly Locale[]): FacetCodes {
  const { codes, implied, named } = facts;
  const one = (name: string) => [textOf(facts, name)];
  const year = textOf(facts, 'publicationDate') || textOf(facts, 'startDate');
  const all: Partial<Record<Facet, unknown[]>> = {
    area: [...(codes.policyAreas ?? []), ...implied.areas],
    issue: codes.issues,
    objective: codes.objectives,
    framework: implied.frameworks,
    type: one('type'),
    role: one('policyRole'),
    level: codes.levels,
    target: codes.targetGroups,
    evaluation: one('evaluation'),
    place: implied.places,
    organization: [...(named.leadOrganization ?? []), ...(named.partnerOrganizations ?? [])],
    organizationKind: kind === 'organization' ? one('kind') : [],
    year: [year.slice(0, 4)],
    language: valuesOf(facts, 'documentLanguages', ['code']),
    translated: [...published],
  };
  return Object.fromEntries(
    FACETS.map((facet) => [facet, sorted(all[facet] ?? [])] as const).filter(
      ([, values]) => values.length > 0,
    ),
  );
}

const sorted = (values: unknown[]): string[] =>
  [...new Set(values.filter((value): value is string => Boolean(value)))].sort();

const textOf = ({ values }: PublishedRow, name: string): string => {
  const value = values[name];
  return typeof value === 'string' ? value : '';
};

const latest = (moments: string[]): string => moments.reduce((a, b) => (a > b ? a : b));

/** Answers a short hash of a value that JSON can write. */
export const hashOf = <Value>(value: Value): string =>
  hash('sha256', JSON.stringify(value), 'base64url').slice(0, 22);

function remember<Key, Value>(answer: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    if (!known.has(key)) known.set(key, answer(key));
    return known.get(key) as Value;
  };
}
