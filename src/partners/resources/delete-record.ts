import type { Context } from 'koa';
import type { Locale } from '../../content-model';
import { type Row, sourceOf } from '../../editorial';
import type { Answer } from '../partner-route';
import { refusePartner } from '../refusals';
import { enabled, type Own, RESOURCE } from './contributed';
import { draftOrRefuse } from './present';
import { refuseOtherVersion } from './version';
import { openOwn } from './write-record';

/** What the editorial team has taken off, and keeps. */
const KEPT: unknown[] = ['withdrawn', 'archived'];

/**
 * Deletes an own draft: the language that is asked for, else the whole record, whose version is that of
 * its source language. Throws a 409 where any of it is public, or was taken off by the editorial team.
 */
export const deleteResource = async (
  own: Own,
  context: Context,
  asked: Locale | undefined,
): Promise<Answer> =>
  await strapi.db.transaction(async () => {
    const rows = await openOwn(own);
    const locale = asked === undefined ? sourceOf(RESOURCE, rows).locale : enabled(asked);
    refuseOtherVersion(context, draftOrRefuse(rows, locale), locale);
    const going = asked === undefined ? rows : rows.filter((row) => row.locale === asked);
    refuseKept(going);
    await strapi.documents(RESOURCE).delete({
      documentId: own.documentId,
      locale: asked ?? '*',
    });
    return null;
  });

function refuseKept(going: Row[]): void {
  const isPublic = going.filter(({ isPublished }) => isPublished);
  if (isPublic.length > 0) refusePartner('published-stays', { languages: languagesOf(isPublic) });
  const kept = going.filter(({ entry }) => KEPT.includes(entry.stage));
  if (kept.length > 0) refusePartner('withdrawn-stays', { languages: languagesOf(kept) });
}

const languagesOf = (rows: Row[]): Locale[] => rows.map(({ locale }) => locale);
