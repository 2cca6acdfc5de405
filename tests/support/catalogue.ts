import type { Columns } from '../../src/catalogue/columns/columns';
import type { Application } from './application';

export type Difference = {
  documentId: string;
  locale: string | null;
  field: string;
  stored: unknown;
  expected: unknown;
};

type Projector = { strapi: unknown; store: unknown; languages: string[]; mostAtOnce: number };

/** The catalogue of the running application, with the code that it runs. */
type Catalogue = {
  projector: Projector;
  store: {
    dialect: 'sqlite' | 'postgres';
    readGeneration(): Promise<number>;
    readCards(
      ids: number[],
      locale: string,
    ): Promise<{ card: Record<string, unknown>; contentLocale: string }[]>;
    findByDocumentId(
      documentId: string,
      locale: string,
    ): Promise<{
      id: number;
      card: { title: string } & Record<string, unknown>;
      contentLocale: string;
      etag: string;
    } | null>;
    match(locale: string, query: string, field?: string): Promise<Uint32Array>;
  };
  generations: { current(): number; onChange(listener: (generation: number) => void): () => void };
  columns: { current(): Promise<Columns> };
  queue: { done(): Promise<void> };
  verify(): Promise<Difference[]>;
  rebuild(options?: { restart?: boolean; onProgress?: () => void }): Promise<number>;
};

/** Answers the catalogue of a running application. */
export const catalogueOf = ({ strapi }: Application): Catalogue =>
  strapi.get('catalogue') as Catalogue;
