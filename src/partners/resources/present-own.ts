import type { Locale } from '../../content-model';
import type { Answer } from '../partner-route';
import { languageIn, type Own } from './contributed';
import { presentRecord } from './present';

/** Answers one language of an own record, its source language where none is asked for. */
export const presentOwn = async (own: Own, asked: Locale | undefined): Promise<Answer> =>
  await strapi.db.transaction(async ({ trx }) => {
    const rows = await own.readRows();
    const { uid, documentId } = own;
    return presentRecord(trx, { uid, documentId, locale: languageIn(uid, rows, asked) }, rows);
  });
