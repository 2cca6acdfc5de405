'use strict';

// Which requests of partners have been answered already, and what partners' own systems call records.
// Moments are ISO 8601 in UTC, of 24 characters, so that they compare as text on either database.

const MOMENT = 24;

const TABLES = {
  // Only hashes of keys are kept; answers are sealed with the key itself.
  partner_repeats(table) {
    table.increments('id');
    table.string('actor', 120).notNullable();
    table.string('key_hash', 64).notNullable();
    table.string('fingerprint', 64).notNullable();
    table.string('lease_owner', 120);
    table.string('leased_until', MOMENT);
    table.integer('status');
    table.text('answer');
    table.string('created_at', MOMENT).notNullable();
    table.unique(['actor', 'key_hash'], { indexName: 'partner_repeats_key' });
    table.index(['created_at'], 'partner_repeats_created');
  },

  partner_external_ids(table) {
    table.increments('id');
    table.string('organization', 64).notNullable();
    table.string('external_id', 200).notNullable();
    table.string('document_id', 64).notNullable();
    table.unique(['organization', 'external_id'], { indexName: 'partner_external_ids_key' });
    table.index(['document_id'], 'partner_external_ids_document');
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
