import { type Attribute, attributesOf, type DocumentId, type Locale } from '../../content-model';
import { refuse, readLanguages, type Row, sourceOf } from '../../editorial';
import type { Acting } from '../acting';

export const RESOURCE = 'api::resource.resource';
export const ORGANIZATION = 'api::organization.organization';

/** What partners contribute: resources, and their organisation's profile. */
export type ContributedUid = typeof RESOURCE | typeof ORGANIZATION;

/** Where one finds the rows of a record again: those of the acting organisation, or a 404. */
export type Own = {
  uid: ContributedUid;
  acting: Acting;
  documentId: DocumentId;
  readRows(): Promise<Row[]>;
};

/** What the server writes by itself: the source language is the one that a record is made in. */
const OF_SERVER = ['sourceLanguage'];

/** Answers what a partner may write of a record, in the order of its schema. */
export const writableOf = (uid: ContributedUid): [string, Attribute][] =>
  attributesOf(uid).filter(([name]) => !OF_SERVER.includes(name));

/** Answers the language that a question is about: the one that it names, else the source language. */
export function languageIn(uid: ContributedUid, rows: Row[], asked: Locale | undefined): Locale {
  return asked === undefined ? sourceOf(uid, rows).locale : enabled(asked);
}

/** Answers a language, where it is enabled. Throws a 400 that lists those that are. */
export function enabled(language: Locale): Locale {
  const languages = readLanguages();
  if (!languages.includes(language)) refuse('language-not-enabled', { language, languages });
  return language;
}
