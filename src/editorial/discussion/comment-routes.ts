import { errors, z } from '@strapi/utils';
import { record } from '../audit/record';
import { presentActor } from '../changes';
import { isStorable } from '../checks/characters';
import type { Transaction } from '../desk';
import { type Asked, type DeskRoute, deskRoute } from '../desk-routes';
import { refuse } from '../refusals';
import type { Row } from '../rows';
import { lock } from '../write-lock';
import { idIn, openPlace, type Place } from './access';
import {
  addComment,
  changeResolved,
  changeWords,
  type CommentRow,
  countComments,
  isEditable,
  markRead,
  presentComments,
  readAnswered,
  readComment,
  readComments,
  removeWords,
} from './comments';
import { tellShared } from './shared';
import { refuseUnreachable, tellComment } from './tell-comment';

const PATH = '/documents/:uid/:documentId/:locale/comments';
const RIGHTS: DeskRoute['rights'] = ['editorial.comment'];

const WORDS = z.string().trim().min(1).max(5000).refine(isStorable);

const NEW = z.object({
  words: WORDS,
  /** The comment that this one answers. */
  parent: z.number().int().min(1).max(2_147_483_647).nullish(),
  /** Whether the partner who contributes the text may read it; an answer is as what it answers. */
  isShared: z.boolean().default(false),
});

const CHANGED = z
  .object({ words: WORDS.optional(), isResolved: z.boolean().optional() })
  .refine(({ words, isResolved }) => words !== undefined || isResolved !== undefined);

type Opened = { place: Place; rows: Row[]; trx: Transaction };

/** Does something in a discussion, in a transaction of its own. */
const within = async <Result>(
  { params }: Asked,
  work: (opened: Opened) => Promise<Result>,
): Promise<Awaited<Result>> =>
  await strapi.db.transaction(async ({ trx }) => work({ ...(await openPlace(params)), trx }));

/** Says something in a discussion, whose document nobody deletes meanwhile. */
const speaking = async <Result>(
  asked: Asked,
  work: (opened: Opened) => Promise<Result>,
): Promise<Awaited<Result>> =>
  await strapi.db.transaction(async () => {
    await lock(asked.params.documentId);
    return within(asked, work);
  });

const note = (
  trx: Transaction,
  { uid, documentId, locale }: Place,
  what: string,
  comment: number,
) =>
  record(trx, {
    actor: presentActor(),
    action: `comment.${what}`,
    object: { type: uid, id: documentId, locale },
    details: { comment },
  });

async function commentIn({ trx, place }: Opened, id: number): Promise<CommentRow> {
  const comment = await readComment(trx, place, id);
  if (!comment) throw new errors.NotFoundError();
  return comment;
}

/** Answers one comment as its reader sees it. */
async function shown({ trx, place }: Opened, id: number, userId: number) {
  const row = await readComment(trx, place, id);
  const [comment] = await presentComments(trx, place, row ? [row] : [], userId);
  return comment;
}

const list = deskRoute({
  method: 'GET',
  path: PATH,
  rights: RIGHTS,
  answer: (asked) =>
    within(asked, async ({ trx, place }) => ({
      comments: await presentComments(trx, place, await readComments(trx, place), asked.user.id),
      ...(await countComments(trx, place, asked.user.id)),
    })),
});

const add = deskRoute({
  method: 'POST',
  path: PATH,
  rights: RIGHTS,
  body: NEW,
  answer: (asked) =>
    speaking(asked, async (opened) => {
      const { trx, place, rows } = opened;
      const { words, parent = null } = asked.body;
      const answered = await readAnswered(trx, place, parent);
      const isShared = answered ? Boolean(answered.is_shared) : asked.body.isShared;
      await refuseUnreachable(place, rows, words);
      const authorId = asked.user.id;
      const id = await addComment(trx, place, { authorId, parent, words, isShared });
      await tellComment(trx, place, rows, { id, words });
      if (isShared) await tellShared(trx, place, id);
      await markRead(trx, place, asked.user.id);
      await note(trx, place, 'create', id);
      return shown(opened, id, asked.user.id);
    }),
});

const change = deskRoute({
  method: 'PUT',
  path: `${PATH}/:comment`,
  rights: RIGHTS,
  body: CHANGED,
  answer: (asked) =>
    speaking(asked, async (opened) => {
      const { trx, place, rows } = opened;
      const id = idIn(asked.params.comment);
      const stored = await commentIn(opened, id);
      const { words, isResolved } = asked.body;
      if (words !== undefined && words !== stored.words) {
        if (stored.author_id !== asked.user.id) refuse('comment-not-yours');
        if (!isEditable(stored, asked.user.id)) refuse('comment-is-fixed');
        await refuseUnreachable(place, rows, words);
        await changeWords(trx, id, words);
        await tellComment(trx, place, rows, { id, words, before: stored.words ?? '' });
        await note(trx, place, 'update', id);
      }
      if (isResolved !== undefined && isResolved !== (stored.resolved_at !== null)) {
        if (stored.parent_id !== null) refuse('comment-is-an-answer');
        await changeResolved(trx, id, isResolved ? asked.user.id : null);
        await note(trx, place, isResolved ? 'resolve' : 'reopen', id);
      }
      return shown(opened, id, asked.user.id);
    }),
});

const remove = deskRoute({
  method: 'DELETE',
  path: `${PATH}/:comment`,
  rights: RIGHTS,
  answer: (asked) =>
    within(asked, async (opened) => {
      const { trx, place } = opened;
      const id = idIn(asked.params.comment);
      const stored = await commentIn(opened, id);
      if (stored.author_id !== asked.user.id) refuse('comment-not-yours');
      if (stored.deleted_at === null) {
        await removeWords(trx, id);
        await note(trx, place, 'delete', id);
      }
      return shown(opened, id, asked.user.id);
    }),
});

const read = deskRoute({
  method: 'POST',
  path: `${PATH}/read`,
  rights: RIGHTS,
  answer: (asked) =>
    within(asked, async ({ trx, place }) => {
      await markRead(trx, place, asked.user.id);
      return countComments(trx, place, asked.user.id);
    }),
});

/** What the panel asks about discussions. */
export const COMMENT_ROUTES: DeskRoute[] = [list, add, read, change, remove];
