// The catalogue: everything that the public reads, derived from the published records.
// It owns the tables named catalogue_*, their projection in the transaction of every write, and search.
// It never writes a record, and holds nothing that a rebuild could not make again.
import type { Core } from '@strapi/strapi';
import { readLanguages } from '../editorial';
import { inTransaction } from './in-transaction';
import { installResponseCache } from './cache';
import { type Catalogue, catalogueOf, hasCatalogue, keepCatalogue } from './catalogue';
import { keepColumns } from './columns/keeper';
import {
  followDocuments,
  followFiles,
  followLocales,
  followTranslations,
} from './document-middleware';
import { watchGenerations } from './generation';
import { ensureListIndexes } from './list-indexes';
import { MOST_AT_ONCE, type Projector } from './projection/apply-changes';
import { createQueue } from './projection/queue';
import { rebuild } from './rebuild';
import { registerSearch } from './search/routes';
import { start as startUp } from './start';
import { openStore } from './store';
import { verify } from './verify';

export { shareAnswers } from './cache';
export { catalogueOf } from './catalogue';
export type { Progress } from './rebuild';
export type { Difference } from './verify';
export * as searching from './search/parameters';
export type * from './types';

let forgetTranslations = (): void => undefined;

export function register(strapi: Core.Strapi): void {
  installResponseCache(strapi, () => currentGeneration(strapi));
  followDocuments(strapi);
  registerSearch(strapi, readLanguages());
}

/** Opens the catalogue; its tables must exist before any other room writes a record. */
export async function bootstrap(strapi: Core.Strapi): Promise<void> {
  keepCatalogue(strapi, await open(strapi));
  followFiles(strapi);
  followLocales(strapi);
  forgetTranslations = followTranslations(strapi);
  await ensureListIndexes(strapi);
}

/** Brings the catalogue up to date with what the other rooms, or another version, have written. */
export const start = (strapi: Core.Strapi): Promise<void> => startUp(catalogueOf(strapi));

/** Calls a listener with each new generation: what was answered before it may be stale. */
export const onGeneration = (
  strapi: Core.Strapi,
  listener: (generation: number) => void,
): (() => void) => catalogueOf(strapi).generations.onChange(listener);

/** Answers the generation that this process knows of; any newer one reaches it within a second. */
export const currentGeneration = (strapi: Core.Strapi): number =>
  catalogueOf(strapi).generations.current();

export async function destroy(strapi: Core.Strapi): Promise<void> {
  forgetTranslations();
  if (!hasCatalogue(strapi)) return;
  const catalogue = catalogueOf(strapi);
  catalogue.generations.stop();
  await catalogue.queue.stop();
  await catalogue.store.close();
}

async function open(strapi: Core.Strapi): Promise<Catalogue> {
  const languages = readLanguages();
  const store = openStore(strapi, languages);
  await inTransaction(strapi, (trx) => store.ensureTables(trx));

  const generations = watchGenerations(strapi, store);
  generations.note(await store.readGeneration());
  const projector: Projector = { strapi, store, languages, mostAtOnce: MOST_AT_ONCE };
  return {
    store,
    projector,
    generations,
    columns: keepColumns(store, generations),
    queue: createQueue(projector, generations),
    verify: () => verify(projector),
    rebuild: (options) => rebuild(projector, options),
  };
}
