import { errors } from '@strapi/utils';
import { type DocumentId, isOurs, type Locale, type Uid } from '../content-model';
import { readLanguages } from './languages';
import { refuse } from './refusals';

/** One language of a document, which may not be written yet. */
export type Addressed = { uid: Uid; documentId: DocumentId; locale: Locale };

/**
 * Reads which language of which document `/documents/:uid/:documentId/:locale/…` means. Throws 404
 * where there is no such type or document, and refuses a language that is not enabled.
 */
export async function readAddress(params: Record<string, string>): Promise<Addressed> {
  const { uid, documentId, locale } = params;
  if (!isOurs(uid)) throw new errors.NotFoundError();
  if (!readLanguages().includes(locale)) {
    refuse('language-not-enabled', { language: locale, languages: readLanguages() });
  }
  const rows = await strapi.db.query(uid).count({ where: { documentId } });
  if (rows === 0) throw new errors.NotFoundError();
  return { uid, documentId, locale };
}
