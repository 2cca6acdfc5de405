import { schemaOf } from '../../content-model';
import { draftIn, type Row, sourceOf } from '../rows';
import type { Transaction } from '../desk';
import { type Place, readersAmong } from './access';
import { mentionsIn } from './mentions';
import { notify } from './notify';
import { refuse } from '../refusals';

type Spoken = { id: number; words: string; before?: string };

/**
 * Refuses to mention somebody who can't read the document: they would learn its title from the notice.
 */
export async function refuseUnreachable(place: Place, rows: Row[], words: string): Promise<void> {
  const mentioned = mentionsIn(words);
  const readers = await readersAmong(mentioned, place, rows);
  const unknown = mentioned.filter((id) => !readers.includes(id));
  if (unknown.length > 0) refuse('mention-unreachable', { people: unknown.map(String) });
}

/** Tells the people whom a comment mentions, and those who take part in the discussion or work on the text. */
export async function tellComment(
  trx: Transaction,
  place: Place,
  rows: Row[],
  { id, words, before }: Spoken,
): Promise<void> {
  const mentioned = mentionsIn(words);
  const known = mentionsIn(before ?? '');
  const notice = { ...place, values: { comment: id } };
  await notify(trx, {
    ...notice,
    kind: 'mentioned',
    to: mentioned.filter((person) => !known.includes(person)),
  });
  if (before !== undefined) return;
  const concerned = (await readConcerned(trx, place, rows)).filter(
    (person) => !mentioned.includes(person),
  );
  await notify(trx, { ...notice, kind: 'commented', to: concerned });
}

/** Reads who has written in a discussion, who is assigned to the text, and who has begun it. */
async function readConcerned(trx: Transaction, place: Place, rows: Row[]): Promise<number[]> {
  const { uid, documentId, locale } = place;
  const authors: { author_id: number }[] = await trx('editorial_comments')
    .distinct('author_id')
    .where({ uid, document_id: documentId, locale });
  const { id } = (draftIn(rows, locale) ?? sourceOf(uid, rows)).entry;
  const row: { assignee?: number | null; created_by_id: number | null } | undefined = await trx(
    schemaOf(uid).collectionName,
  )
    .where({ id })
    .first();
  return [
    ...authors.map(({ author_id }) => author_id),
    ...[row?.assignee, row?.created_by_id].filter((one): one is number => typeof one === 'number'),
  ];
}
