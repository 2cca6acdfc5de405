import type { DocumentId } from '../../content-model';
import { type PartnerActor, readActorNames } from '../changes';
import type { Transaction } from '../desk';
import { readerLanguage, refuse } from '../refusals';
import type { Place } from './access';
import { mentionsIn, type Named, type Part, partsOf } from './mentions';
import { forget } from './notices';
import { readNamesOf } from './people';

export type CommentRow = {
  id: number;
  uid: string;
  document_id: string;
  locale: string;
  author_id: number;
  parent_id: number | null;
  words: string | null;
  created_at: string;
  edited_at: string | null;
  deleted_at: string | null;
  resolved_at: string | null;
  resolved_by: number | null;
  /** A member or a key of a partner organisation, where one of them has written; else null. */
  partner_id: number | null;
  partner_kind: PartnerActor['kind'] | null;
  organization: DocumentId | null;
  is_shared: boolean | number;
};

/** A comment as somebody reads it; a deleted one has lost its words, and stays as a mark. */
export type Comment = {
  id: number;
  /** The comment that this one answers. */
  parent: number | null;
  by: Named;
  at: string;
  editedAt: string | null;
  isDeleted: boolean;
  isMine: boolean;
  mayEdit: boolean;
  isUnread: boolean;
  /** As its author writes it, with mentions as `@[12]`. */
  words: string | null;
  parts: Part[];
  /** Whether the partner who contributes the text may read it. */
  isShared: boolean;
  /** Whether a partner has written it. */
  isFromPartner: boolean;
  resolved: { by: Named; at: string } | null;
};

export type NewComment = {
  /** An account of the panel; 0 for a partner. */
  authorId: number;
  parent: number | null;
  words: string;
  /** Whether the partner who contributes the text may read it. */
  isShared: boolean;
  partner?: PartnerActor;
};

/** Authors mend their words for a day; later, an answer may rest on them. */
const EDITABLE = 24 * 60 * 60 * 1000;

export const isEditable = (
  { author_id, deleted_at, created_at }: CommentRow,
  userId: number,
  now = Date.now(),
): boolean =>
  author_id === userId && deleted_at === null && now - Date.parse(created_at) < EDITABLE;

const columnsOf = ({ uid, documentId, locale }: Place) => ({
  uid,
  document_id: documentId,
  locale,
});

const inPlace = (trx: Transaction, place: Place) =>
  trx('editorial_comments').where(columnsOf(place));

/** Reads a discussion, the oldest comment first. */
export const readComments = (trx: Transaction, place: Place): Promise<CommentRow[]> =>
  inPlace(trx, place).orderBy('id');

/** Reads one comment of a discussion. */
export const readComment = (
  trx: Transaction,
  place: Place,
  id: number,
): Promise<CommentRow | undefined> => inPlace(trx, place).where({ id }).first();

/** Reads the comment that a new one answers, if it answers one; refuses to answer an answer. */
export async function readAnswered(
  trx: Transaction,
  place: Place,
  parent: number | null,
): Promise<CommentRow | null> {
  if (parent === null) return null;
  const answered = await readComment(trx, place, parent);
  if (!answered || answered.parent_id !== null) refuse('comment-not-answerable');
  return answered;
}

/** Answers comments as somebody reads them. */
export async function presentComments(
  trx: Transaction,
  place: Place,
  rows: CommentRow[],
  userId: number,
): Promise<Comment[]> {
  const names = await readNamesOf(
    trx,
    rows.flatMap(({ author_id, resolved_by, words }) => [
      author_id,
      resolved_by,
      ...mentionsIn(words ?? ''),
    ]),
  );
  const named = (id: number): Named => ({ id, name: names.get(id) ?? null });
  const actorName = await readActorNames(rows.flatMap(partnerIn), readerLanguage());
  const byOf = (row: CommentRow): Named => {
    const [partner] = partnerIn(row);
    return partner ? { id: 0, name: actorName(partner) } : named(row.author_id);
  };
  const lastRead = await readUpTo(trx, place, userId);
  return rows.map((row) => ({
    id: row.id,
    parent: row.parent_id,
    by: byOf(row),
    at: row.created_at,
    editedAt: row.edited_at,
    isDeleted: row.deleted_at !== null,
    isMine: row.author_id === userId,
    mayEdit: isEditable(row, userId),
    isUnread: row.id > lastRead && row.author_id !== userId && row.deleted_at === null,
    words: row.words,
    parts: partsOf(row.words ?? '', names),
    isShared: Boolean(row.is_shared),
    isFromPartner: row.partner_id !== null,
    resolved:
      row.resolved_at === null || row.resolved_by === null
        ? null
        : { by: named(row.resolved_by), at: row.resolved_at },
  }));
}

