import type { Core } from '@strapi/strapi';
import type { PoolConfig } from 'pg';
import type { Locale } from '../../content-model';
import { openPostgres } from './postgres';
import { openSqlite } from './sqlite';
import type { Store } from './types';

export type * from './types';

type Connection = { filename: string } & PoolConfig;

/** Opens the catalogue in the database that Strapi writes to. Close it when Strapi stops. */
export function openStore(strapi: Core.Strapi, languages: Locale[]): Store {
  const connection = strapi.config.get('database.connection.connection') as Connection;
  if (strapi.db.dialect.client === 'sqlite') return openSqlite(connection.filename, languages);
  return openPostgres({
    connection,
    languages,
    onError: (error) => strapi.log.error(`The catalogue's connection failed: ${error.message}`),
  });
}
