import type { Core } from '@strapi/strapi';

/** What a network decides for its partners: how they join, how long links and keys work. */
const partners = ({ env }: Core.Config.Shared.ConfigParams) => ({
  /** Where the front end shows the pages that e-mails link to; `/` of this server by default. */
  pagesUrl: env('PARTNER_PAGES_URL', ''),
  /** For how many hours the link that confirms an address works. */
  confirmationHours: env.int('PARTNER_CONFIRMATION_HOURS', 72),
  /** For how many days an invitation can be accepted. */
  invitationDays: env.int('PARTNER_INVITATION_DAYS', 14),
  /** For how many minutes the link that resets a password works. */
  resetMinutes: env.int('PARTNER_RESET_MINUTES', 60),
  /** The longest life of an API key, in days. */
  keyDays: env.int('PARTNER_KEY_DAYS', 365),
  /** Whether requests are limited at all; tests of other things switch it off. */
  areLimited: env.bool('PARTNER_LIMITS', true),
});

export default partners;
