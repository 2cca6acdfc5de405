import type { Core } from '@strapi/strapi';
import { type Locale, RECORD_UIDS, UIDS } from '../content-model';
import { languageName } from './language-names';
import { defaultLanguage } from './languages';
import { refuse } from './refusals';

const LOCALE = 'plugin::i18n.locale';

type Where = Record<string, unknown> | undefined;

/**
 * Refuses to delete a language that records are written in, or the default one. Strapi deletes the
 * language's entries first, around the Document Service and without a transaction: the guard stands
 * before those, too.
 */
export function guardLocales(strapi: Core.Strapi): void {
  strapi.db.lifecycles.subscribe({
    models: [LOCALE],
    beforeDelete: ({ params }) => refuseLosing(params.where),
    beforeDeleteMany: ({ params }) => refuseLosing(params.where),
  });
  strapi.db.lifecycles.subscribe({
    models: [...UIDS],
    async beforeDeleteMany({ params }) {
      const { locale, ...others } = (params.where ?? {}) as Record<string, unknown>;
      if (typeof locale === 'string' && Object.keys(others).length === 0) {
        await refuseWritten(locale);
      }
    },
  });
}

async function refuseLosing(where: Where): Promise<void> {
  const locales: { code: Locale }[] = await strapi.db.query(LOCALE).findMany({ where });
  for (const { code } of locales) await refuseWritten(code);
}

async function refuseWritten(locale: Locale): Promise<void> {
  if (locale === defaultLanguage()) {
    refuse('default-language-stays', { language: languageName(locale) });
  }
  let count = 0;
  for (const uid of RECORD_UIDS) {
    const rows: { documentId: string }[] = await strapi.db
      .query(uid)
      .findMany({ where: { locale }, select: ['documentId'] });
    count += new Set(rows.map(({ documentId }) => documentId)).size;
  }
  if (count > 0) refuse('language-in-use', { language: languageName(locale), count });
}
