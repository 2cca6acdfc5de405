import type { Core } from '@strapi/strapi';
import type { Transaction } from '../desk';
import { languageName } from '../language-names';
import { settingsOf } from '../settings';
import { abilityOf, maySee, readAccount } from './accounts';
import { type CalendarItem, readCalendar } from './calendar';
import { FEED_WORDS, type FeedLanguage } from './feed-words';
import { ownerOf } from './feed-tokens';
import { type IcsEvent, toIcs } from './ics';
import { dayAt } from './local-time';
import { dayAfter } from './month';

const DAYS_BACK = 31;
const DAYS_AHEAD = 366;

/**
 * Answers the calendar of whoever has this token, as iCalendar in the language of their account; null
 * when it is nobody's, or the account is closed. It has what they may see in the panel.
 */
export async function readFeed(
  strapi: Core.Strapi,
  trx: Transaction,
  token: string,
  now: Date,
): Promise<string | null> {
  const owner = await ownerOf(trx, token);
  const account = owner === null ? null : await readAccount(owner);
  if (!account) return null;
  const language = account.preferedLanguage === 'fr' ? 'fr' : 'en';
  const { timeZone } = settingsOf(strapi);
  const today = dayAt(now, timeZone);
  const span = { first: dayAfter(today, -DAYS_BACK), last: dayAfter(today, DAYS_AHEAD) };
  const items = await readCalendar(trx, span, timeZone, maySee(await abilityOf(account)));
  const address = addressOf(strapi);
  return toIcs({
    name: FEED_WORDS[language].name,
    language,
    stamp: now,
    events: items.map((item) => eventOf(item, language, address)),
  });
}

const addressOf = (strapi: Core.Strapi): string =>
  String(strapi.config.get('admin.absoluteUrl')).replace(/\/$/, '');

function eventOf(item: CalendarItem, language: FeedLanguage, address: string): IcsEvent {
  const { id, kind, date, at, scheduled, uid, documentId, locale, title } = item;
  const words = FEED_WORDS[language];
  const state = scheduled ? (words.states[scheduled.state] ?? null) : null;
  const time = scheduled && `${scheduled.local.replace('T', ' ')} (${scheduled.timeZone})`;
  const query = `${encodeURIComponent('plugins[i18n][locale]')}=${encodeURIComponent(locale)}`;
  return {
    uid: `${id}@${new URL(address).hostname}`,
    when: at === null ? { day: date } : { moment: new Date(at) },
    summary: words.summary(words.kinds[kind], title),
    description: words.description(languageName(locale, language), state, time),
    url: `${address}/content-manager/collection-types/${uid}/${documentId}?${query}`,
    categories: [words.kinds[kind]],
  };
}
