import type { Context } from 'koa';
import { isRecord, type Locale } from '../content-model';
import { findTombstone, sayWhy, type Tombstone } from '../editorial';
import { languageOfMessages } from './query/languages';
import type { Question } from './query/question';

const MESSAGES = {
  en: (name: string, day: string, why: string) => `“${name}” was withdrawn on ${day}. ${why}`,
  fr: (name: string, day: string, why: string) => `« ${name} » a été retiré le ${day}. ${why}`,
};

/**
 * Answers 410 (RFC 9110 §15.5.11), in the shape of Strapi's errors, for a record that was withdrawn:
 * when and why. Answers false where there is no tombstone.
 */
export async function answerGone(
  { uid, languages, locale, fallback }: Question,
  identifier: string,
  context: Context,
): Promise<boolean> {
  if (!isRecord(uid)) return false;
  const among =
    fallback === 'none' ? [locale] : [locale, ...languages.filter((code) => code !== locale)];
  const tombstone = await findTombstone(uid, identifier, among);
  if (!tombstone) return false;

  const language = languageOfMessages(locale, languages);
  context.status = 410;
  context.body = {
    data: null,
    error: {
      status: 410,
      name: 'GoneError',
      message: messageOf(tombstone, identifier, language),
      details: detailsOf(tombstone, locale),
    },
  };
  return true;
}

function messageOf(tombstone: Tombstone, identifier: string, language: 'en' | 'fr'): string {
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(tombstone.withdrawnOn),
  );
  return MESSAGES[language](identifier, day, sayWhy(tombstone, language));
}

const detailsOf = ({ reason, words, withdrawnOn }: Tombstone, locale: Locale) => ({
  code: 'withdrawn',
  reason,
  words: words[locale] ?? Object.values(words)[0] ?? null,
  withdrawnOn,
});
