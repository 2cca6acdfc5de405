import { errors } from '@strapi/utils';
import { isOurs, type Locale, mainFieldOf, type Uid } from '../content-model';
import { sameFacts, sameWords } from './content';
import type { Subject } from './desk';
import { deskRoute } from './desk-routes';
import { readLanguages } from './languages';
import { mayRead } from './roles';
import { draftIn, publishedIn, readRows, type Row, sourceOf } from './rows';

type Describe = (subject: Subject) => Promise<Record<string, unknown>>;

/** Answers what every part of the desk shows of a document, language by language. */
export const documentRoute = (describe: Describe) =>
  deskRoute({
    method: 'GET',
    path: '/documents/:uid/:documentId',
    rights: [],
    async answer({ params: { uid, documentId }, user }) {
      if (!isOurs(uid)) throw new errors.NotFoundError();
      const rows = await readRows(uid, documentId);
      if (rows.length === 0) throw new errors.NotFoundError();
      const readable = readLanguages().filter((locale) => mayRead(uid, locale));
      if (readable.length === 0) throw new errors.ForbiddenError();

      const source = sourceOf(uid, rows);
      const languages: Record<string, unknown>[] = [];
      for (const locale of readable) {
        const subject = { uid, documentId, locale, rows, user };
        languages.push({ ...outlineOf(uid, rows, locale), ...(await describe(subject)) });
      }
      return {
        uid,
        documentId,
        title: source.content[mainFieldOf(uid)] ?? '',
        sourceLanguage: source.locale,
        languages,
      };
    },
  });

/** Answers which rows a language has; what waits is what its public text doesn't say. */
function outlineOf(uid: Uid, rows: Row[], locale: Locale) {
  const [draft, published] = [draftIn(rows, locale), publishedIn(rows, locale)];
  const isSource = sourceOf(uid, rows).locale === locale;
  const isSame =
    !draft ||
    !published ||
    (sameWords(uid, draft.content, published.content) &&
      (!isSource || sameFacts(uid, draft.content, published.content)));
  return {
    locale,
    exists: draft !== undefined,
    isPublished: published !== undefined,
    hasWaitingChanges: !isSame,
  };
}
