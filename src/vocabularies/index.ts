// The vocabularies: controlled terms in every enabled language, loaded from `database/vocabularies`.
// It owns the words that it loaded, and the record of them in `loadedLabels`.
// It never overwrites an editor's own words, and never deletes a term.
import type { Core } from '@strapi/strapi';
import { readLanguages } from '../editorial';
import { loadVocabularies } from './load-vocabularies';
import { readVocabularies } from './read-vocabularies';

/** Loads what is missing or corrected; the languages and the unique indexes must exist already. */
export async function bootstrap(strapi: Core.Strapi): Promise<void> {
  const vocabularies = readVocabularies(strapi.dirs.app.root);
  const { created, changed } = await loadVocabularies(strapi, vocabularies, readLanguages());
  if (created + changed > 0) {
    strapi.log.info(`Vocabularies: ${created} labels loaded, ${changed} changed.`);
  }
}
