import type { Core } from '@strapi/strapi';
import { RECORD_UIDS } from '../../content-model';

/**
 * Gives a state to rows that have none: those written before there were states, or by SQL. Whether a
 * translation is public is all that can be told of them; nobody has found them outdated.
 */
export async function fillStates(strapi: Core.Strapi): Promise<void> {
  for (const uid of RECORD_UIDS) {
    const { tableName } = strapi.db.metadata.get(uid);
    const unknown = await strapi.db
      .connection(tableName)
      .whereNull('translation_state')
      .first('id');
    if (!unknown) continue;
    await learnSizes(strapi, tableName);
    await strapi.db.connection.raw(
      `update ?? set translation_state = case
         when locale = source_language then 'source'
         when exists (
           select 1 from ?? as other
           where other.document_id = ??.document_id and other.locale = ??.locale
             and other.published_at is not null
         ) then 'published'
         else 'in-progress'
       end
       where translation_state is null`,
      [tableName, tableName, tableName, tableName],
    );
  }
}

/**
 * Lets PostgreSQL look at a table that may just have been filled: it takes one that it has never looked
 * at for empty, and then goes through half of it for each row.
 */
async function learnSizes(strapi: Core.Strapi, tableName: string): Promise<void> {
  if (strapi.db.dialect.client !== 'postgres') return;
  await strapi.db.connection.raw('analyze ??', [tableName]);
}
