import type { CHECK_MESSAGES } from '../messages-checks';
import type { Values } from '../refusals';

export type CheckCode = keyof typeof CHECK_MESSAGES;

/** What is wrong with one value: which rule, what its message names, and where inside the value. */
export type Finding = { code: CheckCode; values?: Values; at?: string[] };

/** A rule about one text: what is wrong with it, or null. */
export type TextRule = (text: string) => Finding | null;

const SHOWN_CHARACTERS = 80;

/** Answers a value as a message shows it: short, whatever it is. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)}…` : text;
}

export const isPlainObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
