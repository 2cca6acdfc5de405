import type { Refusal } from '../query/parse-words';

type Language = 'en' | 'fr';
type Values = { path: string; value: string };
type Message = Record<Language, (values: Values) => string>;

/** Everything that can be wrong with a search, in the two languages of the answer. */
const MESSAGES = {
  'unknown-parameter': {
    en: ({ value }) => `There is no parameter “${value}” here.`,
    fr: ({ value }) => `Il n’y a pas de paramètre « ${value} » ici.`,
  },
  'wrong-value': {
    en: ({ value, path }) => `“${value}” is not a value for ${path}.`,
    fr: ({ value, path }) => `« ${value} » n’est pas une valeur pour ${path}.`,
  },
  'wrong-form': {
    en: ({ path }) => `${path} is not written in a form that can be understood.`,
    fr: ({ path }) => `${path} n’est pas écrit sous une forme compréhensible.`,
  },
  'not-one-value': {
    en: ({ path }) => `${path} takes exactly one value.`,
    fr: ({ path }) => `${path} prend exactement une valeur.`,
  },
  'language-not-enabled': {
    en: ({ value }) => `“${value}” is not a language of this site.`,
    fr: ({ value }) => `« ${value} » n’est pas une langue de ce site.`,
  },
  'wrong-cursor': {
    en: () => 'This cursor does not belong to this search.',
    fr: () => 'Ce curseur n’appartient pas à cette recherche.',
  },
  'mixed-pagination': {
    en: () => 'Ask for a page or go on from a cursor, not both.',
    fr: () => 'Demandez une page ou poursuivez depuis un curseur, mais pas les deux.',
  },
  'too-deep': {
    en: ({ path }) => `${path} lies too deep: read on with meta.pagination.cursor.`,
    fr: ({ path }) => `${path} est trop loin : poursuivez avec meta.pagination.cursor.`,
  },
  'too-many': {
    en: ({ path }) => `${path} asks for too many things at once.`,
    fr: ({ path }) => `${path} demande trop de choses à la fois.`,
  },
  'too-long': {
    en: ({ path }) => `${path} is too long.`,
    fr: ({ path }) => `${path} est trop long.`,
  },
  'too-many-words': {
    en: ({ path }) => `${path} has too many words.`,
    fr: ({ path }) => `${path} contient trop de mots.`,
  },
  'malformed-encoding': {
    en: ({ value }) => `“${value}” is not well-formed percent-encoded UTF-8.`,
    fr: ({ value }) => `« ${value} » n’est pas de l’UTF-8 correctement encodé (%XX).`,
  },
} satisfies Record<string, Message> & Record<Refusal['code'], Message>;

export type BadSearchCode = keyof typeof MESSAGES;

const ALLOWED: Record<Language, (allowed: string) => string> = {
  en: (allowed) => ` Allowed: ${allowed}.`,
  fr: (allowed) => ` Permis : ${allowed}.`,
};

/** How many of the allowed values a sentence names; `details.allowed` has them all. */
const MOST_NAMED = 40;
const LONGEST_SHOWN = 80;

/** A search that can't be answered: what is wrong, where, and what would be allowed there. */
export class BadSearch extends Error {
  constructor(
    readonly code: BadSearchCode,
    readonly path: string,
    readonly allowed: readonly string[],
    readonly value: unknown = '',
  ) {
    super(code);
  }

  /** Answers the sentence that the asker reads. */
  describe(language: Language): string {
    const message: Message = MESSAGES[this.code];
    const named = this.allowed.slice(0, MOST_NAMED).join(', ');
    const rest = this.allowed.length > MOST_NAMED ? ', …' : '';
    return (
      message[language]({ path: shorten(this.path), value: show(this.value) }) +
      ALLOWED[language](named + rest)
    );
  }

  /** Answers what a program reads of it, under `error.details`. */
  get details() {
    return { code: this.code, path: shorten(this.path), allowed: this.allowed };
  }
}

/** Refuses a search; the same parameters as `BadSearch`. */
export function refuseSearch(
  code: BadSearchCode,
  path: string,
  allowed: readonly string[],
  value?: unknown,
): never {
  throw new BadSearch(code, path, allowed, value);
}

/** Answers the language in which a refusal is worded: French when French was asked for and is there. */
export function languageOfRefusal(asked: unknown, languages: readonly string[]): Language {
  const isFrench = typeof asked === 'string' && languages.includes(asked) && /^fr(-|$)/.test(asked);
  return isFrench ? 'fr' : 'en';
}

const shorten = (text: string): string =>
  text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;

/** Shows a value as it was spelt, a long one cut, control characters made visible. */
function show(value: unknown): string {
  if (value === undefined || value === null) return '';
  const text = typeof value === 'object' ? (Array.isArray(value) ? '[…]' : '{…}') : String(value);
  return shorten(text).replace(
    /\p{Cc}/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
