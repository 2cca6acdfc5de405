type Language = 'en' | 'fr';

const NO_BREAK = '\u00a0';

/** Answers a name or title in the quotation marks of a language. */
export const quoted = (language: Language, text: string | number | null): string =>
  language === 'fr' ? `«${NO_BREAK}${text}${NO_BREAK}»` : `“${text}”`;

/** Answers a day as a language writes it: `8 December 2026`, in UTC. */
export const day = (language: Language, iso: string | number | null): string =>
  new Intl.DateTimeFormat(language === 'fr' ? 'fr' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(Date.parse(String(iso)));

/** Answers a moment as a language writes it, to the minute: `8 December 2026 at 14:05 (UTC)`. */
export const moment = (language: Language, iso: string | number | null): string =>
  `${new Intl.DateTimeFormat(language === 'fr' ? 'fr' : 'en-GB', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'UTC',
  }).format(Date.parse(String(iso)))} (UTC)`;
