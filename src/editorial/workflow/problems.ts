import {
  type Attribute,
  attributesOf,
  type ComponentUid,
  type DocumentId,
  isFact,
  labelKeyOf,
  labelsIn,
  type Locale,
  type Uid,
} from '../../content-model';
import { asList, namedBy } from '../content';
import type { Transaction } from '../desk';
import { languageName } from '../language-names';
import { ORGANIZATION } from '../organizations-in';
import { messageOf, readerLanguage, type RefusalCode, type Values } from '../refusals';
import { draftIn, readNames, type Row, sourceOf } from '../rows';
import type { Entry } from '../writes';
import { readApprovalProblem, readUnreadySource } from './guard-publication';
import type { Place } from './states';
import { readUntranslatedTerms } from './untranslated-terms';

/** Where something can be put right. */
export type Link = { uid: Uid; documentId: DocumentId; locale: Locale; field?: string };

/** What stands against the publication of a text. */
export type PublicationProblem = { code: RefusalCode; message: string; link: Link | null };

const problem = (code: RefusalCode, values: Values, link: Link): PublicationProblem => ({
  code,
  message: messageOf(code, values),
  link,
});

/** Reads everything that stands against the publication of one language of a document. */
export async function readProblems(
  trx: Transaction,
  place: Place,
  rows: Row[],
): Promise<PublicationProblem[]> {
  const draft = draftIn(rows, place.locale);
  if (!draft) return [];
  return [
    ...missingFields(place, rows, draft),
    ...(await unpublishedOrganizations(place, rows)),
    ...(await untranslatedTerms(trx, place, draft)),
    ...(await unreadySource(trx, place, rows)),
    ...(await approval(trx, place, rows)),
  ];
}

function missingFields(place: Place, rows: Row[], draft: Row): PublicationProblem[] {
  const { uid, documentId } = place;
  const labels = labelsIn(readerLanguage()).attributes[labelKeyOf(uid)];
  const source = sourceOf(uid, rows);
  return attributesOf(uid).flatMap(([name, attribute]) => {
    const row = isFact(attribute) ? source : draft;
    const link = { uid, documentId, locale: row.locale, field: name };
    const label = labels[name]?.label ?? name;
    return missingIn(attribute, row.content[name]).map((inner) => {
      const inside = attribute.type === 'component' && innerLabel(attribute.component, inner);
      return problem('field-missing', { label: inside ? `${label} › ${inside}` : label }, link);
    });
  });
}

/** Answers what is required and missing: '' for the field itself, the names of fields inside it. */
function missingIn(attribute: Attribute, value: unknown): string[] {
  const items = asList(value);
  if (items.length === 0) return attribute.required ? [''] : [];
  if (attribute.type !== 'component') return [];
  const required = attributesOf(attribute.component).filter(([, inner]) => inner.required);
  const missing = required.filter(([name]) =>
    items.some((item) => asList((item as Record<string, unknown>)[name]).length === 0),
  );
  return missing.map(([name]) => name);
}

const innerLabel = (component: ComponentUid, name: string): string =>
  labelsIn(readerLanguage()).attributes[component]?.[name]?.label ?? name;

async function unpublishedOrganizations(
  { uid, locale }: Place,
  rows: Row[],
): Promise<PublicationProblem[]> {
  const named = [...new Set(namedBy(uid, sourceOf(uid, rows).content, ORGANIZATION))];
  if (named.length === 0) return [];
  const published: Entry[] = await strapi.db.query(ORGANIZATION).findMany({
    where: { documentId: { $in: named }, locale, publishedAt: { $notNull: true } },
    select: ['documentId'],
  });
  const missing = named.filter((id) => !published.some(({ documentId }) => documentId === id));
  const names = await readNames(ORGANIZATION, missing, readerLanguage());
  return missing.map((documentId, index) =>
    problem(
      'organization-unpublished',
      { organization: names[index], language: languageName(locale) },
      { uid: ORGANIZATION, documentId, locale },
    ),
  );
}

async function untranslatedTerms(
  trx: Transaction,
  { uid, locale }: Place,
  { content }: Row,
): Promise<PublicationProblem[]> {
  const terms = await readUntranslatedTerms(trx, uid, content, locale);
  return terms.map((term) =>
    problem(
      'term-not-translated',
      { term: term.name, language: languageName(locale) },
      { uid: term.uid, documentId: term.documentId, locale },
    ),
  );
}

async function unreadySource(
  trx: Transaction,
  place: Place,
  rows: Row[],
): Promise<PublicationProblem[]> {
  const source = await readUnreadySource(trx, place, rows);
  if (!source) return [];
  const { uid, documentId } = place;
  const link = { uid, documentId, locale: source };
  return [problem('source-not-ready', { language: languageName(source) }, link)];
}

async function approval(
  trx: Transaction,
  place: Place,
  rows: Row[],
): Promise<PublicationProblem[]> {
  const code = await readApprovalProblem(trx, place, rows);
  return code ? [{ code, message: messageOf(code), link: null }] : [];
}
