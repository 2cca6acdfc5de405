import type { Core } from '@strapi/strapi';

/** What a team decides for its editorial desk: reviews, and the links to drafts. */
const editorial = ({ env }: Core.Config.Shared.ConfigParams) => ({
  /** Approvals that a text needs; 0 lets whoever may publish do so without. */
  reviewsNeeded: env.int('REVIEWS_NEEDED', 1),
  /** How many of them from outside the record's lead organisation. */
  reviewsFromOutside: env.int('REVIEWS_FROM_OUTSIDE', 0),
  /** Other needs for some types of resources: `practice:3/2,project:2/0` (needed/from outside). */
  reviewPolicy: env('REVIEW_POLICY', ''),
  /** Whether people may approve what they have written themselves. */
  ownTextMayBeApproved: env.bool('REVIEW_OWN_TEXT', false),
  /** For how many hours the link to a draft's preview works. */
  previewLinkHours: env.int('PREVIEW_LINK_HOURS', 72),
});

export default editorial;
