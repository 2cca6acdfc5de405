import { type DocumentId, isRecord } from '../../content-model';
import type { Subject, Transaction } from '../desk';
import { organizationNames } from '../organization-names';
import { messageOf } from '../refusals';
import { namesOf } from '../roles';
import { type Decision, isCurrent } from './decisions';
import type { Queue, State } from './machine';
import type { Needs, Verdict } from './outcome';
import { type PublicationProblem, readProblems } from './problems';
import { readStanding, situationOf, type Standing } from './situation';
import type { Stage } from './stages';
import { readTombstone, type Tombstone } from './tombstones';
import { judge, type Situation, TRANSITION_NAMES, type TransitionName } from './transitions';

type Named = { id: number; name: string };

/** What the panel shows of the workflow beside one language of a document. */
export type Description = {
  stage: Stage;
  assignee: Named | null;
  dueOn: string | null;
  submittedBy: Named | null;
  /** The partner organisation that has submitted the text last, and where it waits; null for others. */
  origin: { organization: DocumentId; name: string; queue: Queue | null } | null;
  round: number;
  needed: Needs;
  decisions: {
    /** Null where the clearinghouse itself has vouched for the text. */
    by: Named | null;
    verdict: Verdict;
    reason: string | null;
    words: string | null;
    at: string;
    round: number;
    isCurrent: boolean;
    hasConflict: boolean;
  }[];
  transitions: { name: TransitionName; isAllowed: boolean; why: string | null }[];
  problems: PublicationProblem[];
  tombstone: Tombstone | null;
};

/** Answers where one language of a record stands and what the person may do; null where there is none. */
export async function describe(subject: Subject): Promise<Description | null> {
  const { uid, documentId, locale, rows } = subject;
  if (!isRecord(uid)) return null;
  return strapi.db.transaction(async ({ trx }) => {
    const standing = await readStanding(trx, { uid, documentId, locale }, rows);
    return standing ? await describeStanding(trx, standing) : null;
  });
}

async function describeStanding(trx: Transaction, standing: Standing): Promise<Description> {
  const { place, rows, state, needs, decisions, text } = standing;
  const { assignee, submittedBy, dueOn, stage, round } = state;
  const mentioned = [assignee, submittedBy, ...decisions.map(({ by }) => by)];
  const names = await namesOf(mentioned.filter((id) => id !== null));
  const named = (id: number | null): Named | null =>
    id === null ? null : { id, name: names.get(id) ?? `#${id}` };
  const situation = await situationOf(standing);
  return {
    stage,
    assignee: named(assignee),
    dueOn,
    submittedBy: named(submittedBy),
    origin: await originOf(state),
    round,
    needed: needs,
    decisions: decisions.map((decision) => ({
      ...shown(decision),
      by: named(decision.by),
      isCurrent: isCurrent(decision, round, text.hash),
    })),
    transitions: TRANSITION_NAMES.map((name) => ({ name, ...permission(name, situation) })),
    problems: await readProblems(trx, place, rows),
    tombstone: await readTombstone(trx, place),
  };
}

async function originOf({ submittedFor, queue }: State): Promise<Description['origin']> {
  if (submittedFor === null) return null;
  const nameOf = await organizationNames([submittedFor]);
  return { organization: submittedFor, name: nameOf(submittedFor), queue };
}

const shown = ({ verdict, reason, words, at, round, hasConflict }: Decision) => ({
  verdict,
  reason,
  words,
  at,
  round,
  hasConflict,
});

function permission(name: TransitionName, situation: Situation) {
  const judgement = judge(name, situation);
  if (judgement.isAllowed) return { isAllowed: true, why: null };
  const values = { transition: name, stage: situation.stage };
  return { isAllowed: false, why: messageOf(judgement.why, values) };
}
