'use strict';

// How often partners have asked, and how much they have used: counters that all instances share.

const TABLES = {
  // The columns and their order are those that rate-limiter-flexible writes; `expire` is in
  // milliseconds since 1970.
  partner_limits(table) {
    table.string('key', 255).primary();
    table.integer('points').notNullable().defaultTo(0);
    table.bigInteger('expire');
    table.index(['expire'], 'partner_limits_expire');
  },

  // `period` is a day (2026-11-25), or empty where an amount is held and not used up.
  partner_quota_uses(table) {
    table.increments('id');
    table.string('organization', 64).notNullable();
    table.string('kind', 20).notNullable();
    table.string('period', 10).notNullable();
    table.bigInteger('amount').notNullable().defaultTo(0);
    table.unique(['organization', 'kind', 'period'], { indexName: 'partner_quota_uses_key' });
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
