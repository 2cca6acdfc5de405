import type { Core } from '@strapi/strapi';

/**
 * Columns by which Strapi's own endpoints and the panel filter and sort, and for which Strapi makes no
 * index: without them a list of 100,000 records is sorted anew for each page.
 */
const LIST_COLUMNS: Record<string, string[][]> = {
  resources: [['slug', 'locale']],
  organizations: [['slug', 'locale']],
  pages: [['slug', 'locale']],
  resources_cmps: [['entity_id', 'field', 'order']],
  up_users: [['email'], ['username']],
  admin_users: [['email']],
  strapi_sessions: [['session_id'], ['user_id'], ['absolute_expires_at']],
  files: [['created_at'], ['name']],
};

/** Lists hold drafts, or published rows, in one language: each kind of row has indexes of its own. */
const RECORD_COLUMNS: Record<string, string[][]> = {
  resources: [
    ['title'],
    ['updated_at'],
    ['publication_date'],
    ['type', 'title'],
    ['stage', 'title'],
    ['translation_state', 'title'],
    ['assignee', 'title'],
  ],
  organizations: [
    ['name'],
    ['updated_at'],
    ['kind', 'name'],
    ['stage', 'name'],
    ['translation_state', 'name'],
    ['assignee', 'name'],
  ],
};
const ROWS = { drafts: 'published_at is null', published: 'published_at is not null' };

/** Makes the indexes that are missing; Strapi's schema sync leaves those it does not know alone. */
export async function ensureListIndexes(strapi: Core.Strapi): Promise<void> {
  const make = (table: string, rows: string, columns: string[], where = '') =>
    strapi.db.connection.raw(
      `create index if not exists ?? on ?? (${columns.map(() => '??').join(', ')}) ${where}`,
      [`${table}_${rows}_${columns.join('_')}`.slice(0, 60), table, ...columns],
    );

  for (const [table, lists] of Object.entries(LIST_COLUMNS)) {
    for (const columns of lists) await make(table, 'list', columns);
  }
  for (const [table, lists] of Object.entries(RECORD_COLUMNS)) {
    for (const columns of lists) {
      for (const [rows, where] of Object.entries(ROWS)) {
        await make(table, rows, ['locale', ...columns, 'document_id'], `where ${where}`);
      }
    }
  }
}
