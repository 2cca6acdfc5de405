import type { Uid } from '../content-model';
import { fieldName } from './field-name';
import type { Message, Values } from './refusals';

const placeOf = ({ uid, field }: Values, language: 'en' | 'fr') =>
  fieldName(String(uid) as Uid, String(field), language);

/** Puts the place before what is wrong there, as every language of the panel does. */
const located = ({ en, fr }: Message): Message => ({
  en: (values) => `${placeOf(values, 'en')}: ${en(values)}`,
  fr: (values) => `${placeOf(values, 'fr')} : ${fr(values)}`,
});

const list = (value: Values[string]) => (Array.isArray(value) ? value.join(', ') : String(value));

/** Refusals of a value by itself, or of values of one record that do not go together. */
export const CHECK_MESSAGES = {
  'blocks-form': located({
    en: () =>
      'this is not a text that the editor writes: a list of paragraphs, headings, lists, quotes, code and images.',
    fr: () =>
      'ce n’est pas un texte de l’éditeur : une liste de paragraphes, titres, listes, citations, blocs de code et images.',
  }),
  'blocks-link': located({
    en: ({ value }) =>
      `the link to “${value}” leads nowhere safe; use an address that begins with https://, http:// or mailto:.`,
    fr: ({ value }) =>
      `le lien vers « ${value} » n’est pas permis ; utilisez une adresse qui commence par https://, http:// ou mailto:.`,
  }),
  'code-form': located({
    en: ({ value }) =>
      `“${value}” is not a code; use letters without accents and digits, with single hyphens between them, as in “local-authorities”.`,
    fr: ({ value }) =>
      `« ${value} » n’est pas un code ; utilisez des lettres sans accent et des chiffres, séparés par un seul trait d’union, comme « local-authorities ».`,
  }),
  'celex-form': located({
    en: ({ value }) => `“${value}” is not a CELEX number, such as 32003L0086.`,
    fr: ({ value }) => `« ${value} » n’est pas un numéro CELEX, comme 32003L0086.`,
  }),
  'date-form': located({
    en: ({ value }) =>
      `“${value}” is not a date; write a year (2010), a month (2010-12) or a day (2010-12-31).`,
    fr: ({ value }) =>
      `« ${value} » n’est pas une date ; écrivez une année (2010), un mois (2010-12) ou un jour (2010-12-31).`,
  }),
  'date-unreal': located({
    en: ({ value }) => `${value} is not in the calendar.`,
    fr: ({ value }) => `${value} n’existe pas dans le calendrier.`,
  }),
  'dates-order': located({
    en: ({ start, end }) => `the end (${end}) comes before the start (${start}).`,
    fr: ({ start, end }) => `la fin (${end}) précède le début (${start}).`,
  }),
  'day-form': located({
    en: ({ value }) => `“${value}” is not a day; write it as 2010-12-31.`,
    fr: ({ value }) => `« ${value} » n’est pas un jour ; écrivez-le sous la forme 2010-12-31.`,
  }),
  'doi-form': located({
    en: ({ value }) => `“${value}” is not a DOI, such as 10.1787/eag-2018-en.`,
    fr: ({ value }) => `« ${value} » n’est pas un DOI, comme 10.1787/eag-2018-en.`,
  }),
  'email-form': located({
    en: ({ value }) => `“${value}” is not an e-mail address.`,
    fr: ({ value }) => `« ${value} » n’est pas une adresse électronique.`,
  }),
  'ended-but-ongoing': located({
    en: ({ end }) => `what ended (${end}) is no longer ongoing; remove the end date or the mark.`,
    fr: ({ end }) =>
      `ce qui s’est terminé (${end}) n’est plus en cours ; retirez la date de fin ou la mention.`,
  }),
  'forbidden-character': located({
    en: () =>
      'the text holds a character that cannot be stored (NUL or half of a character); remove it.',
    fr: () =>
      'le texte contient un caractère qui ne peut pas être enregistré (NUL ou moitié de caractère) ; retirez-le.',
  }),
  'handle-form': located({
    en: ({ value }) => `“${value}” is not a Handle, such as 10986/25882.`,
    fr: ({ value }) => `« ${value} » n’est pas un identifiant Handle, comme 10986/25882.`,
  }),
  'identifier-prefixed': located({
    en: ({ bare }) => `write the identifier by itself, without what comes before it: ${bare}`,
    fr: ({ bare }) => `écrivez l’identifiant seul, sans ce qui le précède : ${bare}`,
  }),
  'isbn-checksum': located({
    en: ({ value }) =>
      `the last digit of the ISBN ${value} does not match the others; compare it with the book.`,
    fr: ({ value }) =>
      `le dernier chiffre de l’ISBN ${value} ne correspond pas aux autres ; comparez avec l’ouvrage.`,
  }),
  'isbn-form': located({
    en: ({ value }) => `“${value}” is not an ISBN, which has 10 or 13 digits.`,
    fr: ({ value }) => `« ${value} » n’est pas un ISBN, qui compte 10 ou 13 chiffres.`,
  }),
  'issn-checksum': located({
    en: ({ value }) =>
      `the last digit of the ISSN ${value} does not match the others; compare it with the journal.`,
    fr: ({ value }) =>
      `le dernier chiffre de l’ISSN ${value} ne correspond pas aux autres ; comparez avec la revue.`,
  }),
  'issn-form': located({
    en: ({ value }) => `“${value}” is not an ISSN, such as 0020-7985.`,
    fr: ({ value }) => `« ${value} » n’est pas un ISSN, comme 0020-7985.`,
  }),
  'listed-twice': located({
    en: ({ value }) => `“${value}” is listed twice; once is enough.`,
    fr: ({ value }) => `« ${value} » figure deux fois ; une seule suffit.`,
  }),
  'not-a-group': located({
    en: ({ value }) => `“${value}” is not a group of fields.`,
    fr: ({ value }) => `« ${value} » n’est pas un groupe de champs.`,
  }),
  'not-a-list': located({
    en: () => 'this must be a list.',
    fr: () => 'il faut ici une liste.',
  }),
  'not-a-reference': located({
    en: ({ value }) => `“${value}” names no entry.`,
    fr: ({ value }) => `« ${value} » ne désigne aucune entrée.`,
  }),
  'not-a-text': located({
    en: ({ value }) => `“${value}” is not a text.`,
    fr: ({ value }) => `« ${value} » n’est pas un texte.`,
  }),
  'not-a-whole-number': located({
    en: ({ value }) => `“${value}” is not a whole number.`,
    fr: ({ value }) => `« ${value} » n’est pas un nombre entier.`,
  }),
  'not-an-option': located({
    en: ({ value, allowed }) => `“${value}” is not one of the choices: ${list(allowed)}.`,
    fr: ({ value, allowed }) => `« ${value} » ne figure pas parmi les choix : ${list(allowed)}.`,
  }),
  'not-yes-or-no': located({
    en: () => 'this must be true or false.',
    fr: () => 'il faut ici vrai ou faux (true ou false).',
  }),
  'number-range': located({
    en: ({ value, smallest, largest }) =>
      `${value} is out of range; give a number from ${smallest} to ${largest}.`,
    fr: ({ value, smallest, largest }) =>
      `${value} est hors limites ; donnez un nombre de ${smallest} à ${largest}.`,
  }),
  'only-spaces': located({
    en: () => 'the text is made of spaces only.',
    fr: () => 'le texte n’est fait que d’espaces.',
  }),
  'orcid-checksum': located({
    en: ({ value }) =>
      `the last character of the ORCID iD ${value} does not match the others; compare it with the person’s page.`,
    fr: ({ value }) =>
      `le dernier caractère de l’identifiant ORCID ${value} ne correspond pas aux autres ; comparez avec la page de la personne.`,
  }),
  'orcid-form': located({
    en: ({ value }) => `“${value}” is not an ORCID iD, such as 0000-0002-1825-0097.`,
    fr: ({ value }) => `« ${value} » n’est pas un identifiant ORCID, comme 0000-0002-1825-0097.`,
  }),
  'orcid-prefixed': located({
    en: ({ bare }) => `write the ORCID iD by itself, without its address: ${bare}`,
    fr: ({ bare }) => `écrivez l’identifiant ORCID seul, sans son adresse : ${bare}`,
  }),
  'review-before-verification': located({
    en: ({ due, verified }) =>
      `the next review (${due}) comes before the last verification (${verified}).`,
    fr: ({ due, verified }) =>
      `la prochaine révision (${due}) précède la dernière vérification (${verified}).`,
  }),
  'ror-checksum': located({
    en: ({ value }) =>
      `the last two digits of ${value} do not match the rest; compare it with the organisation’s page at ror.org.`,
    fr: ({ value }) =>
      `les deux derniers chiffres de ${value} ne correspondent pas au reste ; comparez avec la page de l’organisme sur ror.org.`,
  }),
  'ror-form': located({
    en: ({ value }) => `“${value}” is not a ROR id, such as https://ror.org/05dxps055.`,
    fr: ({ value }) =>
      `« ${value} » n’est pas un identifiant ROR, comme https://ror.org/05dxps055.`,
  }),
  'slug-form': located({
    en: ({ value }) =>
      `“${value}” cannot be part of an address; use small letters without accents and digits, with single hyphens between them, as in “family-reunion”.`,
    fr: ({ value }) =>
      `« ${value} » ne peut pas faire partie d’une adresse ; utilisez des minuscules sans accent et des chiffres, séparés par un seul trait d’union, comme « regroupement-familial ».`,
  }),
  'subtype-of-type': located({
    en: ({ subtype, type, allowed }) =>
      `“${subtype}” does not belong to the type “${type}”, which has: ${list(allowed)}.`,
    fr: ({ subtype, type, allowed }) =>
      `« ${subtype} » ne relève pas du type « ${type} », qui comprend : ${list(allowed)}.`,
  }),
  'too-long': located({
    en: ({ length, max }) => `the text has ${length} characters; at most ${max} are allowed.`,
    fr: ({ length, max }) => `le texte compte ${length} caractères ; ${max} au plus sont permis.`,
  }),
  'too-many': located({
    en: ({ count, max }) => `there are ${count} entries; at most ${max} are allowed.`,
    fr: ({ count, max }) => `il y a ${count} entrées ; ${max} au plus sont permises.`,
  }),
  'un-symbol-form': located({
    en: ({ value }) =>
      `“${value}” is not a symbol of a United Nations document, such as A/RES/73/195.`,
    fr: ({ value }) =>
      `« ${value} » n’est pas une cote de document des Nations Unies, comme A/RES/73/195.`,
  }),
  'url-credentials': located({
    en: () => 'an address must not hold a user name or a password.',
    fr: () => 'une adresse ne doit contenir ni nom d’utilisateur ni mot de passe.',
  }),
  'url-form': located({
    en: ({ value }) =>
      `“${value}” is not a web address that works; copy it whole from the browser.`,
    fr: ({ value }) =>
      `« ${value} » n’est pas une adresse web valable ; copiez-la entière depuis le navigateur.`,
  }),
  'url-scheme': located({
    en: ({ value }) => `“${value}” must begin with https:// or http://.`,
    fr: ({ value }) => `« ${value} » doit commencer par https:// ou http://.`,
  }),
  'urn-form': located({
    en: ({ value }) => `“${value}” is not a URN, such as urn:isbn:0451450523.`,
    fr: ({ value }) => `« ${value} » n’est pas un URN, comme urn:isbn:0451450523.`,
  }),
} satisfies Record<string, Message>;
