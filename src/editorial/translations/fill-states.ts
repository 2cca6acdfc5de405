import type { Core } from '@strapi/strapi';
import { RECORD_UIDS } from '../../content-model';

/**
 * What is told of rows without a state, one after the other. The join is one that PostgreSQL also does
 * well on a table of which it has no statistics yet, as after an import.
 */
const FILLS = [
  `update ?? set translation_state = 'source'
   where translation_state is null and locale = source_language`,
  `update ?? as text set translation_state = 'published'
   from (select document_id, locale from ?? where published_at is not null) as open
   where text.translation_state is null
     and text.document_id = open.document_id and text.locale = open.locale`,
  `update ?? set translation_state = 'in-progress' where translation_state is null`,
];

/**
 * Gives a state to rows that have none: those written before there were states, or by SQL. Whether a
 * translation is public is all that can be told of them; nobody has found them outdated.
 */
export async function fillStates(strapi: Core.Strapi): Promise<void> {
  for (const uid of RECORD_UIDS) {
    const { tableName } = strapi.db.metadata.get(uid);
    for (const fill of FILLS) {
      const tables = fill.split('??').slice(1);
      await strapi.db.connection.raw(
        fill,
        tables.map(() => tableName),
      );
    }
  }
}
