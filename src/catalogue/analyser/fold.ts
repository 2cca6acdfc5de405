const PLAIN = /^[a-z0-9]*$/;
const APOSTROPHES = /[\u2019\u2018\u02bc\u2032\uff07\u00b4`]/g;

/** Accents of Latin, Greek and Cyrillic, vowel points of Hebrew and Arabic; other marks are letters. */
const ACCENTS =
  /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed]/g;
const INVISIBLE = /[\u00ad\u0640\u200b-\u200d\u2060\ufeff]/g;

/** Letters that no Unicode normalisation takes apart. */
const LETTERS: Record<string, string> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ŧ: 't',
  ı: 'i',
  ς: 'σ',
};
const SPECIAL = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');

/**
 * Answers a text as search compares it: lower case, without accents, œ as oe, full-width forms as
 * plain ones, one apostrophe. The length may change; `splitWords` keeps the offsets.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .replace(APOSTROPHES, "'")
    .normalize('NFKD')
    .toLowerCase()
    .replace(ACCENTS, '')
    .replace(INVISIBLE, '')
    .replace(SPECIAL, (letter) => LETTERS[letter])
    .normalize('NFC');
}
