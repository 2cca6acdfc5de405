/** Which words of the source each translation was last confirmed against, and which changes were minor. */
module.exports = {
  async up(knex) {
    if (!(await knex.schema.hasTable('editorial_translations'))) {
      await knex.schema.createTable('editorial_translations', (table) => {
        table.string('uid', 100).notNullable();
        table.string('document_id', 100).notNullable();
        table.string('locale', 20).notNullable();
        table.string('source_locale', 20).notNullable();
        table.string('words_hash', 64).notNullable();
        table.text('words').notNullable();
        table.integer('confirmed_by');
        table.string('confirmed_as', 20).notNullable();
        table.string('confirmed_at', 30).notNullable();
        table.primary(['document_id', 'locale', 'uid']);
      });
    }
    if (!(await knex.schema.hasTable('editorial_minor_changes'))) {
      await knex.schema.createTable('editorial_minor_changes', (table) => {
        table.string('uid', 100).notNullable();
        table.string('document_id', 100).notNullable();
        table.string('hash_before', 64).notNullable();
        table.string('hash_after', 64).notNullable();
        table.integer('made_by');
        table.string('made_at', 30).notNullable();
        table.primary(['document_id', 'hash_before', 'hash_after', 'uid']);
      });
    }
  },
  async down() {},
};
