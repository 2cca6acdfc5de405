'use strict';

/**
 * Who has one language of a document open, and when it was last saved. Moments are ISO 8601 in UTC. A
 * saving is kept for each language, so that a save that rests on an older text is found out: when it
 * was, and what the row then gave as its own time, which a discarded draft takes back.
 */
module.exports = {
  async up(knex) {
    if (!(await knex.schema.hasTable('editorial_locks'))) {
      await knex.schema.createTable('editorial_locks', (table) => {
        table.string('uid').notNullable();
        table.string('document_id').notNullable();
        table.string('locale').notNullable();
        table.integer('user_id').notNullable();
        table.string('since').notNullable();
        table.string('renewed_at').notNullable();
        table.integer('taken_from');
        table.primary(['document_id', 'locale']);
      });
    }
    if (!(await knex.schema.hasTable('editorial_savings'))) {
      await knex.schema.createTable('editorial_savings', (table) => {
        table.string('uid').notNullable();
        table.string('document_id').notNullable();
        table.string('locale').notNullable();
        table.string('saved_at').notNullable();
        table.string('row_at').notNullable();
        table.integer('user_id');
        table.primary(['document_id', 'locale']);
      });
    }
  },
  async down() {},
};
