type Language = 'en' | 'fr';

const NO_BREAK = '\u00a0';

/** Answers a name or title in the quotation marks of a language. */
export const quoted = (language: Language, text: string | number | null): string =>
  language === 'fr' ? `«${NO_BREAK}${text}${NO_BREAK}»` : `“${text}”`;

/** Answers a day as a language writes it: `8 December 2026`, `1er janvier 2027`, in UTC. */
export const day = (language: Language, iso: string | number | null): string =>
  written(language, iso, { dateStyle: 'long' });

/** Answers a moment as a language writes it, to the minute: `8 December 2026 at 14:05 (UTC)`. */
export const moment = (language: Language, iso: string | number | null): string =>
  `${written(language, iso, { dateStyle: 'long', timeStyle: 'short' })} (UTC)`;

const written = (
  language: Language,
  iso: string | number | null,
  style: Intl.DateTimeFormatOptions,
): string => {
  const text = new Intl.DateTimeFormat(language === 'fr' ? 'fr' : 'en-GB', {
    ...style,
    timeZone: 'UTC',
  }).format(Date.parse(String(iso)));
  return language === 'fr' ? text.replace(/^1 /, `1er${NO_BREAK}`) : text;
};
