import type { DocumentId, RelationAttribute, TermUid } from '../../content-model';
import { isTerm, schemaOf } from '../../content-model';
import { defaultLanguage } from '../../editorial';
import type { Acting } from '../acting';
import { ORGANIZATION } from './contributed';
import type { InputProblem } from './input-problems';

type Named = { documentId: DocumentId; code?: string };

/** How many items a relation takes in one write. */
const MOST = 500;
/** Up to how many codes of a vocabulary a refusal lists; it says where the others are. */
const MOST_LISTED = 60;

const NAME = /^[\w-]{1,64}$/;

/** Answers what one item names: `"FR"`, a documentId, `{ documentId }` or `{ code }`; else null. */
function nameIn(item: unknown): string | null {
  const name =
    typeof item === 'object' && item !== null
      ? ((item as Partial<Named>).documentId ?? (item as Partial<Named>).code)
      : item;
  return typeof name === 'string' && NAME.test(name) ? name : null;
}

const itemsOf = (value: unknown): unknown[] =>
  value === null || value === '' ? [] : Array.isArray(value) ? value : [value];

/**
 * Answers a relation as the Document Service takes it, from documentIds, codes of terms, or objects with
 * one of them. What it names and does not exist, or may not be known of, is added to the problems.
 */
export async function readNamed(
  acting: Acting,
  name: string,
  { target, relation }: RelationAttribute,
  value: unknown,
  problems: InputProblem[],
): Promise<{ set: { documentId: DocumentId }[] }> {
  const items = itemsOf(value);
  const names = items.map(nameIn);
  const wrong = names.indexOf(null);
  const none = { set: [] };
  if (wrong >= 0 || items.length > MOST) {
    const path = wrong >= 0 && Array.isArray(value) ? [name, String(wrong)] : [name];
    problems.push({ path, code: 'reference-form', values: { field: name } });
    return none;
  }
  if (relation === 'manyToOne' && items.length > 1) {
    problems.push({ path: [name], code: 'one-only', values: { field: name } });
    return none;
  }
  const wanted = names.filter((one) => one !== null);
  const found = wanted.length === 0 ? [] : await read(target, wanted, acting);
  const set: { documentId: DocumentId }[] = [];
  for (const [index, one] of wanted.entries()) {
    const named = found.find(({ documentId, code }) => documentId === one || code === one);
    if (named) set.push({ documentId: named.documentId });
    else {
      const path = Array.isArray(value) ? [name, String(index)] : [name];
      problems.push({ path, ...(await unknown(target, one)) });
    }
  }
  return { set };
}

const read = (target: RelationAttribute['target'], names: string[], acting: Acting) =>
  isTerm(target) ? readTerms(target, names) : readOrganizations(names, acting);

const readTerms = (target: TermUid, names: string[]): Promise<Named[]> =>
  strapi.db.query(target).findMany({
    where: {
      locale: defaultLanguage(),
      $or: [{ documentId: { $in: names } }, { code: { $in: names } }],
    },
    select: ['documentId', 'code'],
  });

/** A draft of another organisation's profile is nothing that a partner knows of. */
const readOrganizations = (names: string[], { organization }: Acting): Promise<Named[]> =>
  strapi.db.query(ORGANIZATION).findMany({
    where: {
      documentId: { $in: names },
      $or: [{ publishedAt: { $notNull: true } }, { documentId: organization }],
    },
    select: ['documentId'],
  });

async function unknown(
  target: RelationAttribute['target'],
  value: string,
): Promise<Pick<InputProblem, 'code' | 'values'>> {
  if (!isTerm(target)) return { code: 'organization-not-public', values: { value } };
  const terms: { code: string }[] = await strapi.db.query(target).findMany({
    where: { locale: defaultLanguage() },
    select: ['code'],
    orderBy: { code: 'asc' },
    limit: MOST_LISTED + 1,
  });
  if (terms.length <= MOST_LISTED) {
    return { code: 'term-unknown', values: { value, allowed: terms.map(({ code }) => code) } };
  }
  const address = `/api/${schemaOf(target).info.pluralName}`;
  return { code: 'term-unknown-in', values: { value, address } };
}
