'use strict';

// Discussions of documents, notices to people, and the e-mails that wait to be sent.
// Moments are ISO 8601 in UTC, of 24 characters, so that they compare as text on either database.

const MOMENT = 24;

const document = (table) => {
  table.string('uid').notNullable();
  table.string('document_id').notNullable();
  table.string('locale').notNullable();
};

const TABLES = {
  editorial_comments(table) {
    table.increments('id');
    document(table);
    table.integer('author_id').notNullable();
    table.integer('parent_id');
    table.text('words');
    table.string('created_at', MOMENT).notNullable();
    table.string('edited_at', MOMENT);
    table.string('deleted_at', MOMENT);
    table.string('resolved_at', MOMENT);
    table.integer('resolved_by');
    table.index(['document_id', 'locale'], 'editorial_comments_document');
  },

  editorial_mentions(table) {
    table.integer('comment_id').notNullable();
    table.integer('user_id').notNullable();
    table.primary(['comment_id', 'user_id']);
    table.index(['user_id'], 'editorial_mentions_user');
  },

  // Up to which comment somebody has read a discussion.
  editorial_comment_reads(table) {
    document(table);
    table.integer('user_id').notNullable();
    table.integer('comment_id').notNullable();
    table.primary(['document_id', 'locale', 'user_id']);
  },

  editorial_notices(table) {
    table.increments('id');
    table.integer('user_id').notNullable();
    table.string('kind').notNullable();
    document(table);
    table.text('title').notNullable();
    table.integer('actor_id');
    table.integer('comment_id');
    table.text('details').notNullable();
    table.string('created_at', MOMENT).notNullable();
    table.string('read_at', MOMENT);
    table.index(['user_id', 'read_at'], 'editorial_notices_user');
    table.index(['document_id'], 'editorial_notices_document');
    table.index(['comment_id'], 'editorial_notices_comment');
  },

  // One notice that somebody is to have by e-mail; what is due goes out in one message.
  editorial_mails(table) {
    table.increments('id');
    table.integer('user_id').notNullable();
    table.integer('notice_id').notNullable();
    table.string('state').notNullable();
    table.string('due_at', MOMENT).notNullable();
    table.string('message_id');
    table.string('sent_at', MOMENT);
    table.string('note', 500);
    table.index(['user_id', 'state', 'due_at'], 'editorial_mails_due');
    table.index(['notice_id'], 'editorial_mails_notice');
  },

  // One person's wishes, and the lease by which one instance at a time writes to them.
  editorial_mailboxes(table) {
    table.increments('id');
    table.integer('user_id').notNullable().unique('editorial_mailboxes_user');
    table.string('rhythm').notNullable();
    table.integer('attempts').notNullable();
    table.string('retry_at', MOMENT);
    table.string('note', 500);
    table.string('lease_owner', 150);
    table.string('leased_until', MOMENT);
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
