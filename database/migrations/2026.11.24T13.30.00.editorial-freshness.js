/** Of which due date of which record somebody has been reminded: once each. */
module.exports = {
  async up(knex) {
    if (await knex.schema.hasTable('editorial_reminders')) return;
    await knex.schema.createTable('editorial_reminders', (table) => {
      table.string('uid', 100).notNullable();
      table.string('document_id', 64).notNullable();
      table.string('due_on', 10).notNullable();
      table.string('reminded_at', 24).notNullable();
      table.primary(['uid', 'document_id', 'due_on']);
    });
  },
  async down() {},
};
