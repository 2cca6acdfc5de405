import type { Locale } from '../../content-model';
import { addPartnersComment, readSharedComments } from '../../editorial';
import { actorOf } from '../acting';
import type { Answer } from '../partner-route';
import { languageIn, type Own } from './contributed';
import { answeringOnce } from './idempotency';
import { draftOrRefuse } from './present';
import { openOwn } from './write-record';

/** Reads what the editorial team and the organisation have said to each other about a text. */
export const readDiscussion = async (own: Own, asked: Locale | undefined): Promise<Answer> =>
  await strapi.db.transaction(async ({ trx }) => {
    const place = await placeOf(own, asked);
    return { data: await readSharedComments(trx, place) };
  });

/** Says something to the editorial team about a text, by itself or as an answer. */
export const addToDiscussion = (
  own: Own,
  asked: Locale | undefined,
  { words, parent }: { words: string; parent?: number | null },
): Promise<Answer> =>
  answeringOnce(async (trx) => {
    const place = await placeOf(own, asked);
    const id = await addPartnersComment(place, actorOf(own.acting), {
      words,
      parent: parent ?? null,
    });
    const comments = await readSharedComments(trx, place);
    return { status: 201, data: comments.find((comment) => comment.id === id) };
  });

async function placeOf(own: Own, asked: Locale | undefined) {
  const rows = await openOwn(own);
  const { uid, documentId } = own;
  const locale = languageIn(uid, rows, asked);
  draftOrRefuse(rows, locale);
  return { uid, documentId, locale };
}
