import {
  type Attribute,
  attributesOf,
  labelKeyOf,
  labelsIn,
  type Locale,
  type Uid,
  wordsOf,
} from '../content-model';
import { asList, type Content, isSame } from './content';
import { readableValue } from './readable-value';
import { diffWords, type Part } from './word-diff';

/** What has changed in one field: its path (`title`, `sheet.goals`), what people call it, and how. */
export type FieldDifference = { field: string; label: string; parts: Part[] };

/** Answers what people read for an attribute's value, or undefined to have it said as it is. */
export type Say = (name: string, attribute: Attribute, value: unknown) => string | undefined;

type Comparison = {
  uid: Uid;
  /** Contents as `contentOf` answers them; null where there is none. */
  before: Content | null;
  after: Content | null;
  /** The language of the labels. */
  language: Locale;
  /** The attributes to compare; the words when none are given. */
  attributes?: [string, Attribute][];
  say?: Say;
};

type Field = {
  field: string;
  label: string;
  attribute: Attribute;
  before: unknown;
  after: unknown;
};

/**
 * Answers the fields whose values differ between two contents, in the order of the schema, each with
 * its differences word by word. A component that stands once is compared field by field. Where only
 * what nobody reads has changed, the parts are all the same.
 */
export function differencesOf({
  uid,
  before,
  after,
  language,
  attributes = wordsOf(uid),
  say = () => undefined,
}: Comparison): FieldDifference[] {
  const textOf = ({ field, attribute }: Field, value: unknown) =>
    say(field, attribute, value ?? null) ?? readableValue(attribute, value);
  return attributes
    .flatMap(([name, attribute]) =>
      fieldsOf(uid, name, attribute, before?.[name], after?.[name], language),
    )
    .filter((field) => !isSame(field.attribute, field.before ?? null, field.after ?? null))
    .map((field) => ({
      field: field.field,
      label: field.label,
      parts: diffWords(textOf(field, field.before), textOf(field, field.after)),
    }));
}

function fieldsOf(
  uid: Uid,
  name: string,
  attribute: Attribute,
  before: unknown,
  after: unknown,
  language: Locale,
): Field[] {
  const labels = labelsIn(language).attributes;
  const label = labels[labelKeyOf(uid)]?.[name]?.label ?? name;
  if (attribute.type !== 'component' || attribute.repeatable) {
    return [{ field: name, label, attribute, before, after }];
  }
  const [one, other] = [before, after].map((value) => (asList(value)[0] ?? {}) as Content);
  const { component } = attribute;
  return attributesOf(component).map(([inner, of]) => ({
    field: `${name}.${inner}`,
    label: `${label} › ${labels[component]?.[inner]?.label ?? inner}`,
    attribute: of,
    before: one[inner],
    after: other[inner],
  }));
}
