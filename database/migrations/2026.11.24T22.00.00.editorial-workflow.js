'use strict';

/** Which language of which document a row is about. */
const about = (table) => {
  table.string('uid', 100).notNullable();
  table.string('document_id', 64).notNullable();
  table.string('locale', 20).notNullable();
};

const TABLES = {
  editorial_states: (table) => {
    table.increments('id');
    about(table);
    table.string('stage', 30).notNullable();
    table.integer('assignee');
    table.string('due_on', 10);
    table.integer('round').notNullable().defaultTo(0);
    table.integer('submitted_by');
    table.string('approved_hash', 64);
    table.text('writers').notNullable();
    table.integer('appealed_to');
    table.string('changed_at', 30).notNullable();
    table.unique(['uid', 'document_id', 'locale'], { indexName: 'editorial_states_key' });
    table.index(['assignee'], 'editorial_states_assignee');
    table.index(['stage'], 'editorial_states_stage');
  },
  editorial_decisions: (table) => {
    table.increments('id');
    about(table);
    table.integer('round').notNullable();
    table.integer('decided_by');
    table.string('organization', 64);
    table.string('verdict', 30).notNullable();
    table.string('reason', 100);
    table.text('words');
    table.string('hash', 64).notNullable();
    table.boolean('has_conflict').notNullable().defaultTo(false);
    table.boolean('is_set_aside').notNullable().defaultTo(false);
    table.string('decided_at', 30).notNullable();
    table.index(['uid', 'document_id', 'locale'], 'editorial_decisions_key');
  },
  editorial_tombstones: (table) => {
    table.increments('id');
    about(table);
    table.string('slug', 200);
    table.string('reason', 100).notNullable();
    table.text('words').notNullable();
    table.integer('withdrawn_by');
    table.string('withdrawn_on', 10).notNullable();
    table.unique(['uid', 'document_id', 'locale'], { indexName: 'editorial_tombstones_key' });
    table.index(['uid', 'slug'], 'editorial_tombstones_slug');
  },
};

/** Where each language of a document stands in the review, who decided what, what was withdrawn. */
module.exports = {
  async up(knex) {
    for (const [name, columns] of Object.entries(TABLES)) {
      if (!(await knex.schema.hasTable(name))) await knex.schema.createTable(name, columns);
    }
  },
  async down() {},
};
