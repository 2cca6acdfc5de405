import { errors } from '@strapi/utils';
import type { Locale } from '../../content-model';
import { record } from '../audit/record';
import { presentActor, presentPartner } from '../changes';
import type { Transaction } from '../desk';
import { notify, type NoticeKind } from '../discussion/notify';
import { languageName } from '../language-names';
import { messageOf, refuse } from '../refusals';
import { organizationOf } from '../roles';
import { publishedIn, readRows } from '../rows';
import { refreshTranslationStates } from '../translations/refresh-states';
import { lock } from '../write-lock';
import { documentsOf } from '../writes';
import { addDecision, readDecisions, setRequestsAside } from './decisions';
import {
  appealed,
  archived,
  decided,
  type Queue,
  recalled,
  reopened,
  type State,
  submitted,
} from './machine';
import { isWithdrawalReason } from './reasons';
import { isOpenAccount, mayReview, readReviewers } from './reviewers';
import { presentOutcome, readStanding, situationOf, type Standing } from './situation';
import { type Place, readState, saveState } from './states';
import { clearTombstone, setTombstone } from './tombstones';
import { judge, type Situation, type TransitionName } from './transitions';

/** A transition that somebody asks for, with what they give along. */
export type Wish = {
  name: TransitionName;
  reason?: string;
  words?: string | Record<Locale, string>;
  /** Declares a conflict of interest: the decision does not count. */
  hasConflict?: boolean;
  /** To whom an appeal goes. */
  to?: number;
  /** Where a partner's submission enters, and who is told of it. */
  entrance?: Entrance;
};

export type Entrance = { queue: Queue; tell: number[] };

type Work = { trx: Transaction; standing: Standing; wish: Wish; by: number | null };

/**
 * Leads one language of a document from stage to stage, for the person of the request, with all that
 * follows, in one transaction. Throws a 403 for what the person may not do, a 400 with a code for what
 * stands against it.
 */
export async function perform(place: Place, wish: Wish): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    await lock(place.documentId);
    const rows = await readRows(place.uid, place.documentId);
    if (rows.length === 0) throw new errors.NotFoundError();
    const standing = await readStanding(trx, place, rows);
    if (!standing) refuse('language-not-written', { language: languageName(place.locale) });

    const situation = await situationOf(standing);
    await refuseClosed(standing, situation, wish);
    await CONSEQUENCES[wish.name]({ trx, standing, wish, by: situation.person.id });
    await refreshTranslationStates(trx, place.uid, place.documentId);
    await recordTransition(trx, standing, wish);
  });
}

async function refuseClosed(standing: Standing, situation: Situation, wish: Wish): Promise<void> {
  const given = wish.hasConflict
    ? undefined
    : {
        reason: wish.reason,
        words: typeof wish.words === 'string' && wish.words.trim() !== '',
        isToAnotherReviewer: await isToAnotherReviewer(standing, situation, wish),
      };
  const name = wish.hasConflict && wish.name === 'approve' ? 'request-changes' : wish.name;
  const judgement = judge(name, { ...situation, given });
  if (judgement.isAllowed) return;
  const values = { transition: wish.name, stage: situation.stage };
  if (!judgement.isForbidden) refuse(judgement.why, values);
  throw new errors.ForbiddenError(messageOf(judgement.why, values), { code: judgement.why });
}

async function isToAnotherReviewer(
  { state, decisions }: Standing,
  { person }: Situation,
  { name, to }: Wish,
): Promise<boolean> {
  if (name !== 'appeal' || to === undefined || to === person.id) return false;
  const hasDecided = decisions.some(({ by, round }) => by === to && round === state.round);
  return !hasDecided && !state.writers.includes(to) && (await mayReview(to));
}

const CONSEQUENCES: Record<TransitionName, (work: Work) => Promise<void>> = {
  async submit(work) {
    const { trx, standing, wish, by } = work;
    const queue = wish.entrance?.queue ?? null;
    const submittedFor = presentPartner()?.organization ?? null;
    await save(work, submitted(standing.state, { submittedBy: by, submittedFor, queue }));
    const { assignee } = standing.state;
    const others = wish.entrance?.tell ?? (await readReviewers());
    await tell(trx, standing, 'submitted', assignee ? [assignee] : others);
  },
  recall: (work) => save(work, recalled(work.standing.state)),
  approve: decide,
  'request-changes': decide,
  async appeal(work) {
    const { trx, standing, wish } = work;
    const { to = 0 } = wish;
    await setRequestsAside(trx, standing.place, standing.state.round);
    await save(work, appealed(standing.state, to));
    await tell(trx, standing, 'appealed', [to], wish);
  },
  async publish({ standing: { place } }) {
    const { uid, documentId, locale } = place;
    await documentsOf(uid).publish({ documentId, locale });
  },
  withdraw,
  archive: (work) => save(work, archived(work.standing.state)),
  async reopen(work) {
    await save(work, reopened(work.standing.state));
    await clearTombstone(work.trx, work.standing.place);
  },
};

