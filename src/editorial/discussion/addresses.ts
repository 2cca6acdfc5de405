import type { Place } from './access';

/** Answers where the panel is, without a slash at the end. */
export const adminAddress = (): string =>
  String(strapi.config.get('admin.absoluteUrl')).replace(/\/+$/, '');

/** Answers where the panel shows one language of a document. */
export const entryAddress = ({ uid, documentId, locale }: Place): string =>
  `${adminAddress()}/content-manager/collection-types/${uid}/${documentId}?plugins%5Bi18n%5D%5Blocale%5D=${encodeURIComponent(locale)}`;
