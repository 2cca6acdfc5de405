import { schemaOf, type Uid } from '../../content-model';
import type { Content } from '../content';
import type { Settings } from '../settings';
import type { Needs } from './outcome';

/** What texts need, but for the kinds that have needs of their own. */
export type ReviewPolicy = { needs: Needs; ofKind: ReadonlyMap<string, Needs> };

const RESOURCE = 'api::resource.resource';
const OTHER_KINDS = ['organization', 'page'];

const choicesOf = (name: 'type' | 'subtype'): string[] => {
  const attribute = schemaOf(RESOURCE).attributes[name];
  return attribute?.type === 'enumeration' ? attribute.enum : [];
};

/** Answers every kind of record that may have needs of its own. */
export const kindsOf = (): string[] => [
  ...choicesOf('type'),
  ...choicesOf('subtype'),
  ...OTHER_KINDS,
];

/**
 * Reads `REVIEWS_NEEDED`, `REVIEWS_FROM_OUTSIDE` and `REVIEW_POLICY` (`practice:3/2,project:2/0`).
 * Throws an error that names what is wrong and what is allowed.
 */
export function parseReviewPolicy({
  reviewsNeeded,
  reviewsFromOutside,
  reviewPolicy,
}: Pick<Settings, 'reviewsNeeded' | 'reviewsFromOutside' | 'reviewPolicy'>): ReviewPolicy {
  const needs = { reviews: reviewsNeeded, outside: reviewsFromOutside };
  refuseImpossible(needs, 'REVIEWS_NEEDED and REVIEWS_FROM_OUTSIDE');
  const ofKind = new Map<string, Needs>();
  for (const entry of reviewPolicy.split(',').map((part) => part.trim())) {
    if (entry === '') continue;
    const [, kind, reviews, outside] = /^([a-z-]+):(\d{1,2})\/(\d{1,2})$/.exec(entry) ?? [];
    if (!kind) {
      throw new Error(`REVIEW_POLICY: “${entry}” is not written as type:needed/from-outside.`);
    }
    if (!kindsOf().includes(kind)) {
      throw new Error(
        `REVIEW_POLICY: there is no type “${kind}”; there are ${kindsOf().join(', ')}.`,
      );
    }
    if (ofKind.has(kind)) throw new Error(`REVIEW_POLICY names “${kind}” twice.`);
    const own = { reviews: Number(reviews), outside: Number(outside) };
    refuseImpossible(own, `REVIEW_POLICY: “${entry}”`);
    ofKind.set(kind, own);
  }
  return { needs, ofKind };
}

function refuseImpossible({ reviews, outside }: Needs, where: string): void {
  if (![reviews, outside].every((count) => Number.isInteger(count) && count >= 0)) {
    throw new Error(`${where}: needs whole numbers from 0.`);
  }
  if (outside > reviews) {
    throw new Error(`${where}: more reviews from outside (${outside}) than reviews (${reviews}).`);
  }
}

/**
 * Answers what one language of a document needs. The subtype's needs go before the type's. The
 * substance is reviewed once, in the source language: a translation needs one reader who has not
 * written it, where the source needs any.
 */
export function needsOf(
  { needs, ofKind }: ReviewPolicy,
  uid: Uid,
  content: Content,
  isSource: boolean,
): Needs {
  const kinds =
    uid === RESOURCE ? [content.subtype, content.type] : [schemaOf(uid).info.singularName];
  const kind = kinds.find((name) => typeof name === 'string' && ofKind.has(name));
  const own = (typeof kind === 'string' ? ofKind.get(kind) : undefined) ?? needs;
  return isSource ? own : { reviews: Math.min(own.reviews, 1), outside: 0 };
}
