/** What each language of a document has said, version by version, and the attributes that types have had. */
module.exports = {
  async up(knex) {
    if (await knex.schema.hasTable('editorial_versions')) return;
    await knex.schema.createTable('editorial_versions', (table) => {
      table.increments('id');
      table.string('uid', 80).notNullable();
      table.string('document_id', 80).notNullable();
      table.string('locale', 35).notNullable();
      table.integer('number').notNullable();
      table.string('at', 24).notNullable().index();
      table.string('actor', 80);
      table.string('action', 20).notNullable();
      table.boolean('is_minor').notNullable();
      table.string('stage', 30);
      table.integer('restored_from');
      table.text('changed').notNullable();
      table.string('content_hash', 64).notNullable();
      table.string('shape', 64).notNullable();
      table.text('content').notNullable();
      table.string('published_at', 24);
      table.string('published_by', 80);
      table.unique(['document_id', 'locale', 'number', 'uid']);
    });
    await knex.schema.createTable('editorial_shapes', (table) => {
      table.string('hash', 64).primary();
      table.string('uid', 80).notNullable();
      table.text('attributes').notNullable();
    });
  },

  async down() {},
};
