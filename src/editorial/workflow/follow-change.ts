import { isRecord, type Uid } from '../../content-model';
import { record } from '../audit/record';
import type { Actor, Change, LanguageChange, Step } from '../changes';
import type { Transaction } from '../desk';
import { notify } from '../discussion/notify';
import { hasRight } from '../rights';
import { addDecision, carryDecisions } from './decisions';
import { afterWrite, asItStands, begun, published, type State, type Text } from './machine';
import { type Place, readStored, removeState, saveState, unknownState } from './states';
import { hashOf, isSourceOf } from './texts';
import { clearTombstone } from './tombstones';
import { vouchedReason } from './vouch';

/** Follows a write: each changed language of a record goes to the stage that its text is now at. */
export async function followChange(change: Change, trx: Transaction): Promise<void> {
  if (!isRecord(change.uid)) return;
  for (const language of change.languages) await followLanguage(change, language, trx);
}

const personOf = (actor: Actor): number | null => (actor.kind === 'person' ? actor.id : null);

async function followLanguage(
  change: Change,
  language: LanguageChange,
  trx: Transaction,
): Promise<void> {
  const { uid, documentId, actor, rows } = change;
  const { locale, draft } = language;
  const place: Place = { uid, documentId, locale };
  if (!draft.after) return removeState(trx, place);

  const isSource = isSourceOf(uid, rows, locale);
  const before = textOf(uid, language, 'before', isSource);
  const after = textOf(uid, language, 'after', isSource);
  if (!after) return;
  const isMinor = change.isMinor && hasRight('editorial.review');
  const by = personOf(actor);
  const present = before ? await presentState(trx, place, before) : begun(by);
  const next = before ? afterWrite(present, before, after, { by, isMinor }) : newState(by, after);

  await saveState(trx, place, next, rows);
  if (isMinor && before && before.hash !== after.hash) {
    await carryDecisions(trx, place, before.hash, after.hash);
  }
  if (!language.published.before && language.published.after) await clearTombstone(trx, place);
  if (before && present.stage !== next.stage) await tell(trx, change, place, present, next, after);
  if (isNewlyPublic(language)) await vouch(trx, place, next, after);
}

/** Answers the hashes of one side of a change; the text of a row that was deleted is none. */
function textOf(
  uid: Uid,
  { draft, published }: LanguageChange,
  side: keyof Step,
  isSource: boolean,
): Text | null {
  const [working, open] = [draft[side], published[side]];
  if (!working) return null;
  return {
    hash: hashOf(uid, working.content, isSource),
    publishedHash: open ? hashOf(uid, open.content, isSource) : null,
  };
}

const presentState = async (trx: Transaction, place: Place, text: Text): Promise<State> =>
  asItStands((await readStored(trx, place)) ?? unknownState(text), text);

const newState = (by: number | null, { hash, publishedHash }: Text): State =>
  hash === publishedHash ? published(begun(by)) : begun(by);

const isNewlyPublic = ({ published: { before, after } }: LanguageChange): boolean =>
  after !== null && after.entry.id !== before?.entry.id;

/** Keeps that the clearinghouse itself has approved what is published without a reviewer. */
async function vouch(trx: Transaction, place: Place, { round }: State, { hash }: Text) {
  const reason = vouchedReason();
  if (reason === null) return;
  await addDecision(trx, place, {
    round,
    by: null,
    organization: null,
    verdict: 'approve',
    reason: 'vouched',
    words: reason,
    hash,
    hasConflict: false,
  });
}

async function tell(
  trx: Transaction,
  { actor, action, isMinor }: Change,
  { uid, documentId, locale }: Place,
  from: State,
  to: State,
  { hash }: Text,
): Promise<void> {
  await record(trx, {
    actor,
    action: 'stage.change',
    object: { type: uid, id: documentId, locale },
    after: hash,
    details: { from: from.stage, to: to.stage, because: action, isMinor },
  });
  if (to.stage !== 'published' || action === 'discardDraft') return;
  const authors = new Set([...from.writers, ...(from.submittedBy ? [from.submittedBy] : [])]);
  if (authors.size === 0) return;
  await notify(trx, { kind: 'published', to: [...authors], uid, documentId, locale });
}
