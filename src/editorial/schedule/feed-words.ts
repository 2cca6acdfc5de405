import type { CalendarItem } from './calendar';
import type { State } from './schedule';

export type FeedLanguage = 'en' | 'fr';

type Words = {
  name: string;
  kinds: Record<CalendarItem['kind'], string>;
  states: Partial<Record<State, string>>;
  /** Puts what happens before what it happens to. */
  summary(kind: string, title: string): string;
  description(language: string, state: string | null, scheduled: string | null): string;
};

const lines = (...parts: (string | null)[]): string =>
  parts.filter((part) => part !== null).join('\n');

/** What the calendar's feed says, in the languages of the panel. */
export const FEED_WORDS: Record<FeedLanguage, Words> = {
  en: {
    name: 'Migration and Integration Clearinghouse: calendar',
    kinds: {
      publish: 'Publication',
      unpublish: 'Unpublication',
      due: 'Due',
      verification: 'To verify',
    },
    states: { done: 'Done', failed: 'Failed' },
    summary: (kind, title) => `${kind}: ${title}`,
    description: (language, state, scheduled) =>
      lines(
        `Language: ${language}`,
        scheduled && `Scheduled for: ${scheduled}`,
        state && `State: ${state}`,
      ),
  },
  fr: {
    name: 'Centre d’échange sur la migration et l’intégration : calendrier',
    kinds: {
      publish: 'Publication',
      unpublish: 'Dépublication',
      due: 'Échéance',
      verification: 'À vérifier',
    },
    states: { done: 'Fait', failed: 'Échec' },
    summary: (kind, title) => `${kind} : ${title}`,
    description: (language, state, scheduled) =>
      lines(
        `Langue : ${language}`,
        scheduled && `Programmé pour : ${scheduled}`,
        state && `État : ${state}`,
      ),
  },
};
