'use strict';

// What the desk keeps of partners: for which organisation a text was submitted and where it entered,
// and which comments a partner has written or may read.

const COLUMNS = {
  editorial_states: {
    submitted_for: (table) => table.string('submitted_for', 64),
    queue: (table) => table.string('queue', 20),
  },
  editorial_comments: {
    partner_id: (table) => table.integer('partner_id'),
    partner_kind: (table) => table.string('partner_kind', 20),
    organization: (table) => table.string('organization', 64),
    is_shared: (table) => table.boolean('is_shared').notNullable().defaultTo(false),
  },
};

module.exports = {
  async up(knex) {
    for (const [table, columns] of Object.entries(COLUMNS)) {
      for (const [name, add] of Object.entries(columns)) {
        if (await knex.schema.hasColumn(table, name)) continue;
        await knex.schema.alterTable(table, (altered) => void add(altered));
      }
    }
  },
  async down() {},
};
