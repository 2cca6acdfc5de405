import type { DocumentId, Locale, RecordUid } from '../../content-model';
import type { Content } from '../content';

export type File = { url: string; name: string; alternativeText: string | null; mime: string };

/** Everything that a page about a draft is made of. */
export type Draft = {
  uid: RecordUid;
  locale: Locale;
  content: Content;
  /** What the documents that it names are called in its language. */
  names: ReadonlyMap<DocumentId, string>;
  files: ReadonlyMap<number, File>;
  /** What codes are called, by `type.attribute`, as in `database/vocabularies/choices.json`. */
  choices: Record<string, { code: string; labels: Record<Locale, string> }[]>;
};
