import type { Locale } from '../../content-model';
import type { CardRow } from '../store';
import type { Card, Facet } from '../types';
import { writeCursor } from './cursor';
import type { FacetValue } from './facets';
import type { Highlights } from './highlights';
import type { Labels } from './labels';
import { identityOf, type SearchQuestion } from './question';
import type { Found } from './run-search';

/** A code with what it is called in the language that was asked for. */
export type Named = { code: string; label: string };

type Coded = 'type' | 'subtype' | 'organizationKind' | 'areas' | 'places';

/** One hit, as it is answered. */
export type Hit = Omit<Card, Coded> & {
  requestedLocale: Locale;
  /** Whether the words are in another language than the one asked for. */
  isFallback: boolean;
  type?: Named;
  subtype?: Named;
  organizationKind?: Named;
  areas?: Named[];
  places?: Named[];
  highlights?: Highlights;
};

export type Pagination = {
  /** Absent when reading goes on from a cursor. */
  page?: number;
  pageSize: number;
  pageCount: number;
  total: number;
  /** Where the next hits begin; null after the last one. */
  cursor: string | null;
};

export type SearchAnswer = {
  data: Hit[];
  meta: {
    pagination: Pagination;
    facets?: Partial<Record<Facet, FacetValue[]>>;
    suggestion?: string | null;
  };
};

/** Answers a card with its codes labelled in the language that was asked for. */
export function presentHit({ card, contentLocale }: CardRow, locale: Locale, labels: Labels): Hit {
  const { type, subtype, organizationKind, areas, places, ...words } = card;
  const named = (facet: 'type' | 'organizationKind' | 'area' | 'place', code: string): Named => ({
    code,
    label: labels.labelOf(facet, code, locale),
  });
  return {
    ...words,
    locale: contentLocale,
    requestedLocale: locale,
    isFallback: contentLocale !== locale,
    ...(type && { type: named('type', type) }),
    ...(subtype && { subtype: { code: subtype, label: labels.subtypeOf(subtype, locale) } }),
    ...(organizationKind && { organizationKind: named('organizationKind', organizationKind) }),
    ...(areas && { areas: areas.map((code) => named('area', code)) }),
    ...(places && { places: places.map((code) => named('place', code)) }),
  };
}

/** Answers where a stretch of hits stands among all of them. */
export const presentPagination = (
  question: SearchQuestion,
  { total, end }: Pick<Found, 'total' | 'end'>,
): Pagination => ({
  ...('page' in question.from && { page: question.from.page }),
  pageSize: question.pageSize,
  pageCount: Math.ceil(total / question.pageSize),
  total,
  cursor: end && writeCursor(end, identityOf(question)),
});
