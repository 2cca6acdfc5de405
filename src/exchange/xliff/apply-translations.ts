import type { Attribute, Uid } from '../../content-model';
import { type Content, isBlank, isSameContent, keepsCodes, nameAsIn, textOf } from './inline-codes';
import type { Problem } from './messages';
import {
  isAligned,
  isList,
  mapValue,
  placesIn,
  translatableOf,
  type Unit,
  type Words,
} from './units';

/** What a language of a record is to become: the attributes to write, and the units that change. */
export type Translated = { data: Words; changed: string[]; problems: Problem[] };

type Translations = ReadonlyMap<string, Content>;

/**
 * Answers the words of a language once translations by path are put into it. Lists whose parts do not
 * match those of the source are built anew from the source, and have to be translated whole; all other
 * words that have no translation stay as they are.
 */
export function applyTranslations(
  uid: Uid,
  source: Words,
  target: Words | null,
  translations: Translations,
): Translated {
  const result: Translated = { data: {}, changed: [], problems: [] };
  for (const [name, attribute] of translatableOf(uid)) {
    applyTo(attribute, name, source[name], target?.[name], translations, result);
  }
  return result;
}

function applyTo(
  attribute: Attribute,
  name: string,
  source: unknown,
  target: unknown,
  translations: Translations,
  { data, changed, problems }: Translated,
): void {
  const units = placesIn(attribute, source, name).filter(({ content }) => !isBlank(content));
  const given = units.filter(({ path }) => translations.has(path));
  const isInPlace = isAligned(attribute, source, target);
  const before = isInPlace
    ? contentsOf(attribute, source, target, name)
    : new Map<string, Content>();
  const isNew = ({ path }: Unit) => {
    const [now, then] = [translations.get(path), before.get(path)];
    return !now || !then || !isSameContent(now, then);
  };
  const renewed = given.filter(isNew);
  if (renewed.length === 0) return;

  if (isList(attribute) && !isInPlace && given.length < units.length) {
    const missing = units.filter(({ path }) => !translations.has(path)).map(({ path }) => path);
    problems.push({ code: 'incomplete-list', values: { path: name, missing } });
    return;
  }
  for (const { path, content } of renewed) {
    const now = translations.get(path);
    if (now && !keepsCodes(now, content, before.get(path) ?? null)) {
      problems.push({
        code: 'codes-changed',
        values: { path, before: textOf(content), now: textOf(now) },
      });
    }
  }
  if (problems.length > 0) return;
  changed.push(...renewed.map(({ path }) => path));
  data[name] = mapValue(
    attribute,
    isInPlace ? target : source,
    name,
    (path, content) => translations.get(path) ?? content,
  );
}

/** Answers the words of a translation by path, with their codes named like those of the source. */
export function contentsOf(
  attribute: Attribute,
  source: unknown,
  target: unknown,
  name: string,
): Map<string, Content> {
  if (!isAligned(attribute, source, target)) return new Map();
  const inSource = new Map(
    placesIn(attribute, source, name).map((unit) => [unit.path, unit.content]),
  );
  return new Map(
    placesIn(attribute, target, name)
      .filter(({ content }) => !isBlank(content))
      .map(({ path, content }) => {
        const model = inSource.get(path);
        return [path, model ? nameAsIn(model, content) : content];
      }),
  );
}
