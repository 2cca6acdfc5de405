import { errors } from '@strapi/utils';
import { readerLanguage } from '../editorial';
import { ACCOUNT_MESSAGES } from './messages-accounts';
import { CONTRIBUTION_MESSAGES } from './messages-contributions';
import { FILE_MESSAGES } from './messages-files';
import { LIMIT_MESSAGES } from './messages-limits';
import { TRUST_MESSAGES } from './messages-trust';
import { WEBHOOK_MESSAGES } from './messages-webhooks';

/** What a message is made of: names, numbers and lists. */
export type Values = Record<string, string | number | readonly string[]>;

/** One refusal in both languages, and the HTTP status that it is answered with (400 by default). */
export type Message = {
  status?: 400 | 401 | 403 | 404 | 409 | 412 | 413 | 415 | 422 | 428 | 429 | 503;
  en: (values: Values) => string;
  fr: (values: Values) => string;
};

const ALL = {
  ...ACCOUNT_MESSAGES,
  ...CONTRIBUTION_MESSAGES,
  ...FILE_MESSAGES,
  ...LIMIT_MESSAGES,
  ...TRUST_MESSAGES,
  ...WEBHOOK_MESSAGES,
};

export type PartnerRefusal = keyof typeof ALL;

const MESSAGES: Record<PartnerRefusal, Message> = ALL;

/** Answers the words of a refusal in a language, the reader's by default. */
export const partnerMessage = (
  code: PartnerRefusal,
  values: Values = {},
  language = readerLanguage(),
): string => MESSAGES[code][language](values);

/** A refusal that is answered with its own status, in Strapi's shape. */
export class Refused extends errors.ApplicationError {
  constructor(
    readonly status: number,
    readonly code: PartnerRefusal,
    values: Values,
    language: 'en' | 'fr',
  ) {
    super(partnerMessage(code, values, language), { code, ...values });
  }
}

/** Refuses what a partner asks for: its words are in the reader's language, its code is stable. */
export function refusePartner(code: PartnerRefusal, values: Values = {}): never {
  throw new Refused(MESSAGES[code].status ?? 400, code, values, readerLanguage());
}
