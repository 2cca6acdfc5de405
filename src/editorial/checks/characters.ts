import type { Finding } from './finding';

/** NUL, and halves of a surrogate pair: PostgreSQL stores neither. */
const UNSTORABLE = /\0|\p{Surrogate}/u;

/** Whether a database can store a text, and every text inside a list or an object. */
export function isStorable(value: unknown): boolean {
  if (typeof value === 'string') return !UNSTORABLE.test(value);
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([key, inner]) => isStorable(key) && isStorable(inner));
}

export const checkCharacters = (value: unknown): Finding | null =>
  isStorable(value) ? null : { code: 'forbidden-character' };
