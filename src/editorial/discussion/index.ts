// What people say about a document, and what they are told: comments, notices, e-mails.
// It owns the discussions, everybody's notices, and the line of e-mails that wait to be sent.
// It never decides what happens to a document.
import type { Change } from '../changes';
import type { Desk, Transaction } from '../desk';
import { COMMENT_ROUTES } from './comment-routes';
import { countComments, removeDiscussion } from './comments';
import { mailing } from './mail/line';
import { sendMails } from './mail/send';
import { NOTICE_ROUTES } from './notice-routes';
import { pruneNotices } from './prune';

export { adminAddress } from './addresses';
export { retryAt } from './mail/rhythm';
export {
  addPartnersComment,
  onSharedComment,
  readSharedComments,
  type SharedComment,
} from './shared';

/** A language of a document that is gone takes along what was said about it. */
async function onChange({ uid, documentId, languages }: Change, trx: Transaction): Promise<void> {
  for (const { locale, draft, published } of languages) {
    if (draft.after || published.after) continue;
    await removeDiscussion(trx, { uid, documentId, locale });
  }
}

export const discussion: Desk = {
  async bootstrap() {
    mailing();
  },
  onChange,
  describe: ({ uid, documentId, locale, user }) =>
    strapi.db.transaction(({ trx }) => countComments(trx, { uid, documentId, locale }, user.id)),
  routes: [...COMMENT_ROUTES, ...NOTICE_ROUTES],
  jobs: [
    { name: 'clearinghouse-mails', rule: '*/10 * * * * *', run: sendMails },
    { name: 'clearinghouse-notices-prune', rule: '0 40 3 * * *', run: pruneNotices },
  ],
};
