'use strict';

/** For which organisation a person of the panel reviews; organisations are named by their documentId. */
module.exports = {
  async up(knex) {
    if (await knex.schema.hasTable('editorial_people')) return;
    await knex.schema.createTable('editorial_people', (table) => {
      table.integer('user_id').primary();
      table.string('organization').notNullable();
    });
  },
  async down() {},
};
