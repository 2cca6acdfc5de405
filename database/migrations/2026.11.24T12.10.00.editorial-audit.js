/** The audit trail: lines that can only be added, each chained to the one before, and the last one's hash. */
module.exports = {
  async up(knex) {
    if (await knex.schema.hasTable('editorial_audit')) return;
    await knex.schema.createTable('editorial_audit', (table) => {
      table.bigInteger('seq').primary();
      table.string('at', 24).notNullable().index();
      table.string('actor', 80).notNullable();
      table.string('action', 80).notNullable();
      table.string('object_type', 80).notNullable();
      table.string('object_id', 80).notNullable();
      table.string('locale', 35);
      table.string('before_hash', 64);
      table.string('after_hash', 64);
      table.text('details');
      table.string('request_id', 64);
      table.string('prev', 64).notNullable();
      table.string('hash', 64).notNullable();
      table.index(['actor', 'seq']);
      table.index(['action', 'seq']);
      table.index(['object_id', 'seq']);
    });
    await knex.schema.createTable('editorial_audit_head', (table) => {
      table.integer('id').primary();
      table.bigInteger('seq').notNullable();
      table.string('hash', 64).notNullable();
    });
    await knex('editorial_audit_head').insert({ id: 1, seq: 0, hash: '0'.repeat(64) });
    if (knex.client.dialect === 'postgresql') await closeOnPostgres(knex);
    else await closeOnSqlite(knex);
  },

  async down() {},
};

const REFUSAL = 'the audit trail can only be added to';

async function closeOnPostgres(knex) {
  await knex.raw(`
    create or replace function editorial_audit_refuse() returns trigger language plpgsql as
    $$ begin raise exception '${REFUSAL}'; end $$`);
  await knex.raw(`
    create trigger editorial_audit_keep before update or delete on editorial_audit
    for each row execute function editorial_audit_refuse()`);
  await knex.raw(`
    create trigger editorial_audit_keep_all before truncate on editorial_audit
    for each statement execute function editorial_audit_refuse()`);
}

async function closeOnSqlite(knex) {
  for (const change of ['update', 'delete']) {
    await knex.raw(`
      create trigger editorial_audit_keep_${change} before ${change} on editorial_audit
      begin select raise(abort, '${REFUSAL}'); end`);
  }
}
