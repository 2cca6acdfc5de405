'use strict';

// Letters to partners that wait to be sent, or were. What a letter says is forgotten once it is sent.
// Moments are ISO 8601 in UTC, of 24 characters, so that they compare as text on either database.

const MOMENT = 24;

module.exports = {
  async up(knex) {
    if (await knex.schema.hasTable('partner_mails')) return;
    await knex.schema.createTable('partner_mails', (table) => {
      table.increments('id');
      table.string('recipient', 254).notNullable();
      table.string('language', 2).notNullable();
      table.string('kind', 60).notNullable();
      table.text('letter_values');
      table.string('state', 20).notNullable();
      table.integer('attempts').notNullable().defaultTo(0);
      table.string('due_at', MOMENT).notNullable();
      table.string('message_id', 300).notNullable();
      table.string('created_at', MOMENT).notNullable();
      table.string('settled_at', MOMENT);
      table.string('note', 500);
      table.string('lease_owner', 150);
      table.string('leased_until', MOMENT);
      table.index(['state', 'due_at'], 'partner_mails_due');
      table.index(['recipient'], 'partner_mails_recipient');
    });
  },
  async down() {},
};
