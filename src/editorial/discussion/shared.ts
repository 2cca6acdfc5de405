import { errors } from '@strapi/utils';
import { record } from '../audit/record';
import { type PartnerActor, readActorNames } from '../changes';
import type { Transaction } from '../desk';
import { readerLanguage } from '../refusals';
import { readRows } from '../rows';
import { lock } from '../write-lock';
import type { Place } from './access';
import { addComment, readAnswered, readComments } from './comments';
import { plainWords } from './mentions';
import { readNamesOf } from './people';
import { tellComment } from './tell-comment';

/** A comment as the partner reads it who contributes the text; nobody of the desk is named in it. */
export type SharedComment = {
  id: number;
  parent: number | null;
  /** The name of a member or a key of the partner's; null for the editorial team. */
  by: string | null;
  at: string;
  editedAt: string | null;
  words: string;
  isResolved: boolean;
};

type Listener = (shared: { place: Place; comment: number }, trx: Transaction) => Promise<void>;

const listeners = new Set<Listener>();

/** Calls a function of another room when the desk has written what a partner may read. */
export const onSharedComment = (listener: Listener): void => void listeners.add(listener);

export async function tellShared(trx: Transaction, place: Place, comment: number): Promise<void> {
  for (const listener of listeners) await listener({ place, comment }, trx);
}

/** Reads what a partner may read of the discussion of a text, the oldest first. */
export async function readSharedComments(trx: Transaction, place: Place): Promise<SharedComment[]> {
  const rows = (await readComments(trx, place)).filter(
    (row) => Boolean(row.is_shared) && row.words !== null,
  );
  const names = await readNamesOf(
    trx,
    rows.map(({ author_id }) => author_id),
  );
  const actorName = await readActorNames(
    rows.map(({ partner_kind, partner_id }) => `${partner_kind}:${partner_id}`),
    readerLanguage(),
  );
  return rows.map((row) => ({
    id: row.id,
    parent: row.parent_id,
    by: row.partner_id === null ? null : actorName(`${row.partner_kind}:${row.partner_id}`),
    at: row.created_at,
    editedAt: row.edited_at,
    words: plainWords(row.words ?? '', names),
    isResolved: row.resolved_at !== null,
  }));
}

/** Partners mention nobody: by the numbers of accounts they would learn the names of the team. */
const withoutMentions = (words: string): string => words.replaceAll('@[', '@ [');

/** Adds what a partner says about a text that it contributes, and answers the comment's number. */
export async function addPartnersComment(
  place: Place,
  partner: PartnerActor,
  { words, parent }: { words: string; parent: number | null },
): Promise<number> {
  return await strapi.db.transaction(async ({ trx }) => {
    await lock(place.documentId);
    const rows = await readRows(place.uid, place.documentId);
    const answered = await readAnswered(trx, place, parent);
    if (answered && !answered.is_shared) throw new errors.NotFoundError();
    const id = await addComment(trx, place, {
      authorId: 0,
      parent,
      words: withoutMentions(words),
      isShared: true,
      partner,
    });
    await tellComment(trx, place, rows, { id, words: '' });
    await record(trx, {
      actor: partner,
      action: 'comment.create',
      object: { type: place.uid, id: place.documentId, locale: place.locale },
      details: { comment: id },
    });
    return id;
  });
}
