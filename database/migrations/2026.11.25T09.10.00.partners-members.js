'use strict';

// Who contributes for which partner organisation, and with which keys machines do.
// Moments are ISO 8601 in UTC, of 24 characters, so that they compare as text on either database.

const MOMENT = 24;

const TABLES = {
  partner_members(table) {
    table.increments('id');
    table.integer('user_id').notNullable();
    table.string('organization', 64).notNullable();
    table.string('role', 20).notNullable();
    table.boolean('is_default').notNullable().defaultTo(false);
    table.string('joined_at', MOMENT).notNullable();
    table.unique(['user_id', 'organization'], { indexName: 'partner_members_key' });
    table.index(['organization'], 'partner_members_organization');
  },

  // Only a hash of the secret is kept.
  partner_keys(table) {
    table.increments('id');
    table.string('organization', 64).notNullable();
    table.string('name', 100).notNullable();
    table.string('hash', 64).notNullable();
    table.string('hint', 20).notNullable();
    table.text('scopes').notNullable();
    table.integer('created_by').notNullable();
    table.string('created_at', MOMENT).notNullable();
    table.string('expires_at', MOMENT).notNullable();
    table.string('last_used_at', MOMENT);
    table.string('revoked_at', MOMENT);
    table.unique(['hash'], { indexName: 'partner_keys_hash' });
    table.index(['organization'], 'partner_keys_organization');
  },

  // What is thought of a person, of an organisation, and of the addresses of a domain of one.
  partner_trust(table) {
    table.increments('id');
    table.string('subject_kind', 20).notNullable();
    table.string('subject', 400).notNullable();
    table.string('level', 20).notNullable();
    table.text('reason').notNullable();
    table.integer('decided_by');
    table.string('decided_at', MOMENT).notNullable();
    table.index(['subject_kind', 'subject'], 'partner_trust_subject');
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
