import type { Locale, Uid } from '../content-model';
import { type Content, namedBy } from './content';
import { languageName } from './language-names';
import { ORGANIZATION } from './organizations-in';
import { readerLanguage, refuse } from './refusals';
import { readNames } from './rows';
import { lockNamed } from './write-lock';
import type { Entry } from './writes';

/**
 * Refuses a publication that names an organisation which is not published in each of the languages
 * that would show it: Strapi would drop the relation without a word.
 */
export async function refuseUnpublishedOrganizations(
  uid: Uid,
  facts: Content,
  locales: Locale[],
): Promise<void> {
  const documentIds = [...new Set(namedBy(uid, facts, ORGANIZATION))];
  if (documentIds.length === 0) return;
  await lockNamed(documentIds);
  const published: Entry[] = await strapi.db.query(ORGANIZATION).findMany({
    where: {
      documentId: { $in: documentIds },
      locale: { $in: locales },
      publishedAt: { $notNull: true },
    },
    select: ['documentId', 'locale'],
  });

  const names = await readNames(ORGANIZATION, documentIds, readerLanguage());
  const missing = documentIds.flatMap((documentId, index) =>
    locales
      .filter(
        (locale) =>
          !published.some((row) => row.documentId === documentId && row.locale === locale),
      )
      .map((locale) => ({ name: names[index], locale })),
  );
  if (missing.length === 0) return;
  refuse('organization-not-published', {
    organizations: missing.map(({ name, locale }) => `${name} (${languageName(locale)})`),
    languages: [...new Set(missing.map(({ locale }) => locale))],
  });
}
