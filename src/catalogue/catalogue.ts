import type { Core } from '@strapi/strapi';
import type { ColumnsKeeper } from './columns/keeper';
import type { Generations } from './generation';
import type { Projector } from './projection/apply-changes';
import type { Queue } from './projection/queue';
import type { RebuildOptions } from './rebuild';
import type { Store } from './store';
import type { Difference } from './verify';

/** The catalogue of a running application. */
export type Catalogue = {
  store: Store;
  projector: Projector;
  generations: Generations;
  columns: ColumnsKeeper;
  queue: Queue;
  /** Compares all that is stored with a fresh projection. */
  verify(): Promise<Difference[]>;
  /** Projects everything anew. */
  rebuild(options?: RebuildOptions): Promise<number>;
};

const NAME = 'catalogue';

const opened = new WeakSet<Core.Strapi>();

/** Keeps the catalogue where everything that has `strapi` finds it. */
export const keepCatalogue = (strapi: Core.Strapi, catalogue: Catalogue): void => {
  strapi.add(NAME, catalogue);
  opened.add(strapi);
};

/** Answers the catalogue of a running application; there is none before its bootstrap. */
export const catalogueOf = (strapi: Core.Strapi): Catalogue => strapi.get(NAME) as Catalogue;

/** Whether an application came as far as opening its catalogue; Strapi's commands may not. */
export const hasCatalogue = (strapi: Core.Strapi): boolean => opened.has(strapi);
