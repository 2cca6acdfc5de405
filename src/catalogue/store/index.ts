import type { Core } from '@strapi/strapi';
import type { PoolConfig } from 'pg';
import type { Locale } from '../../content-model';
import { openPostgres } from './postgres';
import { openSqlite } from './sqlite';
import type { Store } from './types';
import type { OnCommit } from './words';

export type * from './types';

type Connection = { filename: string } & PoolConfig;

/** Opens the catalogue in the database that Strapi writes to. Close it when Strapi stops. */
export function openStore(strapi: Core.Strapi, languages: Locale[]): Store {
  const connection = strapi.config.get('database.connection.connection') as Connection;
  const onCommit: OnCommit = (work) =>
    strapi.db.transaction(({ onCommit: follow }) => follow(work));
  if (strapi.db.dialect.client === 'sqlite') {
    return openSqlite({ filename: connection.filename, languages, onCommit });
  }
  return openPostgres({
    connection,
    languages,
    onCommit,
    onError: (error) => strapi.log.error(`The catalogue's connection failed: ${error.message}`),
  });
}
