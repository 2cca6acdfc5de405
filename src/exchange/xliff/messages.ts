/** What a message is made of. */
export type Values = Record<string, string | number | readonly string[] | null | undefined>;

type Message = { en: (values: Values) => string; fr: (values: Values) => string };

/** The languages that reports are written in. */
export type ReportLanguage = 'en' | 'fr';

const shownIn = (open: string, close: string, nothing: string) => (text: Values[string]) => {
  if (text === null || text === undefined || text === '') return nothing;
  const words = String(text);
  return `${open}${words.length > 200 ? `${words.slice(0, 200)}…` : words}${close}`;
};

const english = shownIn('“', '”', '(nothing)');
const french = shownIn('«\u00A0', '\u00A0»', '(rien)');

const list = (values: Values[string]): string =>
  Array.isArray(values) ? values.join(', ') : String(values);

const MESSAGES = {
  'no-file': {
    en: () => 'Choose an XLIFF file.',
    fr: () => 'Choisissez un fichier XLIFF.',
  },
  'too-large': {
    en: ({ megabytes }) => `The file has more than ${megabytes} MiB.`,
    fr: ({ megabytes }) => `Le fichier dépasse ${megabytes} Mio.`,
  },
  'not-unicode': {
    en: () => 'The file is neither UTF-8 nor UTF-16.',
    fr: () => 'Le fichier n’est ni en UTF-8 ni en UTF-16.',
  },
  'document-type': {
    en: () => 'The file has a document type declaration (DOCTYPE), which is never read here.',
    fr: () =>
      'Le fichier contient une déclaration de type de document (DOCTYPE), qui n’est jamais lue ici.',
  },
  'illegal-character': {
    en: () => 'The file has a character that XML does not allow.',
    fr: () => 'Le fichier contient un caractère que XML n’autorise pas.',
  },
  'not-xml': {
    en: ({ reason }) => `The file is not well-formed XML: ${reason}.`,
    fr: ({ reason }) => `Le fichier n’est pas du XML bien formé\u00A0: ${reason}.`,
  },
  'too-deep': {
    en: () => 'Elements are nested too deeply in the file.',
    fr: () => 'Les éléments du fichier sont trop profondément imbriqués.',
  },
  'not-xliff': {
    en: () => 'The file is not an XLIFF 2 document.',
    fr: () => 'Le fichier n’est pas un document XLIFF 2.',
  },
  'xliff-version': {
    en: ({ version }) => `XLIFF version ${english(version)} is not read here; 2.0 and later are.`,
    fr: ({ version }) =>
      `La version ${french(version)} de XLIFF n’est pas lue ici\u00A0; 2.0 et suivantes le sont.`,
  },
  'no-languages': {
    en: () => 'The file does not say its source and target languages (srcLang, trgLang).',
    fr: () => 'Le fichier n’indique pas ses langues source et cible (srcLang, trgLang).',
  },
  'no-files': {
    en: () => 'The file holds no document.',
    fr: () => 'Le fichier ne contient aucun document.',
  },
  'unknown-element': {
    en: ({ element, unit }) => `The element <${element}> is not known in the words of ${unit}.`,
    fr: ({ element, unit }) => `L’élément <${element}> n’est pas connu dans le texte de ${unit}.`,
  },
  'language-not-enabled': {
    en: ({ language, allowed }) =>
      `The language “${language}” is not enabled; these are: ${list(allowed)}.`,
    fr: ({ language, allowed }) =>
      `La langue «\u00A0${language}\u00A0» n’est pas activée\u00A0; celles-ci le sont\u00A0: ${list(allowed)}.`,
  },
  'unknown-type': {
    en: ({ type, allowed }) => `“${type}” is no type of record; these are: ${list(allowed)}.`,
    fr: ({ type, allowed }) =>
      `«\u00A0${type}\u00A0» n’est pas un type de fiche\u00A0; ceux-ci le sont\u00A0: ${list(allowed)}.`,
  },
  'unknown-document': {
    en: ({ documentId, type }) => `There is no document ${documentId} of the type ${type}.`,
    fr: ({ documentId, type }) => `Il n’y a pas de document ${documentId} du type ${type}.`,
  },
  'written-in-target': {
    en: ({ documentId, language }) => `Document ${documentId} is itself written in “${language}”.`,
    fr: ({ documentId, language }) =>
      `Le document ${documentId} est lui-même écrit en «\u00A0${language}\u00A0».`,
  },
  'not-ours': {
    en: ({ original }) => `${english(original)} does not name a record of the clearinghouse.`,
    fr: ({ original }) => `${french(original)} ne désigne pas une fiche du centre d’échange.`,
  },
  'not-allowed': {
    en: ({ language }) => `You may not write this type of record in “${language}”.`,
    fr: ({ language }) =>
      `Vous ne pouvez pas écrire ce type de fiche dans cette langue («\u00A0${language}\u00A0»).`,
  },
  'document-gone': {
    en: () => 'This document no longer exists.',
    fr: () => 'Ce document n’existe plus.',
  },
  'document-twice': {
    en: () => 'This document stands twice in the file.',
    fr: () => 'Ce document figure deux fois dans le fichier.',
  },
  'other-source-language': {
    en: ({ language, expected }) =>
      `The file translates from “${language}”, the document is written in “${expected}”.`,
    fr: ({ language, expected }) =>
      `Le fichier traduit depuis «\u00A0${language}\u00A0», le document est écrit en «\u00A0${expected}\u00A0».`,
  },
  'unit-twice': {
    en: ({ path }) => `${path} stands twice in the file.`,
    fr: ({ path }) => `${path} figure deux fois dans le fichier.`,
  },
  'unknown-unit': {
    en: ({ path }) => `${path} is no text of this document.`,
    fr: ({ path }) => `${path} n’est pas un texte de ce document.`,
  },
  'source-changed': {
    en: ({ path, before, now }) =>
      `${path} has changed in the source language: ${english(before)} was sent, now it says ${english(now)}.`,
    fr: ({ path, before, now }) =>
      `${path} a changé dans la langue source\u00A0: ${french(before)} avait été envoyé, on lit maintenant ${french(now)}.`,
  },
  'target-changed': {
    en: () =>
      'The translation was edited here since the file was made; import again with “overwrite” to replace what was edited.',
    fr: () =>
      'La traduction a été modifiée ici depuis la création du fichier\u00A0; recommencez l’importation en demandant de remplacer ce qui a été modifié.',
  },
  'partly-translated': {
    en: ({ path }) => `${path} has segments without a translation.`,
    fr: ({ path }) => `${path} a des segments sans traduction.`,
  },
  'incomplete-list': {
    en: ({ path, missing }) =>
      `${path} has to be translated whole; these have no translation: ${list(missing)}.`,
    fr: ({ path, missing }) =>
      `${path} doit être traduit en entier\u00A0; n’ont pas de traduction\u00A0: ${list(missing)}.`,
  },
  'codes-changed': {
    en: ({ path, before, now }) =>
      `${path} does not keep the codes (links, bold, line breaks …) of its source: ${english(before)}, translated as ${english(now)}.`,
    fr: ({ path, before, now }) =>
      `${path} ne conserve pas les codes (liens, gras, sauts de ligne…) de sa source\u00A0: ${french(before)}, traduit par ${french(now)}.`,
  },
  'title-missing': {
    en: ({ path }) => `${path} has no translation, and the document has none in this language yet.`,
    fr: ({ path }) =>
      `${path} n’a pas de traduction, et le document n’en a pas encore dans cette langue.`,
  },
  refused: {
    en: ({ reason }) => `The translation was refused: ${reason}`,
    fr: ({ reason }) => `La traduction a été refusée\u00A0: ${reason}`,
  },
} satisfies Record<string, Message>;

export type MessageCode = keyof typeof MESSAGES;

/** One thing that keeps a document from being imported. */
export type Problem = { code: MessageCode; values: Values };

/** Answers what a person reads about a problem. */
export const messageOf = ({ code, values }: Problem, language: ReportLanguage = 'en'): string =>
  (MESSAGES[code] as Message)[language](values);

/** A file or a question that is refused as a whole: `code` is stable, `message` is English. */
export class XliffRefusal extends Error {
  constructor(
    readonly code: MessageCode,
    readonly values: Values = {},
    options?: ErrorOptions,
  ) {
    super(messageOf({ code, values }), options);
    this.name = 'XliffRefusal';
  }

  /** Answers the message in a language. */
  in(language: ReportLanguage): string {
    return messageOf(this, language);
  }
}

/** Answers what a translator is told about the room there is for a text. */
export const lengthNote = (maxLength: number, language: string): string =>
  language === 'fr' ? `Au plus ${maxLength} caractères.` : `At most ${maxLength} characters.`;
