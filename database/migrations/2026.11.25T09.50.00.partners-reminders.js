'use strict';

// What owners were last reminded of: a draft by itself, a published record by the day it was due on.

module.exports = {
  async up(knex) {
    if (await knex.schema.hasTable('partner_reminders')) return;
    await knex.schema.createTable('partner_reminders', (table) => {
      table.increments('id');
      table.string('kind', 20).notNullable();
      table.string('document_id', 64).notNullable();
      table.string('locale', 20).notNullable();
      table.string('due_on', 10).notNullable();
      table.string('reminded_at', 24).notNullable();
      table.unique(['kind', 'document_id', 'locale', 'due_on'], {
        indexName: 'partner_reminders_key',
      });
    });
  },
  async down() {},
};
