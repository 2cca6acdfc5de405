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
  /** After how many months a resource is to be verified again. */
  verifyEveryMonths: env.int('VERIFY_EVERY_MONTHS', 12),
  /** Other intervals for some types of resources: `policy:6,project:24`. */
  verifyEveryByType: env('VERIFY_EVERY_BY_TYPE', ''),
  /** Where the editorial team's day begins and ends: an IANA time zone. */
  timeZone: env('DESK_TIME_ZONE', 'UTC'),
  /** Versions of each language that stay in its history, however old; 0 keeps all. */
  historyKeepVersions: env.int('HISTORY_KEEP_VERSIONS', 50),
  /** Days that every version stays in the history; 0 keeps all. */
  historyKeepDays: env.int('HISTORY_KEEP_DAYS', 365),
  /** Days that a notice stays once it was read; 0 keeps all. */
  noticesKeepDays: env.int('NOTICES_KEEP_DAYS', 180),
  /** Notices by e-mail: not at all without a mail server (see `plugins.ts`). */
  mail: {
    isConfigured: env('SMTP_HOST', '') !== '',
    /** When the message of the day goes out, to those who want one a day. */
    dailyAt: env('MAIL_DAILY_AT', '07:00'),
  },
});

export default editorial;
