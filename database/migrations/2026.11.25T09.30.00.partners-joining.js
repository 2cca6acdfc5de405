'use strict';

// Who asks to join the network, what was said about it, and who is invited to which organisation.
// Moments are ISO 8601 in UTC, of 24 characters, so that they compare as text on either database.

const MOMENT = 24;

const TABLES = {
  partner_applications(table) {
    table.increments('id');
    table.string('state', 20).notNullable();
    table.string('language', 2).notNullable();
    // The organisation that it is about: one that there is, or a new one's name and what else is known.
    table.string('organization', 64);
    table.string('name', 300);
    table.string('acronym', 60);
    table.string('kind', 40);
    table.string('url', 2000);
    table.string('country', 60);
    table.string('contact_name', 100).notNullable();
    table.string('contact_email', 254).notNullable();
    table.string('contact_role', 200).notNullable();
    table.text('motivation').notNullable();
    table.string('created_at', MOMENT).notNullable();
    table.string('expires_at', MOMENT).notNullable();
    table.string('confirmed_at', MOMENT);
    table.integer('round').notNullable().defaultTo(0);
    table.integer('decided_by');
    table.string('decided_at', MOMENT);
    table.string('reason', 40);
    table.integer('invitation_id');
    table.index(['state', 'id'], 'partner_applications_state');
    table.index(['contact_email', 'created_at'], 'partner_applications_contact');
  },

  // Questions of managers, answers of the applicant, and the words of a refusal.
  partner_application_words(table) {
    table.increments('id');
    table.integer('application_id').notNullable();
    table.string('kind', 20).notNullable();
    table.integer('round').notNullable();
    table.integer('by');
    table.text('words').notNullable();
    table.string('at', MOMENT).notNullable();
    table.index(['application_id', 'id'], 'partner_application_words_of');
  },

  // `inviter_id` is an account of the panel, or of a coordinator.
  partner_invitations(table) {
    table.increments('id');
    table.string('organization', 64).notNullable();
    table.string('email', 254).notNullable();
    table.string('role', 20).notNullable();
    table.string('language', 2).notNullable();
    table.string('inviter_kind', 20).notNullable();
    table.integer('inviter_id').notNullable();
    table.string('created_at', MOMENT).notNullable();
    table.string('expires_at', MOMENT).notNullable();
    table.string('accepted_at', MOMENT);
    table.string('revoked_at', MOMENT);
    table.index(['organization', 'email'], 'partner_invitations_to');
    table.index(['email'], 'partner_invitations_email');
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
