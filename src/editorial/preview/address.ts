import {
  type DocumentId,
  isRecord,
  type Locale,
  type RecordUid,
  schemaOf,
} from '../../content-model';
import { mayRead } from '../roles/abilities';
import { settingsOf } from '../settings';
import { keyFrom, sign } from './link';

const HOUR = 60 * 60 * 1000;

/** Answers the name of a type in the addresses of previews: `resource`. */
export const pathNameOf = (uid: RecordUid): string => schemaOf(uid).info.singularName;

export const previewKey = (): Buffer => keyFrom(strapi.config.get<string>('admin.auth.secret'));

/** Answers the whole address at which a draft can be read without an account, for some hours. */
export function previewAddress(
  uid: RecordUid,
  documentId: DocumentId,
  locale: Locale,
): { url: string; until: Date } {
  const hours = settingsOf(strapi).previewLinkHours;
  const until = Math.floor((Date.now() + hours * HOUR) / 1000);
  const signature = sign(previewKey(), { uid, documentId, locale, until });
  const path = `/preview/${pathNameOf(uid)}/${encodeURIComponent(documentId)}/${encodeURIComponent(locale)}`;
  return {
    url: `${house()}${path}?until=${until}&signature=${signature}`,
    until: new Date(until * 1000),
  };
}

/** The address of the house as others know it; without one, as the person who asks has found it. */
const house = (): string =>
  (strapi.config.get<string>('server.url') || strapi.requestContext.get()?.origin || '').replace(
    /\/$/,
    '',
  );

/**
 * Answers what Strapi's preview button opens, to who may read the draft: Strapi itself asks nobody for
 * a right here. Terms have no draft, and no preview.
 */
export function openPreview(
  uid: string,
  { documentId, locale }: { documentId?: string; locale?: string | null },
): string | undefined {
  if (!isRecord(uid) || !documentId || !locale || !mayRead(uid, locale)) return undefined;
  return previewAddress(uid, documentId, locale).url;
}
