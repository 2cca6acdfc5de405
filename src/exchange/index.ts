// Formats in and out of the clearinghouse: the starter records of `database/starter`, and XLIFF.
// It owns the files that it reads, and the memory of which records it has loaded.
// It never writes around the editorial rules: what comes in goes through the Document Service.
import type { Core } from '@strapi/strapi';
import { readLanguages, serveDesk } from '../editorial';
import { loadStarter } from './starter/load-starter';
import { readStarter } from './starter/read-starter';
import { xliffRoutes } from './xliff/routes';

export * from './xliff';

/**
 * Serves XLIFF to the panel, and loads the starter records that were never loaded;
 * `STARTER_RECORDS=false` leaves them out.
 */
export async function bootstrap(strapi: Core.Strapi): Promise<void> {
  serveDesk(strapi, xliffRoutes);
  if (process.env.STARTER_RECORDS === 'false') return;
  const loaded = await loadStarter(strapi, readStarter(strapi.dirs.app.root), readLanguages());
  if (loaded > 0) strapi.log.info(`Starter records: ${loaded} loaded.`);
}
