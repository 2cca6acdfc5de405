import {
  type Attribute,
  attributesOf,
  type ComponentUid,
  labelKeyOf,
  labelsIn,
  type Locale,
  type Uid,
  wordsOf,
} from '../../content-model';
import { mapBlocks, type Visit } from './blocks';
import { type Content, isBlank, plain, textOf } from './inline-codes';

/** The values of a record's attributes in one language. */
export type Words = Record<string, unknown>;

/** Words that are translated as a whole, at their path: `title`, `sheet.goals`, `body.2`. */
export type Unit = { path: string; content: Content; maxLength?: number };

const TEXTS = ['string', 'text'];

const isTranslatable = (attribute: Attribute): boolean =>
  !attribute.private && [...TEXTS, 'blocks', 'component'].includes(attribute.type);

/** Answers the attributes that a translator translates: words, but no slugs, files or bookkeeping. */
export const translatableOf = (uid: Uid): [string, Attribute][] =>
  wordsOf(uid).filter(([, attribute]) => isTranslatable(attribute));

/** Whether an attribute's parts have their places in an order: blocks, or repeated components. */
export const isList = (attribute: Attribute): boolean =>
  attribute.type === 'blocks' || (attribute.type === 'component' && attribute.repeatable);

/** Answers an attribute's value with other words: shows `visit` each of them with its path. */
export function mapValue(
  attribute: Attribute,
  value: unknown,
  path: string,
  visit: Visit,
): unknown {
  switch (attribute.type) {
    case 'string':
    case 'text': {
      const before = typeof value === 'string' ? value : '';
      const after = textOf(visit(path, plain(before), attribute.maxLength));
      return after === before ? (value ?? null) : after;
    }
    case 'blocks':
      return Array.isArray(value) ? mapBlocks(value, path, visit) : (value ?? null);
    case 'component': {
      if (!attribute.repeatable) return mapPart(attribute.component, value, path, visit);
      const parts = Array.isArray(value) ? value : [];
      return parts.map((part, index) =>
        mapPart(attribute.component, part, `${path}.${index}`, visit),
      );
    }
    default:
      return value;
  }
}

function mapPart(component: ComponentUid, part: unknown, path: string, visit: Visit): Words | null {
  const before = (part ?? {}) as Words;
  const after = Object.fromEntries(
    attributesOf(component).map(([name, attribute]) => [
      name,
      isTranslatable(attribute)
        ? mapValue(attribute, before[name], `${path}.${name}`, visit)
        : (before[name] ?? null),
    ]),
  );
  const isNothing = Object.values(after).every((value) => value === null);
  return part || !isNothing ? after : null;
}

/** Answers every place for words in an attribute's value, empty ones too. */
export function placesIn(attribute: Attribute, value: unknown, path: string): Unit[] {
  const places: Unit[] = [];
  mapValue(attribute, value, path, (at, content, maxLength) => {
    places.push({ path: at, content, ...(maxLength === undefined ? {} : { maxLength }) });
    return content;
  });
  return places;
}

/** Answers the units of one attribute: its places that have words. */
export const unitsIn = (attribute: Attribute, value: unknown, path: string): Unit[] =>
  placesIn(attribute, value, path).filter(({ content }) => !isBlank(content));

/** Answers the units of a record in one language, in the order of its schema. */
export const unitsOf = (uid: Uid, words: Words): Unit[] =>
  translatableOf(uid).flatMap(([name, attribute]) => unitsIn(attribute, words[name], name));

/**
 * Whether two values have the same places, so that the words of one stand for those of the other.
 * Texts, and the texts of a single component, always do.
 */
export function isAligned(attribute: Attribute, one: unknown, other: unknown): boolean {
  if (!isList(attribute)) return true;
  const pathsOf = (value: unknown) => placesIn(attribute, value, '').map(({ path }) => path);
  return JSON.stringify(pathsOf(one)) === JSON.stringify(pathsOf(other));
}

/** Answers what people call a unit: `Practice sheet › Goals`, `Body › 3`. */
export function labelOf(uid: Uid, path: string, language: Locale): string {
  const { attributes } = labelsIn(language);
  const [name, ...rest] = path.split('.');
  const attribute = translatableOf(uid).find(([other]) => other === name)?.[1];
  const inner = attribute?.type === 'component' ? attributes[attribute.component] : undefined;
  return [
    attributes[labelKeyOf(uid)]?.[name]?.label ?? name,
    ...rest.map((step) =>
      /^\d+$/.test(step) ? String(Number(step) + 1) : (inner?.[step]?.label ?? step),
    ),
  ].join(' › ');
}
