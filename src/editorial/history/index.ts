// The history: what each language of a document has said, who has written it, and how to have it back.
// It owns the tables editorial_versions and editorial_shapes.
// It never changes a version, and restores one only as a save like any other.
import type { Desk } from '../desk';
import { keepVersions } from './keep-versions';
import { prune } from './prune';
import { routes } from './routes';
import { keepShapes } from './shapes';
import { countVersions } from './versions';

export const history: Desk = {
  bootstrap: async (strapi) => strapi.db.transaction(async ({ trx }) => keepShapes(trx)),
  onChange: keepVersions,
  describe: async ({ uid, documentId, locale }) =>
    strapi.db.transaction(async ({ trx }) => ({
      count: await countVersions(trx, { uid, documentId, locale }),
    })),
  routes,
  jobs: [{ name: 'history-prune', rule: '0 20 3 * * *', run: prune }],
};
