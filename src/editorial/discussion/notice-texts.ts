import type { NoticeKind } from './notify';

/** What a notice says, in values: names are null where an account, or a person at all, is missing. */
export type Told = {
  kind: NoticeKind;
  actor: string | null;
  title: string;
  /** The language that it is about, as the reader calls it. */
  language: string;
  /** A day (`2026-12-01`) by which something is due. */
  day: string | null;
};

export type Reader = 'en' | 'fr';

const day = (reader: Reader, value: string): string => {
  const date = new Date(`${value}T00:00:00Z`);
  return Number.isNaN(date.getTime())
    ? value
    : new Intl.DateTimeFormat(reader === 'fr' ? 'fr' : 'en-GB', {
        dateStyle: 'long',
        timeZone: 'UTC',
      })
        .format(date)
        .replace(/^1 (?=\p{Letter})/u, reader === 'fr' ? '1er\u00a0' : '1 ');
};

type Sentence = (told: Told & { text: string }) => string;

const until = (reader: Reader, { day: value }: Told): string => {
  if (!value) return '';
  return reader === 'fr' ? `, pour le ${day(reader, value)}` : `, due on ${day(reader, value)}`;
};

const ENGLISH: Record<NoticeKind, Sentence> = {
  assigned: ({ actor, text, ...told }) =>
    actor
      ? `${actor} assigned ${text} to you${until('en', { ...told, actor })}.`
      : `${text} was assigned to you${until('en', { ...told, actor })}.`,
  submitted: ({ actor, text }) =>
    actor ? `${actor} submitted ${text} for review.` : `${text} was submitted for review.`,
  approved: ({ actor, text }) => (actor ? `${actor} approved ${text}.` : `${text} was approved.`),
  'changes-requested': ({ actor, text }) =>
    actor ? `${actor} asked for changes in ${text}.` : `Changes were asked for in ${text}.`,
  appealed: ({ actor, text }) =>
    actor
      ? `${actor} appeals a decision on ${text} to you.`
      : `A decision on ${text} was appealed to you.`,
  published: ({ actor, text }) =>
    actor ? `${actor} published ${text}.` : `${text} was published.`,
  withdrawn: ({ actor, text }) => (actor ? `${actor} withdrew ${text}.` : `${text} was withdrawn.`),
  commented: ({ actor, text }) => `${actor ?? 'Somebody'} commented on ${text}.`,
  mentioned: ({ actor, text }) => `${actor ?? 'Somebody'} mentioned you in a comment on ${text}.`,
  'verification-due': ({ text, ...told }) =>
    `${text} is due to be verified${told.day ? ` by ${day('en', told.day)}` : ''}.`,
  'schedule-failed': ({ text }) => `What was scheduled for ${text} could not be done.`,
};

const FRENCH: Record<NoticeKind, Sentence> = {
  assigned: ({ actor, text, ...told }) =>
    actor
      ? `${actor} vous attribue ${text}${until('fr', { ...told, actor })}.`
      : `On vous attribue ${text}${until('fr', { ...told, actor })}.`,
  submitted: ({ actor, text }) =>
    actor ? `${actor} soumet ${text} à la relecture.` : `À relire : ${text}.`,
  approved: ({ actor, text }) =>
    actor ? `${actor} approuve ${text}.` : `Texte approuvé : ${text}.`,
  'changes-requested': ({ actor, text }) =>
    actor
      ? `${actor} demande des modifications dans ${text}.`
      : `Modifications demandées dans ${text}.`,
  appealed: ({ actor, text }) =>
    actor
      ? `${actor} vous demande de revoir une décision sur ${text}.`
      : `Une décision sur ${text} est à revoir.`,
  published: ({ actor, text }) => (actor ? `${actor} publie ${text}.` : `Texte publié : ${text}.`),
  withdrawn: ({ actor, text }) => (actor ? `${actor} retire ${text}.` : `Texte retiré : ${text}.`),
  commented: ({ actor, text }) => `${actor ?? 'Quelqu’un'} commente ${text}.`,
  mentioned: ({ actor, text }) =>
    `${actor ?? 'Quelqu’un'} vous cite dans un commentaire sur ${text}.`,
  'verification-due': ({ text, ...told }) =>
    `À vérifier${told.day ? ` avant le ${day('fr', told.day)}` : ''} : ${text}.`,
  'schedule-failed': ({ text }) => `Ce qui était programmé pour ${text} n’a pas pu se faire.`,
};

/** Answers a text’s title in quotation marks, with its language: “Title” (French). */
const named = (reader: Reader, { title, language }: Told): string =>
  reader === 'fr' ? `« ${title} » (${language})` : `“${title}” (${language})`;

/** Answers one notice as a sentence, in the language of its reader. */
export const sentenceOf = (reader: Reader, told: Told): string =>
  (reader === 'fr' ? FRENCH : ENGLISH)[told.kind]({ ...told, text: named(reader, told) });
