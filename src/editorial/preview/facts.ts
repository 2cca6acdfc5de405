import {
  type Attribute,
  componentOf,
  type ComponentUid,
  factsOf,
  labelKeyOf,
  labelsIn,
  type Locale,
  publicAttributesOf,
  type Uid,
} from '../../content-model';
import { checkUrl } from '../checks/url';
import { asList, type Content } from '../content';
import type { Draft } from './draft';
import { wordsIn } from './words';

/** One value of a fact as it is shown; `url` where it leads somewhere. */
export type Shown = { text: string; url?: string };

export type Fact = { name: string; label: string; values: Shown[] };

const LANGUAGE_FACTS = ['sourceLanguage'];

/** Answers the public facts of a draft that say anything, with their labels, in the draft's language. */
export const shownFacts = (draft: Draft): Fact[] =>
  factsOf(draft.uid)
    .filter(([name]) => publicAttributesOf(draft.uid).some(([shown]) => shown === name))
    .map(([name, attribute]) => ({
      name,
      label: labelOf(draft, draft.uid, name),
      values: valuesOf(draft, draft.uid, name, attribute, draft.content[name]),
    }))
    .filter(({ values }) => values.length > 0);

/** Answers what an attribute is called in the draft's language. */
export const labelOf = ({ locale }: Draft, owner: Uid | ComponentUid, name: string): string =>
  labelsIn(locale).attributes[labelKeyOf(owner)]?.[name]?.label ?? name;

function valuesOf(
  draft: Draft,
  owner: Uid | ComponentUid,
  name: string,
  attribute: Attribute,
  value: unknown,
): Shown[] {
  if (value === null || value === undefined || value === '') return [];
  const { locale, names } = draft;
  switch (attribute.type) {
    case 'relation':
      return asList(value).map((id) => ({ text: names.get(String(id)) ?? String(id) }));
    case 'component':
      return asList(value).map((part) => ({
        text: componentText(draft, attribute.component, part as Content),
      }));
    case 'enumeration':
      return [{ text: choiceLabel(draft, owner, name, String(value)) }];
    case 'boolean':
      return value === true ? [{ text: wordsIn(locale).yes }] : [];
    case 'media':
      return [];
    default: {
      const text = String(value);
      if (LANGUAGE_FACTS.includes(name)) return [{ text: languageIn(locale, text) }];
      return checkUrl(text) === null ? [{ text, url: text }] : [{ text: dateIn(locale, text) }];
    }
  }
}

/** What stands between the parts of a component: `DOI 10.1000/182`, but `Ana, IOM`. */
const BETWEEN: Partial<Record<ComponentUid, string>> = { 'resource.identifier': ' ' };

const componentText = (draft: Draft, component: ComponentUid, part: Content): string =>
  Object.entries(componentOf(component).attributes)
    .flatMap(([name, attribute]) => valuesOf(draft, component, name, attribute, part[name]))
    .map(({ text }) => text)
    .join(BETWEEN[component] ?? ', ');

function choiceLabel(
  { choices, locale }: Draft,
  owner: Uid | ComponentUid,
  name: string,
  code: string,
): string {
  const choice = (choices[`${labelKeyOf(owner)}.${name}`] ?? []).find(
    (candidate) => candidate.code === code,
  );
  return choice?.labels[locale] ?? choice?.labels.en ?? code;
}

const languageIn = (locale: Locale, code: string): string =>
  new Intl.DisplayNames([locale, 'en'], { type: 'language' }).of(code) ?? code;

const W3CDTF = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/;

/** Answers a date as a language writes it, as exact as it is given; anything else as it is. */
export function dateIn(locale: Locale, text: string): string {
  const [, year, month, day] = W3CDTF.exec(text) ?? [];
  if (!year || !month) return text;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  return new Intl.DateTimeFormat(regional(locale), {
    year: 'numeric',
    month: 'long',
    ...(day ? { day: 'numeric' } : {}),
    timeZone: 'UTC',
  }).format(date);
}

/** English dates are written as in Britain. */
export const regional = (locale: Locale): Locale => (locale === 'en' ? 'en-GB' : locale);
