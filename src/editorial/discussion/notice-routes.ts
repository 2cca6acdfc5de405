import { z } from '@strapi/utils';
import { type DeskRoute, deskRoute } from '../desk-routes';
import { readerLanguage } from '../refusals';
import { chooseRhythm, mailing, readRhythm } from './mail/line';
import { RHYTHMS } from './mail/rhythm';
import { countUnread, type NoticeRow, tellNotices } from './notices';

const ID = z.number().int().min(1).max(2_147_483_647);

const LIST = z.object({
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  pageSize: z.coerce.number().int().min(1).max(100).default(20),
  unread: z.enum(['true', 'false']).default('false'),
  /** The language of the panel, where it is not that of the account. */
  language: z.enum(['en', 'fr']).optional(),
});

const READ = z.union([
  z.strictObject({ ids: z.array(ID).min(1).max(100) }),
  z.strictObject({ all: z.literal(true) }),
]);

const PREFERENCES = z.object({ mail: z.enum(RHYTHMS) });

const list = deskRoute({
  method: 'GET',
  path: '/notices',
  rights: [],
  query: LIST,
  answer: ({ query: { page, pageSize, unread, language }, user }) =>
    strapi.db.transaction(async ({ trx }) => {
      const wanted = () => {
        const notices = trx('editorial_notices').where({ user_id: user.id });
        return unread === 'true' ? notices.whereNull('read_at') : notices;
      };
      const [{ count }] = await wanted().count({ count: '*' });
      const rows: NoticeRow[] = await wanted()
        .orderBy('id', 'desc')
        .limit(pageSize)
        .offset((page - 1) * pageSize);
      return {
        results: await tellNotices(trx, rows, language ?? readerLanguage()),
        unread: await countUnread(trx, user.id),
        pagination: {
          page,
          pageSize,
          pageCount: Math.ceil(Number(count) / pageSize),
          total: Number(count),
        },
      };
    }),
});

const read = deskRoute({
  method: 'POST',
  path: '/notices/read',
  rights: [],
  body: READ,
  answer: ({ body, user }) =>
    strapi.db.transaction(async ({ trx }) => {
      const notices = trx('editorial_notices').where({ user_id: user.id }).whereNull('read_at');
      await ('ids' in body ? notices.whereIn('id', body.ids) : notices).update({
        read_at: new Date().toISOString(),
      });
      return { unread: await countUnread(trx, user.id) };
    }),
});

/** Answers somebody's choice, whether mails are sent at all, and what went wrong with the last one. */
const preferencesOf = (userId: number) =>
  strapi.db.transaction(async ({ trx }) => {
    const box: { note: string | null } | undefined = await trx('editorial_mailboxes')
      .where({ user_id: userId })
      .first('note');
    return {
      mail: await readRhythm(trx, userId),
      isMailSent: mailing().isConfigured,
      problem: box?.note ?? null,
    };
  });

const readPreferences = deskRoute({
  method: 'GET',
  path: '/preferences',
  rights: [],
  answer: ({ user }) => preferencesOf(user.id),
});

const changePreferences = deskRoute({
  method: 'PUT',
  path: '/preferences',
  rights: [],
  body: PREFERENCES,
  async answer({ body, user }) {
    await strapi.db.transaction(({ trx }) => chooseRhythm(trx, user.id, body.mail));
    return preferencesOf(user.id);
  },
});

/** What everybody asks about notices to themselves. */
export const NOTICE_ROUTES: DeskRoute[] = [list, read, readPreferences, changePreferences];
