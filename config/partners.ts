import type { Core } from '@strapi/strapi';

/** What a network decides for its partners: how they join, how long links and keys work. */
const partners = ({ env }: Core.Config.Shared.ConfigParams) => ({
  /** Where the front end shows the pages that e-mails link to; `/` of this server by default. */
  pagesUrl: env('PARTNER_PAGES_URL', ''),
  /** For how many hours the link that confirms an address works. */
  confirmationHours: env.int('PARTNER_CONFIRMATION_HOURS', 72),
  /** For how many days an invitation can be accepted. */
  invitationDays: env.int('PARTNER_INVITATION_DAYS', 14),
  /** For how many days an applicant can answer a question. */
  answerDays: env.int('PARTNER_ANSWER_DAYS', 30),
  /** For how many days an application is kept once it is decided. */
  applicationDays: env.int('PARTNER_APPLICATION_DAYS', 365),
  /** For how many minutes the link that resets a password works. */
  resetMinutes: env.int('PARTNER_RESET_MINUTES', 60),
  /** The longest life of an API key, in days. */
  keyDays: env.int('PARTNER_KEY_DAYS', 365),
  /** The largest file that partners may send, in bytes. */
  fileBytes: env.int('PARTNER_FILE_MIB', 25) * 1024 * 1024,
  /** The program that looks for viruses in what they send, its arguments, no shell; none by default. */
  scanCommand: env('PARTNER_SCAN_COMMAND', ''),
  /** Whether webhooks may call http and private addresses: for development only. */
  privateWebhooks: env.bool('PARTNER_WEBHOOKS_PRIVATE', false),
  /** After how many days without a change owners are reminded of a draft; 0 reminds of none. */
  draftReminderDays: env.int('PARTNER_DRAFT_REMINDER_DAYS', 30),
  /** How many days before a published record is due for verification owners are reminded of it. */
  verificationReminderDays: env.int('PARTNER_VERIFICATION_REMINDER_DAYS', 30),
  /** Whether requests are limited at all; tests of other things switch it off. */
  areLimited: env.bool('PARTNER_LIMITS', true),
  /** How many requests a minute; writes of visitors, such as applications, an hour. */
  limits: {
    account: env.int('PARTNER_LIMIT_ACCOUNT', 120),
    key: env.int('PARTNER_LIMIT_KEY', 300),
    organization: env.int('PARTNER_LIMIT_ORGANIZATION', 600),
    visitor: env.int('PARTNER_LIMIT_VISITOR', 30),
    visitorWrites: env.int('PARTNER_LIMIT_VISITOR_WRITES', 20),
  },
  /** How much an organisation may use: unverified/verified/trusted. */
  quotas: {
    submissions: env('PARTNER_QUOTA_SUBMISSIONS', '20/100/1000'),
    drafts: env('PARTNER_QUOTA_DRAFTS', '500/2000/10000'),
    'files-bytes': env('PARTNER_QUOTA_FILES', '104857600/1073741824/10737418240'),
    webhooks: env('PARTNER_QUOTA_WEBHOOKS', '3/5/10'),
  },
});

export default partners;
