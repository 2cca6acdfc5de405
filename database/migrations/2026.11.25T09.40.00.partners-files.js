'use strict';

// Whose the files are that partners have sent in, and which of them a person or a key has sent.

module.exports = {
  async up(knex) {
    if (await knex.schema.hasTable('partner_files')) return;
    await knex.schema.createTable('partner_files', (table) => {
      table.integer('file_id').primary();
      table.string('organization', 64).notNullable();
      table.integer('user_id');
      table.integer('key_id');
      table.integer('bytes').notNullable();
      table.string('sha256', 64).notNullable();
      table.string('created_at', 24).notNullable();
      table.index(['organization'], 'partner_files_organization');
    });
  },
  async down() {},
};
