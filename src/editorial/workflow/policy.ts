import type { Locale, Uid } from '../../content-model';
import { draftIn, type Row } from '../rows';
import { settingsOf } from '../settings';
import type { Needs } from './outcome';
import { needsOf, parseReviewPolicy, type ReviewPolicy } from './review-policy';
import { isSourceOf } from './texts';

let known: { written: string; policy: ReviewPolicy } | undefined;

/** Answers the policy of the configuration. Throws where it makes no sense. */
export function reviewPolicy(): ReviewPolicy {
  const settings = settingsOf(strapi);
  const written = JSON.stringify(settings);
  if (known?.written !== written) known = { written, policy: parseReviewPolicy(settings) };
  return known.policy;
}

export const ownTextMayBeApproved = (): boolean => settingsOf(strapi).ownTextMayBeApproved;

/** Answers what one language of a document needs before it is published. */
export function needsIn(uid: Uid, rows: Row[], locale: Locale): Needs {
  const draft = draftIn(rows, locale);
  if (!draft) return { reviews: 0, outside: 0 };
  return needsOf(reviewPolicy(), uid, draft.content, isSourceOf(uid, rows, locale));
}
