// The pages that letters to partners link to, until a front end has its own (`PARTNER_PAGES_URL`).
// It owns five forms; what they send goes to the interface that anyone may use.
// It never knows a token: that stands behind the `#` of the address, which no server is sent.
import type { Part } from '../part';
import { servePage } from './serve';

export const pages: Part = {
  register(strapi) {
    strapi.server.routes({
      type: 'admin',
      prefix: '/partner',
      routes: ['/:page', '/:page/:rest'].map((path) => ({
        method: 'GET' as const,
        path,
        handler: servePage,
        info: { type: 'admin' as const },
        config: { auth: false as const },
      })),
    });
  },
};
