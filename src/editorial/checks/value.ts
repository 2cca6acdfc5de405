import {
  type Attribute,
  attributesOf,
  type ComponentAttribute,
  type ComponentUid,
  type ScalarAttribute,
} from '../../content-model';
import { checkBlocks } from './blocks';
import { checkCharacters } from './characters';
import { type Finding, isPlainObject, shown } from './finding';
import { IDENTIFIER_RULES } from './identifiers';
import { LARGEST_INTEGER, SMALLEST_INTEGER } from './integers';
import { checkReferences } from './references';
import { textRuleOf } from './text-rules';

const isAbsent = (value: unknown) => value === undefined || value === null || value === '';

const onlyFindings = (findings: (Finding | null)[]): Finding[] =>
  findings.filter((finding) => finding !== null);

/**
 * Answers what is wrong with one value of an attribute, whatever was sent. `stored` is what the
 * record holds now: a component that is sent with its `id` keeps what it does not repeat.
 * Whether what relations and media name exists is Strapi's affair.
 */
export function checkValue(
  name: string,
  attribute: Attribute,
  value: unknown,
  stored?: unknown,
): Finding[] {
  if (isAbsent(value)) return [];
  switch (attribute.type) {
    case 'relation':
    case 'media':
      return onlyFindings([checkReferences(value)]);
    case 'component':
      return checkComponents(attribute, value, stored);
    case 'enumeration':
      return onlyFindings([checkOption(value, attribute.enum)]);
    case 'boolean':
      return typeof value === 'boolean' ? [] : [{ code: 'not-yes-or-no' }];
    case 'integer':
      return onlyFindings([checkInteger(attribute, value)]);
    case 'json':
      return onlyFindings([checkCharacters(value)]);
    case 'blocks':
      return onlyFindings([checkBlocks(value) ?? checkCharacters(value)]);
    default:
      return onlyFindings([checkText(name, attribute, value)]);
  }
}

const checkOption = (value: unknown, allowed: string[]): Finding | null =>
  allowed.some((option) => option === value)
    ? null
    : { code: 'not-an-option', values: { value: shown(value), allowed } };

function checkInteger({ min, max }: ScalarAttribute, value: unknown): Finding | null {
  if (typeof value !== 'number' || !Number.isInteger(value)) {
    return { code: 'not-a-whole-number', values: { value: shown(value) } };
  }
  const smallest = min ?? SMALLEST_INTEGER;
  const largest = max ?? LARGEST_INTEGER;
  return value >= smallest && value <= largest
    ? null
    : { code: 'number-range', values: { value, smallest, largest } };
}

function checkText(name: string, attribute: ScalarAttribute, value: unknown): Finding | null {
  if (typeof value !== 'string') return { code: 'not-a-text', values: { value: shown(value) } };
  const { maxLength, required } = attribute;
  if (maxLength !== undefined && value.length > maxLength) {
    return { code: 'too-long', values: { length: value.length, max: maxLength } };
  }
  const unstorable = checkCharacters(value);
  if (unstorable) return unstorable;
  if (required && value.trim() === '') return { code: 'only-spaces' };
  return textRuleOf(name, attribute)?.(value) ?? null;
}

function checkComponents(
  { component, repeatable, max }: ComponentAttribute,
  value: unknown,
  stored: unknown,
): Finding[] {
  if (!repeatable) return checkComponent(component, value, stored);
  if (!Array.isArray(value)) return [{ code: 'not-a-list' }];
  if (max !== undefined && value.length > max) {
    return [{ code: 'too-many', values: { count: value.length, max } }];
  }
  const known = Array.isArray(stored) ? stored : [];
  return value.flatMap((entry, index) =>
    under(
      String(index),
      checkComponent(
        component,
        entry,
        known.find((candidate) => isSame(candidate, entry)),
      ),
    ),
  );
}

const isSame = (one: unknown, other: unknown) =>
  isPlainObject(one) &&
  isPlainObject(other) &&
  one.id !== undefined &&
  String(one.id) === String(other.id);

const under = (place: string, findings: Finding[]): Finding[] =>
  findings.map((finding) => ({ ...finding, at: [place, ...(finding.at ?? [])] }));

function checkComponent(component: ComponentUid, value: unknown, stored: unknown): Finding[] {
  if (!isPlainObject(value)) return [{ code: 'not-a-group', values: { value: shown(value) } }];
  if (!isAbsent(value.id) && !isRowId(value.id)) {
    return [{ code: 'not-a-group', values: { value: shown(value.id) } }];
  }
  const findings = attributesOf(component).flatMap(([name, attribute]) =>
    under(name, checkValue(name, attribute, value[name])),
  );
  if (component !== 'resource.identifier' || findings.length > 0) return findings;
  return checkIdentifier(isSame(stored, value) ? { ...(stored as object), ...value } : value);
}

const isRowId = (id: unknown) => {
  const number = typeof id === 'string' && /^\d+$/.test(id) ? Number(id) : id;
  return Number.isInteger(number) && Number(number) > 0 && Number(number) <= LARGEST_INTEGER;
};

function checkIdentifier({ scheme, value }: Record<string, unknown>): Finding[] {
  if (typeof value !== 'string' || value === '') return [];
  const finding = IDENTIFIER_RULES[String(scheme)]?.(value);
  return finding ? under('value', [finding]) : [];
}
