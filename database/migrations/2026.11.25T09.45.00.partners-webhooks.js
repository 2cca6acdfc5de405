'use strict';

// Where partners' own systems are told of events, and the log of what was sent to them. Secrets are
// sealed with a key that the database does not have. Moments are ISO 8601 in UTC, of 24 characters.

const MOMENT = 24;

const TABLES = {
  partner_webhooks(table) {
    table.increments('id');
    table.string('organization', 64).notNullable();
    table.string('url', 2000).notNullable();
    table.string('description', 200).notNullable();
    table.text('events').notNullable();
    table.text('secret').notNullable();
    table.text('previous_secret');
    table.string('previous_until', MOMENT);
    table.boolean('is_active').notNullable();
    table.string('silence', 20);
    table.string('failing_since', MOMENT);
    table.string('created_at', MOMENT).notNullable();
    table.string('updated_at', MOMENT).notNullable();
    table.index(['organization'], 'partner_webhooks_organization');
  },

  partner_webhook_deliveries(table) {
    table.increments('id');
    table.integer('webhook_id').notNullable();
    table.string('message_id', 40).notNullable();
    table.string('event', 40).notNullable();
    table.text('payload').notNullable();
    table.string('state', 20).notNullable();
    table.integer('attempts').notNullable();
    table.string('next_try_at', MOMENT);
    table.string('tried_at', MOMENT);
    table.integer('response_status');
    table.string('note', 40);
    table.string('created_at', MOMENT).notNullable();
    table.string('lease_owner', 200);
    table.string('leased_until', MOMENT);
    table.index(['webhook_id', 'id'], 'partner_webhook_deliveries_log');
    table.index(['state', 'next_try_at'], 'partner_webhook_deliveries_due');
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
