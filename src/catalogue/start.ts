import { inTransaction } from './in-transaction';
import type { Catalogue } from './catalogue';
import { applyChanges } from './projection/apply-changes';
import { projectionVersion } from './projection/project-records';
import { Touched } from './projection/touched';
import { countPublished } from './published-documents';
import { rebuild } from './rebuild';

/** Records that are projected anew before the application listens; more of them behind its back. */
const MOST_BEFORE_LISTENING = 2_000;

/**
 * Follows the terms that the vocabularies have changed, works off what is in line, and rebuilds a
 * catalogue of another version, or one whose rebuild was interrupted. `CATALOGUE_AT_START=leave` is for
 * the commands that look at the catalogue as it is.
 */
export async function start({
  projector,
  store,
  generations,
  queue,
}: Pick<Catalogue, 'projector' | 'store' | 'generations' | 'queue'>): Promise<void> {
  const { strapi, languages } = projector;
  if (process.env.CATALOGUE_AT_START === 'leave') {
    generations.note(await store.readGeneration());
    return;
  }
  const isStale = await inTransaction(strapi, async (trx) => {
    const version = await store.readState(trx, 'projection');
    const cursor = await store.readState(trx, 'rebuild');
    const touched = new Touched();
    touched.hasTerms = true;
    await applyChanges(projector, trx, touched);
    return version !== projectionVersion(languages) || cursor !== null;
  });
  generations.note(await store.readGeneration());
  queue.start();
  if (!isStale) return;

  const work = rebuild(projector).then(async (count) => {
    generations.note(await store.readGeneration());
    if (count > 0) strapi.log.info(`Catalogue: ${count} records projected.`);
  });
  if ((await countPublished(projector)) < MOST_BEFORE_LISTENING) await work;
  else {
    work.catch((error: Error) =>
      strapi.log.error(`The catalogue was not rebuilt: ${error.message}`),
    );
  }
}
