/** What is published or taken off at a given time, and whose calendars may be read from outside. */
module.exports = {
  async up(knex) {
    if (!(await knex.schema.hasTable('editorial_schedules'))) {
      await knex.schema.createTable('editorial_schedules', (table) => {
        table.increments('id');
        table.string('uid', 100).notNullable();
        table.string('document_id', 64).notNullable();
        table.string('locale', 35).notNullable();
        table.string('action', 10).notNullable();
        table.string('at', 24).notNullable();
        table.string('time_zone', 64).notNullable();
        table.string('local_time', 16).notNullable();
        table.string('state', 10).notNullable();
        table.integer('scheduled_by').notNullable();
        table.string('scheduled_at', 24).notNullable();
        table.integer('attempts').notNullable().defaultTo(0);
        table.string('ended_at', 24);
        table.integer('ended_by');
        table.string('reason_code', 100);
        table.text('reason_en');
        table.text('reason_fr');
        table.string('lease_owner', 200);
        table.string('leased_until', 24);
        table.index(['state', 'at'], 'editorial_schedules_due');
        table.index(['uid', 'document_id', 'locale'], 'editorial_schedules_document');
        table.index(['at'], 'editorial_schedules_at');
      });
      await knex.raw(
        `create unique index editorial_schedules_waiting
         on editorial_schedules (uid, document_id, locale, action) where state = 'waiting'`,
      );
    }
    if (!(await knex.schema.hasTable('editorial_calendar_feeds'))) {
      await knex.schema.createTable('editorial_calendar_feeds', (table) => {
        table.integer('user_id').primary();
        table.string('token_hash', 64).notNullable().unique('editorial_calendar_feeds_token');
        table.string('created_at', 24).notNullable();
      });
    }
  },
  async down() {},
};
