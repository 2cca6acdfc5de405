// A draft as readers would see it, at a signed link that works for some hours and needs no account.
// It owns the links and the page; the public site takes the page's place in time.
// It never shows what is private, and changes nothing.
import { errors } from '@strapi/utils';
import { isRecord } from '../../content-model';
import { readAddress } from '../addressed';
import type { Desk } from '../desk';
import { deskRoute } from '../desk-routes';
import { mayRead } from '../roles';
import { draftIn, readRows } from '../rows';
import { previewAddress } from './address';
import { servePreview } from './serve';

const linking = deskRoute({
  method: 'POST',
  path: '/documents/:uid/:documentId/:locale/preview',
  rights: [],
  async answer({ params }) {
    const { uid, documentId, locale } = await readAddress(params);
    if (!mayRead(uid, locale)) throw new errors.ForbiddenError();
    if (!isRecord(uid) || !draftIn(await readRows(uid, documentId), locale)) {
      throw new errors.NotFoundError();
    }
    const { url, until } = previewAddress(uid, documentId, locale);
    return { url, until: until.toISOString() };
  },
});

export const preview: Desk = {
  register(strapi) {
    strapi.server.routes({
      type: 'admin',
      prefix: '/preview',
      routes: [
        {
          method: 'GET',
          path: '/:type/:documentId/:locale',
          handler: servePreview,
          info: { type: 'admin' },
          config: { auth: false },
        },
      ],
    });
  },
  routes: [linking],
};
