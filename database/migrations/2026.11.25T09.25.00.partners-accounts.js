'use strict';

// What is added to accounts: who asks for a new password or a new address, who was blocked and why.
// Moments are ISO 8601 in UTC, of 24 characters, so that they compare as text on either database.

const MOMENT = 24;

const TABLES = {
  // An address as it was asked for, whether it has an account or not; a job reads and deletes it.
  partner_reset_requests(table) {
    table.increments('id');
    table.string('address', 254).notNullable();
    table.string('asked_at', MOMENT).notNullable();
  },

  // The newest wish of somebody counts.
  partner_address_changes(table) {
    table.increments('id');
    table.integer('user_id').notNullable();
    table.string('address', 254).notNullable();
    table.string('asked_at', MOMENT).notNullable();
    table.unique(['user_id'], { indexName: 'partner_address_changes_user' });
  },

  partner_account_blocks(table) {
    table.increments('id');
    table.integer('user_id').notNullable();
    table.boolean('is_blocked').notNullable();
    table.text('reason').notNullable();
    table.integer('decided_by');
    table.string('decided_at', MOMENT).notNullable();
    table.index(['user_id'], 'partner_account_blocks_user');
  },
};

module.exports = {
  async up(knex) {
    for (const [name, columns] of Object.entries(TABLES)) {
      if (!(await knex.schema.hasTable(name))) await knex.schema.createTable(name, columns);
    }
  },
  async down() {},
};
