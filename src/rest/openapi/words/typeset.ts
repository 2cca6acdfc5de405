import type { Explained } from './words';

const NARROW = '\u202f';
const NO_BREAK = '\u00a0';

/** Answers a text with the spaces that French has before and inside signs; English has none. */
export const typeset = (text: string, locale: Explained): string =>
  locale === 'fr'
    ? text
        .replace(/ ([;!?])/g, `${NARROW}$1`)
        .replace(/ ([:»])/g, `${NO_BREAK}$1`)
        .replace(/« /g, `«${NO_BREAK}`)
    : text;
