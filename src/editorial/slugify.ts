const LIGATURES: Record<string, string> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd' };

/**
 * Answers the part of an address that stands for a title: lower-case ASCII letters, digits and single
 * hyphens, no longer than `maxLength`. A title in another script answers an empty string.
 */
export const slugify = (title: string, maxLength: number): string =>
  title
    .toLowerCase()
    .replace(/[œæßøłđ]/g, (letter) => LIGATURES[letter])
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, maxLength)
    .replace(/^-+|-+$/g, '');

/** Answers the first of `wanted`, `wanted-2`, `wanted-3`, … that is not taken. */
export function firstFree(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted;
  let number = 2;
  while (taken.has(`${wanted}-${number}`)) number += 1;
  return `${wanted}-${number}`;
}
