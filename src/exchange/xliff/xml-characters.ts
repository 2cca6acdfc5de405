/** What XML 1.0 §2.2 allows in no document, not even as a character reference. */
const ILLEGAL = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;
const EACH_ILLEGAL = new RegExp(ILLEGAL, 'gu');
const KEEPING_ILLEGAL = new RegExp(`(${ILLEGAL.source})`, 'u');

export const hasIllegalCharacter = (text: string): boolean => ILLEGAL.test(text);

/** Answers a text without characters that XML forbids, for what a person reads only. */
export const withoutIllegalCharacters = (text: string): string => text.replace(EACH_ILLEGAL, '');

/** Answers a text in parts, those at odd places being single characters that XML forbids. */
export const splitAtIllegalCharacters = (text: string): string[] => text.split(KEEPING_ILLEGAL);

/** Answers JSON that XML can hold, and that says the same: JSON has escaped all but two of them. */
export const jsonForXml = (json: string): string =>
  json.replace(EACH_ILLEGAL, (character) => `\\u${character.charCodeAt(0).toString(16)}`);
