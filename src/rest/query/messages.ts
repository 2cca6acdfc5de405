type Values = { path: string; value: string; allowed: readonly string[] };
type Message = { en: (values: Values) => string; fr: (values: Values) => string };

/** Everything that can be wrong with a question, in the two languages of the answer. */
const MESSAGES = {
  'unknown-parameter': {
    en: ({ value, path }) =>
      `There is no parameter “${value}” (at ${path}).${value === '_q' ? ' Search at /api/search?q=….' : ''}`,
    fr: ({ value, path }) =>
      `Il n’y a pas de paramètre « ${value} » (dans ${path}).${value === '_q' ? ' Pour chercher : /api/search?q=….' : ''}`,
  },
  'unknown-attribute': {
    en: ({ value, path }) => `There is no attribute “${value}” here (at ${path}).`,
    fr: ({ value, path }) => `Il n’y a pas d’attribut « ${value} » ici (dans ${path}).`,
  },
  'unknown-operator': {
    en: ({ value, path }) => `“${value}” is not an operator for this attribute (at ${path}).`,
    fr: ({ value, path }) =>
      `« ${value} » n’est pas un opérateur pour cet attribut (dans ${path}).`,
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
    en: ({ value, path }) => `“${value}” is not a language of this site (at ${path}).`,
    fr: ({ value, path }) => `« ${value} » n’est pas une langue de ce site (dans ${path}).`,
  },
  'mixed-pagination': {
    en: () => 'Ask for pages (page, pageSize) or for a stretch (start, limit), not for both.',
    fr: () =>
      'Demandez des pages (page, pageSize) ou un intervalle (start, limit), mais pas les deux.',
  },
  'too-deep': {
    en: ({ path }) => `${path} goes too deep.`,
    fr: ({ path }) => `${path} va trop en profondeur.`,
  },
  'too-many': {
    en: ({ path }) => `${path} asks for too many things at once.`,
    fr: ({ path }) => `${path} demande trop de choses à la fois.`,
  },
  'malformed-encoding': {
    en: ({ value }) => `“${value}” is not well-formed percent-encoded UTF-8.`,
    fr: ({ value }) => `« ${value} » n’est pas de l’UTF-8 correctement encodé (%XX).`,
  },
} satisfies Record<string, Message>;

export type BadQuestionCode = keyof typeof MESSAGES;

const ALLOWED = {
  en: (allowed: string) => ` Allowed: ${allowed}.`,
  fr: (allowed: string) => ` Permis : ${allowed}.`,
};

/** Answers the sentence for what is wrong, followed by what is allowed. */
export function messageFor(code: BadQuestionCode, language: 'en' | 'fr', values: Values): string {
  const message: Message = MESSAGES[code];
  return message[language](values) + ALLOWED[language](values.allowed.join(', '));
}

const NOT_FOUND = {
  en: (identifier: string) => `Nothing published here is called “${identifier}” in this language.`,
  fr: (identifier: string) =>
    `Rien de publié ici ne porte le nom « ${identifier} » dans cette langue.`,
};

/** Answers the sentence for a record that is not there, or not for the public. */
export const notFoundMessage = (identifier: string, language: 'en' | 'fr'): string =>
  NOT_FOUND[language](identifier);
