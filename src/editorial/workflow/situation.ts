import { presentActor, presentPartner } from '../changes';
import type { Transaction } from '../desk';
import { hasRight, type Right, RIGHTS } from '../rights';
import { creatorOf, mayPublish, mayUpdateDocument } from '../roles';
import { leadOf } from '../lead';
import { draftIn, type Row, sourceOf } from '../rows';
import { type Decision, readDecisions, reviewsOf } from './decisions';
import type { State, Text } from './machine';
import { type Needs, type Outcome, outcomeOf } from './outcome';
import { needsIn, ownTextMayBeApproved } from './policy';
import { type Place, readState } from './states';
import { textIn } from './texts';
import type { Situation } from './transitions';

/** Everything that is known of one language of a document in the workflow. */
export type Standing = {
  place: Place;
  rows: Row[];
  text: Text;
  state: State;
  needs: Needs;
  decisions: Decision[];
};

/** Reads where one language of a document stands, or null where the language is not written. */
export async function readStanding(
  trx: Transaction,
  place: Place,
  rows: Row[],
): Promise<Standing | null> {
  const text = textIn(place.uid, rows, place.locale);
  const state = await readState(trx, place, rows);
  if (!text || !state) return null;
  const decisions = await readDecisions(trx, place);
  return { place, rows, text, state, needs: needsIn(place.uid, rows, place.locale), decisions };
}

/** Answers the organisations that lead a record. */
const leadIn = ({ place: { uid, documentId, locale }, rows }: Standing): string[] =>
  leadOf(uid, documentId, (draftIn(rows, locale) ?? sourceOf(uid, rows)).content);

/** Answers what the decisions of the present round come to, for the text as it stands. */
export function presentOutcome(standing: Standing, decisions = standing.decisions): Outcome {
  const { state, text, needs } = standing;
  return outcomeOf(needs, reviewsOf(decisions, state.round, text.hash, leadIn(standing)));
}

const ALL_RIGHTS = Object.keys(RIGHTS) as Right[];

/** What a partner may do at the desk, with what its organisation leads. */
const PARTNERS_RIGHTS: Right[] = ['editorial.submit'];

/** Answers who has written what is not yet public; of a text from before the workflow, its maker. */
async function readWriters({ place, state }: Standing): Promise<readonly number[]> {
  if (state.writers.length > 0 || state.stage === 'published') return state.writers;
  const creator = await creatorOf(place.uid, place.documentId);
  return creator === null ? [] : [creator];
}

/** Answers what decides about transitions, for the person or admin token of the request. */
export async function situationOf(standing: Standing): Promise<Situation> {
  const { place, text, state, needs, decisions } = standing;
  const { uid, documentId, locale } = place;
  const actor = presentActor();
  const id = actor.kind === 'person' ? actor.id : null;
  const partner = presentPartner();
  const byThem = decisions.filter(({ by }) => by !== null && by === id);
  return {
    stage: state.stage,
    isPublic: text.publishedHash !== null,
    isInTriage: state.queue === 'triage',
    isAppealed: state.appealedTo !== null,
    needs,
    ownTextMayBeApproved: ownTextMayBeApproved(),
    person: {
      id,
      rights: partner ? PARTNERS_RIGHTS : ALL_RIGHTS.filter(hasRight),
      mayUpdate: partner
        ? leadIn(standing).includes(partner.organization)
        : await mayUpdateDocument(uid, documentId, locale),
      mayPublish: !partner && mayPublish(uid, locale),
      hasWritten: id !== null && (await readWriters(standing)).includes(id),
      hasSubmitted: partner
        ? state.submittedFor === partner.organization
        : id !== null && state.submittedBy === id,
      hasConflict: byThem.some(({ hasConflict }) => hasConflict),
      isAppealedAgainst: byThem.some(
        ({ round, isSetAside }) => isSetAside && round === state.round,
      ),
    },
  };
}
