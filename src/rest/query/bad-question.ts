import { type BadQuestionCode, messageFor } from './messages';

/** Where in the query something is: `['filters', 'title', '$eq']`. */
export type Path = readonly string[];

/** A question that can't be answered: what is wrong, where, and what would be allowed there. */
export class BadQuestion extends Error {
  constructor(
    readonly code: BadQuestionCode,
    readonly path: Path,
    readonly allowed: readonly string[],
    readonly value?: unknown,
  ) {
    super(code);
  }

  /** Answers the sentence that the asker reads. */
  describe(language: 'en' | 'fr'): string {
    return messageFor(this.code, language, {
      path: this.path.map(shorten).join('.'),
      value: show(this.value),
      allowed: this.allowed,
    });
  }

  /** Answers what a program reads of it, under `error.details`. */
  get details() {
    return { code: this.code, path: this.path.map(shorten).join('.'), allowed: this.allowed };
  }
}

/** Refuses a question; the same parameters as `BadQuestion`. */
export function refuseQuestion(
  code: BadQuestionCode,
  path: Path,
  allowed: readonly string[],
  value?: unknown,
): never {
  throw new BadQuestion(code, path, allowed, value);
}

const LONGEST_SHOWN = 80;

const shorten = (text: string): string =>
  text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;

/** Shows a value as it was spelt in the query, a long one cut, control characters made visible. */
function show(value: unknown): string {
  if (value === undefined || value === null) return '';
  const text = typeof value === 'object' ? (Array.isArray(value) ? '[…]' : '{…}') : String(value);
  return shorten(text).replace(
    /\p{Cc}/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