/** Answers the partner who has written a comment, as the audit trail calls them, if one has. */
const partnerIn = ({ partner_id, partner_kind }: CommentRow): string[] =>
  partner_id === null || partner_kind === null ? [] : [`${partner_kind}:${partner_id}`];

/** Adds a comment and answers its number. */
export async function addComment(
  trx: Transaction,
  place: Place,
  { authorId, parent, words, isShared, partner }: NewComment,
): Promise<number> {
  const [{ id }]: { id: number }[] = await trx('editorial_comments')
    .insert({
      ...columnsOf(place),
      author_id: authorId,
      is_shared: isShared,
      partner_id: partner?.id ?? null,
      partner_kind: partner?.kind ?? null,
      organization: partner?.organization ?? null,
      parent_id: parent,
      words,
      created_at: new Date().toISOString(),
    })
    .returning('id');
  await keepMentions(trx, id, words);
  return id;
}

/** Replaces a comment's words. */
export async function changeWords(trx: Transaction, id: number, words: string): Promise<void> {
  await trx('editorial_comments')
    .where({ id })
    .update({ words, edited_at: new Date().toISOString() });
  await keepMentions(trx, id, words);
}

/** Notes that what a comment asks for is settled, or that it is not. */
export async function changeResolved(
  trx: Transaction,
  id: number,
  by: number | null,
): Promise<void> {
  await trx('editorial_comments')
    .where({ id })
    .update({ resolved_by: by, resolved_at: by === null ? null : new Date().toISOString() });
}

/** Takes a comment's words out of everything that tells of it; a mark of it stays. */
export async function removeWords(trx: Transaction, id: number): Promise<void> {
  await trx('editorial_comments')
    .where({ id })
    .update({ words: null, deleted_at: new Date().toISOString() });
  await trx('editorial_mentions').where({ comment_id: id }).delete();
  await forget(trx, { comment_id: id });
}

async function keepMentions(trx: Transaction, id: number, words: string): Promise<void> {
  await trx('editorial_mentions').where({ comment_id: id }).delete();
  const mentions = mentionsIn(words).map((user_id) => ({ comment_id: id, user_id }));
  for (const mention of mentions) {
    await trx('editorial_mentions').insert(mention).onConflict(['comment_id', 'user_id']).ignore();
  }
}

/** Answers up to which comment somebody has read a discussion. */
async function readUpTo(trx: Transaction, place: Place, userId: number): Promise<number> {
  const read: { comment_id: number } | undefined = await trx('editorial_comment_reads')
    .where({ ...columnsOf(place), user_id: userId })
    .first('comment_id');
  return read?.comment_id ?? 0;
}

/** Notes that somebody has read a discussion up to its last comment, and the notices about it. */
export async function markRead(trx: Transaction, place: Place, userId: number): Promise<void> {
  const [{ last }]: { last: number | null }[] = await inPlace(trx, place).max({ last: 'id' });
  if (last === null) return;
  await trx('editorial_comment_reads')
    .insert({ ...columnsOf(place), user_id: userId, comment_id: last })
    .onConflict(['document_id', 'locale', 'user_id'])
    .merge(['comment_id']);
  await trx('editorial_notices')
    .where({ ...columnsOf(place), user_id: userId })
    .whereNotNull('comment_id')
    .whereNull('read_at')
    .update({ read_at: new Date().toISOString() });
}

/** Counts a discussion's comments, and those that somebody has not read. */
export async function countComments(
  trx: Transaction,
  place: Place,
  userId: number,
): Promise<{ count: number; unread: number; open: number }> {
  const lastRead = await readUpTo(trx, place, userId);
  const rows: Pick<CommentRow, 'id' | 'author_id' | 'parent_id' | 'resolved_at'>[] = await inPlace(
    trx,
    place,
  )
    .whereNull('deleted_at')
    .select('id', 'author_id', 'parent_id', 'resolved_at');
  return {
    count: rows.length,
    unread: rows.filter(({ id, author_id }) => id > lastRead && author_id !== userId).length,
    open: rows.filter(({ parent_id, resolved_at }) => parent_id === null && resolved_at === null)
      .length,
  };
}

/** Removes the discussions of a document's languages that are gone, and every notice about them. */
export async function removeDiscussion(trx: Transaction, place: Place): Promise<void> {
  const columns = columnsOf(place);
  await forget(trx, columns);
  await trx('editorial_mentions')
    .whereIn('comment_id', trx('editorial_comments').select('id').where(columns))
    .delete();
  await trx('editorial_comment_reads').where(columns).delete();
  await trx('editorial_comments').where(columns).delete();
}
