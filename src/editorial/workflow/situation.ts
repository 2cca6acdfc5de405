import { presentActor } from '../changes';
import type { Transaction } from '../desk';
import { hasRight, type Right, RIGHTS } from '../rights';
import { mayPublish, mayUpdateDocument } from '../roles';
import { namedBy } from '../content';
import { ORGANIZATION } from '../organizations-in';
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

/** Answers the organisations that lead a record; an organisation leads itself. */
function leadOf({ place: { uid, documentId, locale }, rows }: Standing): string[] {
  if (uid === ORGANIZATION) return [documentId];
  const { content } = draftIn(rows, locale) ?? sourceOf(uid, rows);
  return 'leadOrganization' in content
    ? namedBy(uid, { leadOrganization: content.leadOrganization }, ORGANIZATION)
    : [];
}

/** Answers what the decisions of the present round come to, for the text as it stands. */
export function presentOutcome(standing: Standing, decisions = standing.decisions): Outcome {
  const { state, text, needs } = standing;
  return outcomeOf(needs, reviewsOf(decisions, state.round, text.hash, leadOf(standing)));
}

const ALL_RIGHTS = Object.keys(RIGHTS) as Right[];

/** Answers what decides about transitions, for the person or admin token of the request. */
export async function situationOf(standing: Standing): Promise<Situation> {
  const { place, text, state, needs, decisions } = standing;
  const { uid, documentId, locale } = place;
  const actor = presentActor();
  const id = actor.kind === 'person' ? actor.id : null;
  const byThem = decisions.filter(({ by }) => by !== null && by === id);
  return {
    stage: state.stage,
    isPublic: text.publishedHash !== null,
    isAppealed: state.appealedTo !== null,
    needs,
    ownTextMayBeApproved: ownTextMayBeApproved(),
    person: {
      id,
      rights: ALL_RIGHTS.filter(hasRight),
      mayUpdate: await mayUpdateDocument(uid, documentId, locale),
      mayPublish: mayPublish(uid, locale),
      hasWritten: id !== null && state.writers.includes(id),
      hasSubmitted: id !== null && state.submittedBy === id,
      hasConflict: byThem.some(({ hasConflict }) => hasConflict),
      isAppealedAgainst: byThem.some(
        ({ round, isSetAside }) => isSetAside && round === state.round,
      ),
    },
  };
}
