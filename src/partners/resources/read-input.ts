import { attributesOf, type ComponentAttribute, type DocumentId } from '../../content-model';
import type { Acting } from '../acting';
import { refuseForeignFiles } from '../files/owned';
import { type ContributedUid, RESOURCE, writableOf } from './contributed';
import { type InputProblem, refuseInput } from './input-problems';
import { readNamed } from './named';

/** What a partner sends of a record, or what the Document Service is given of it. */
export type Input = Record<string, unknown>;

const LEAD = 'leadOrganization';

/** What records show and nobody writes; sending it is no mistake of spelling, and is told apart. */
const SHOWN_ONLY = [
  'id',
  'documentId',
  'locale',
  'version',
  'stage',
  'status',
  'publishedAt',
  'createdAt',
  'updatedAt',
  'createdBy',
  'updatedBy',
  'sourceLanguage',
  'assignee',
  'translationState',
  'localizations',
];

const isObject = (value: unknown): value is Input =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Answers what is sent in the form that the Document Service takes: terms and organisations named by
 * documentId, the lead organisation checked. Throws a 400 with every problem at its path: names that
 * there are not, terms that there are not, another organisation as the lead; what is in the values
 * themselves is checked by the editorial room as it is for people of the panel. `documentId` is what is
 * changed, where there is something yet: it may keep the files that it has.
 */
export async function readInput(
  acting: Acting,
  uid: ContributedUid,
  sent: Input,
  documentId?: DocumentId,
): Promise<Input> {
  const problems: InputProblem[] = [];
  const data: Input = {};
  const writable = new Map(writableOf(uid));
  for (const [name, value] of Object.entries(sent)) {
    const attribute = writable.get(name);
    if (!attribute) {
      problems.push(unknownName([name], name, [...writable.keys()]));
    } else if (attribute.type === 'relation') {
      data[name] = await readNamed(acting, name, attribute, value, problems);
    } else if (attribute.type === 'media') {
      data[name] = attribute.multiple ? listOf(value).map(fileIn) : fileIn(value);
    } else if (attribute.type === 'component') {
      data[name] = attribute.repeatable ? (value ?? []) : value;
      checkParts(name, attribute, value, problems);
    } else {
      data[name] = value;
    }
  }
  if (uid === RESOURCE && LEAD in data) refuseOtherLead(acting, data[LEAD], problems);
  refuseInput(problems);
  await refuseForeignFiles(acting, data, documentId ? { uid, documentId } : undefined);
  return data;
}

/** Answers what a new resource begins with: the acting organisation leads it, whoever asks. */
export const ledByActing = ({ organization }: Acting): Input => ({
  [LEAD]: { set: [{ documentId: organization }] },
});

const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === null ? [] : [value];

/** A file is named by its id, as the answer shows it or alone. */
const fileIn = (value: unknown): unknown => (isObject(value) && 'id' in value ? value.id : value);

function refuseOtherLead({ organization }: Acting, value: unknown, problems: InputProblem[]): void {
  if (problems.some(({ path: [name], code }) => name === LEAD && code === 'reference-form')) return;
  const { set } = value as { set: { documentId: string }[] };
  if (set.length === 1 && set[0].documentId === organization) return;
  const others = problems.findIndex(({ path: [name] }) => name === LEAD);
  if (others >= 0) problems.splice(others, 1);
  problems.push({ path: [LEAD], code: 'lead-is-acting', values: { organization } });
}

/** A group is sent without ids: it replaces the one that there is. */
function checkParts(
  name: string,
  { component }: ComponentAttribute,
  value: unknown,
  problems: InputProblem[],
): void {
  const allowed = attributesOf(component).map(([inner]) => inner);
  const isList = Array.isArray(value);
  for (const [index, part] of listOf(value).entries()) {
    if (!isObject(part)) continue;
    for (const inner of Object.keys(part)) {
      if (allowed.includes(inner)) continue;
      const path = isList ? [name, String(index), inner] : [name, inner];
      problems.push(unknownName(path, path.join('.'), allowed));
    }
  }
}

const unknownName = (path: string[], field: string, allowed: string[]): InputProblem =>
  SHOWN_ONLY.includes(field)
    ? { path, code: 'attribute-of-server', values: { field } }
    : { path, code: 'attribute-unknown', values: { field: field.slice(0, 80), allowed } };
