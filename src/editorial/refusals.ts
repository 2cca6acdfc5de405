import { AsyncLocalStorage } from 'node:async_hooks';
import { errors } from '@strapi/utils';
import { CHECK_MESSAGES } from './messages-checks';
import { DISCUSSION_MESSAGES } from './messages-discussion';
import { HISTORY_MESSAGES } from './messages-history';
import { ROLE_MESSAGES } from './messages-roles';
import { RULE_MESSAGES } from './messages-rules';
import { SCHEDULE_MESSAGES } from './messages-schedule';
import { TRANSLATIONS_MESSAGES } from './messages-translations';
import { WORKFLOW_MESSAGES } from './messages-workflow';

/** What a message is made of: names, numbers and lists, put in place by the message itself. */
export type Values = Record<string, string | number | readonly string[]>;

/** One refusal in the two languages of the panel. */
export type Message = { en: (values: Values) => string; fr: (values: Values) => string };

const ALL_MESSAGES = {
  ...CHECK_MESSAGES,
  ...ROLE_MESSAGES,
  ...RULE_MESSAGES,
  ...DISCUSSION_MESSAGES,
  ...HISTORY_MESSAGES,
  ...SCHEDULE_MESSAGES,
  ...TRANSLATIONS_MESSAGES,
  ...WORKFLOW_MESSAGES,
};

export type RefusalCode = keyof typeof ALL_MESSAGES;

const MESSAGES: Record<RefusalCode, Message> = ALL_MESSAGES;

type ReaderLanguage = 'en' | 'fr';

const spoken = new AsyncLocalStorage<ReaderLanguage>();

/** Runs work whose refusals are read in a language: those of a command, or of a report. */
export const speakingTo = <Result>(
  language: ReaderLanguage,
  work: () => Promise<Result>,
): Promise<Result> => spoken.run(language, work);

/**
 * Answers the language of the person who writes: the one that `speakingTo` names, else that of their
 * account in the panel, else the one that their browser prefers (`Accept-Language`), else English.
 */
export function readerLanguage(): ReaderLanguage {
  const chosen = spoken.getStore();
  if (chosen) return chosen;
  const request = strapi.requestContext.get();
  const user: unknown = request?.state.user;
  const ofAccount =
    typeof user === 'object' && user !== null && 'preferedLanguage' in user
      ? user.preferedLanguage
      : null;
  const language = ofAccount ?? request?.acceptsLanguages('en', 'fr');
  return language === 'fr' ? 'fr' : 'en';
}

/** Answers the words of a refusal in the reader's language, or in the one given. */
export const messageOf = (
  code: RefusalCode,
  values: Values = {},
  language = readerLanguage(),
): string => MESSAGES[code][language](values);

/** Answers the words of what was refused, in a language, or null for a code that is not of this room. */
export const messageOfCode = (
  code: string,
  values: Values,
  language: 'en' | 'fr',
): string | null => (code in MESSAGES ? messageOf(code as RefusalCode, values, language) : null);

/**
 * Refuses a write: throws a 400 whose message is in the reader's language and whose details carry
 * the stable `code` and the values, so that a program can tell refusals apart.
 */
export function refuse(code: RefusalCode, values: Values = {}): never {
  throw new errors.ApplicationError(messageOf(code, values), { code, ...values });
}

/** One thing wrong with one attribute: where, which rule, and the values its message names. */
export type Problem = { path: string[]; code: RefusalCode; values: Values };

/** Refuses a write for everything that is wrong with it at once, each at its path, as Strapi does. */
export function refuseProblems(problems: Problem[]): never {
  const details = problems.map(({ path, code, values }) => ({
    path,
    name: 'ValidationError',
    code,
    message: messageOf(code, values),
  }));
  throw new errors.ValidationError(details.map(({ message }) => message).join('\n'), {
    code: problems[0]?.code,
    errors: details,
  });
}
