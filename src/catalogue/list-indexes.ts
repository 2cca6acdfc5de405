import type { Core } from '@strapi/strapi';

/**
 * Columns by which Strapi's own endpoints and the panel's lists filter and sort, and for which
 * Strapi makes no index: without them a list of 100,000 records is sorted anew for each page.
 */
const LIST_COLUMNS: Record<string, string[][]> = {
  resources: [
    ['slug', 'locale'],
    ['locale', 'published_at', 'title'],
    ['locale', 'published_at', 'updated_at'],
    ['locale', 'published_at', 'publication_date'],
    ['locale', 'published_at', 'type'],
  ],
  organizations: [
    ['slug', 'locale'],
    ['locale', 'published_at', 'name'],
    ['locale', 'published_at', 'updated_at'],
  ],
  pages: [['slug', 'locale']],
  up_users: [['email'], ['username']],
  admin_users: [['email']],
  strapi_sessions: [['session_id'], ['user_id']],
  files: [['created_at'], ['name']],
};

/** Makes the indexes that are missing; Strapi's schema sync leaves those it does not know alone. */
export async function ensureListIndexes(strapi: Core.Strapi): Promise<void> {
  for (const [table, lists] of Object.entries(LIST_COLUMNS)) {
    for (const columns of lists) {
      const name = `${table}_list_${columns.join('_')}`.slice(0, 60);
      await strapi.db.connection.raw(
        `create index if not exists ?? on ?? (${columns.map(() => '??').join(', ')})`,
        [name, table, ...columns],
      );
    }
  }
}
