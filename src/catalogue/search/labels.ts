import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locale, TermUid } from '../../content-model';
import type { Generations } from '../generation';
import type { Store } from '../store';
import type { CatalogueTerm, Facet } from '../types';
import { CHOICE_FACETS } from './parameters';
import type { Vocabulary } from './question';

/** What codes are called, and which there are. */
export type Labels = {
  /** Answers what a code is called in a language; the code itself where nothing calls it. */
  labelOf(facet: LabelledFacet, code: string, locale: Locale): string;
  subtypeOf(code: string, locale: Locale): string;
  /** Answers the code of the place that a place lies in. */
  parentOf(place: string): string | null;
  terms: readonly { facet: TermFacet; term: CatalogueTerm }[];
  vocabulary: Vocabulary;
};

/** Organisations are called by their records, years by themselves. */
type LabelledFacet = Exclude<Facet, 'organization' | 'year'>;

const TERM_FACETS = {
  area: 'api::policy-area.policy-area',
  issue: 'api::issue.issue',
  objective: 'api::objective.objective',
  level: 'api::level.level',
  target: 'api::target-group.target-group',
  place: 'api::place.place',
} satisfies Partial<Record<Facet, TermUid>>;
export type TermFacet = keyof typeof TERM_FACETS;

type Choice = { code: string; labels: Record<Locale, string> };
export type Choices = Record<string, Choice[]>;

export const readChoices = (root: string): Choices =>
  JSON.parse(readFileSync(path.join(root, 'database/vocabularies/choices.json'), 'utf8'));

/** Answers the labels as they are in the current generation. */
export function keepLabels(
  store: Store,
  generations: Generations,
  choices: Choices,
  languages: readonly Locale[],
): () => Promise<Labels> {
  let kept: { generation: number; labels: Promise<Labels> } | null = null;
  return () => {
    const generation = generations.current();
    if (kept?.generation !== generation) {
      const labels = store.listTerms().then((terms) => labelsOf(terms, choices, languages));
      kept = { generation, labels };
      labels.catch(() => {
        kept = null;
      });
    }
    return kept!.labels;
  };
}

/** Makes labels of the terms and enumerations that there are. */
export function labelsOf(
  terms: readonly CatalogueTerm[],
  choices: Choices,
  languages: readonly Locale[],
): Labels {
  const termsOf = (facet: TermFacet) =>
    terms
      .filter(({ uid }) => uid === TERM_FACETS[facet])
      .sort((a, b) => Number(a.facts.order) - Number(b.facts.order) || (a.code < b.code ? -1 : 1));
  const byFacet = new Map(
    (Object.keys(TERM_FACETS) as TermFacet[]).map((facet) => [facet, termsOf(facet)]),
  );
  const names = new Map<string, Record<Locale, string>>();
  const keep = (name: string, code: string, labels: Record<Locale, string>) =>
    names.set(`${name} ${code}`, labels);
  for (const [facet, found] of byFacet) {
    for (const { code, labels } of found) {
      keep(
        facet,
        code,
        Object.fromEntries(Object.entries(labels).map(([locale, { name }]) => [locale, name])),
      );
    }
  }
  for (const [facet, name] of Object.entries(CHOICE_FACETS)) {
    for (const { code, labels } of choices[name] ?? []) keep(facet, code, labels);
  }
  for (const { code, labels } of choices['resource.subtype'] ?? []) keep('subtype', code, labels);
  const parents = new Map(
    (byFacet.get('place') ?? []).map(({ code, facts }) => [code, facts.parent as string | null]),
  );

  const nameOf = (name: string, code: string, locale: Locale): string => {
    const labels = names.get(`${name} ${code}`);
    return labels?.[locale] ?? languages.map((one) => labels?.[one]).find(Boolean) ?? code;
  };
  return {
    labelOf: (facet, code, locale) =>
      facet !== 'translated'
        ? nameOf(facet, code, locale)
        : names.has(`language ${code}`)
          ? nameOf('language', code, locale)
          : nameOfLanguage(code, locale),
    subtypeOf: (code, locale) => nameOf('subtype', code, locale),
    parentOf: (place) => parents.get(place) ?? null,
    terms: [...byFacet].flatMap(([facet, found]) => found.map((term) => ({ facet, term }))),
    vocabulary: {
      ...Object.fromEntries(
        [...byFacet].map(([facet, found]) => [facet, found.map(({ code }) => code)]),
      ),
      ...Object.fromEntries(
        Object.entries(CHOICE_FACETS).map(([facet, name]) => [
          facet,
          (choices[name] ?? []).map(({ code }) => code),
        ]),
      ),
      translated: languages,
    } as Vocabulary,
  };
}

const namers = new Map<Locale, Intl.DisplayNames>();

function nameOfLanguage(code: string, locale: Locale): string {
  let namer = namers.get(locale);
  if (!namer) {
    namer = new Intl.DisplayNames([locale], { type: 'language' });
    namers.set(locale, namer);
  }
  return namer.of(code) ?? code;
}