const save = ({ trx, standing: { place, rows } }: Work, state: State): Promise<void> =>
  saveState(trx, place, state, rows);

/** Keeps a decision, and leads the text to where all decisions on it come to. */
async function decide(work: Work): Promise<void> {
  const { trx, standing, wish, by } = work;
  const { place, state, text } = standing;
  await addDecision(trx, place, {
    round: state.round,
    by,
    organization: by === null ? null : await organizationOf(trx, by),
    verdict: wish.name === 'approve' ? 'approve' : 'request-changes',
    reason: wish.reason ?? null,
    words: typeof wish.words === 'string' ? wish.words : null,
    hash: text.hash,
    hasConflict: wish.hasConflict === true,
  });
  const outcome = presentOutcome(standing, await readDecisions(trx, place));
  const next = decided(state, outcome, text.hash);
  if (next === state) return;
  await save(work, next);
  const kind = outcome === 'approved' ? 'approved' : 'changes-requested';
  const authors = [...state.writers, ...(state.submittedBy ? [state.submittedBy] : [])];
  await tell(trx, standing, kind, authors, wish);
}

/** Takes a text out of the public's sight, and leaves a tombstone with the reason. */
async function withdraw({ trx, standing, wish, by }: Work): Promise<void> {
  const { place, rows, state } = standing;
  const { uid, documentId, locale } = place;
  const { reason, words } = wish;
  if (!isWithdrawalReason(reason)) refuse('withdrawal-reason-needed');
  const slug = publishedIn(rows, locale)?.content.slug;
  await documentsOf(uid).unpublish({ documentId, locale });
  await setTombstone(trx, place, {
    slug: typeof slug === 'string' ? slug : null,
    by,
    reason,
    words: typeof words === 'string' ? { [locale]: words } : (words ?? {}),
    withdrawnOn: new Date().toISOString().slice(0, 10),
  });
  const concerned = [state.submittedBy, state.assignee].filter((id) => id !== null);
  await tell(trx, standing, 'withdrawn', concerned, { ...wish, reason });
}

async function tell(
  trx: Transaction,
  { place }: Standing,
  kind: NoticeKind,
  to: number[],
  { reason, words }: Partial<Wish> = {},
): Promise<void> {
  const receivers = [...new Set(to)];
  if (receivers.length === 0) return;
  const { uid, documentId, locale } = place;
  const said = typeof words === 'string' ? words : (words?.[locale] ?? null);
  await notify(trx, {
    kind,
    to: receivers,
    uid,
    documentId,
    locale,
    values: { reason: reason ?? null, words: said },
  });
}

async function recordTransition(
  trx: Transaction,
  { place, state, text }: Standing,
  { name, reason, hasConflict, to }: Wish,
): Promise<void> {
  const { uid, documentId, locale } = place;
  const after = await readState(trx, place);
  await record(trx, {
    actor: presentActor(),
    action: `stage.${name}`,
    object: { type: uid, id: documentId, locale },
    after: text.hash,
    details: {
      from: state.stage,
      to: after?.stage ?? null,
      reason: reason ?? null,
      hasConflict: hasConflict ?? false,
      appealTo: to ?? null,
      queue: after?.queue ?? null,
    },
  });
}

/** Says who works on one language of a document, and until when. Refuses a closed account. */
export async function assign(
  place: Place,
  { assignee, dueOn }: { assignee: number | null; dueOn: string | null },
): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    await lock(place.documentId);
    const rows = await readRows(place.uid, place.documentId);
    if (rows.length === 0) throw new errors.NotFoundError();
    const state = await readState(trx, place, rows);
    if (!state) refuse('language-not-written', { language: languageName(place.locale) });
    if (assignee !== null && !(await isOpenAccount(assignee))) refuse('no-such-person');

    await saveState(trx, place, { ...state, assignee, dueOn }, rows);
    const { uid, documentId, locale } = place;
    if (assignee !== null && assignee !== state.assignee) {
      const values = { dueOn };
      await notify(trx, { kind: 'assigned', to: [assignee], uid, documentId, locale, values });
    }
    await record(trx, {
      actor: presentActor(),
      action: 'stage.assign',
      object: { type: uid, id: documentId, locale },
      details: { from: state.assignee, to: assignee, dueOn },
    });
  });
}
