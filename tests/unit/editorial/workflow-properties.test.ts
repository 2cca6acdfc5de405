import { expect, test } from 'vitest';
import fc from 'fast-check';
import {
  afterWrite,
  appealed,
  approvalProblem,
  archived,
  asItStands,
  begun,
  decided,
  published,
  recalled,
  reopened,
  type State,
  submitted,
  type Text,
  unpublished,
} from '../../../src/editorial/workflow/machine';
import { type Needs, outcomeOf, type Review } from '../../../src/editorial/workflow/outcome';
import { judge, type TransitionName } from '../../../src/editorial/workflow/transitions';
import { RIGHTS, type Right } from '../../../src/editorial/rights';

type Decision = Review & { round: number; hash: string; isSetAside: boolean };

/** One language of a document, and what the test knows of it besides. */
type World = {
  state: State;
  text: Text;
  decisions: Decision[];
  /** Who has written what the public does not read. */
  authors: Set<number>;
  /** Who has approved a text without having written any of it; minor changes carry approvals on. */
  approvers: Map<string, Set<number>>;
  /** Texts that the public has read, or that differ from those by minor changes only. */
  known: Set<string>;
};

type Step =
  | { do: 'edit'; by: number; text: string }
  | { do: 'minor'; by: number; text: string }
  | { do: 'silently'; text: string }
  | { do: 'discard' }
  | { do: 'unpublish' }
  | { do: TransitionName; by: number; hasConflict?: boolean; to?: number };

const PEOPLE = [1, 2, 3, 4, 5, 6];
const WRITERS = [1, 2, 3];
const ALL_RIGHTS = Object.keys(RIGHTS) as Right[];
const OUTSIDE = (by: number): boolean => by % 2 === 0;

const present = ({ state, text }: World): State => asItStands(state, text);

const counted = ({ decisions, text }: World, { round }: State) =>
  decisions.filter(
    (one) => one.hasConflict || (one.round === round && one.hash === text.hash && !one.isSetAside),
  );

/** Whether somebody may go a way now: everybody has every right, so that only the guards are tried. */
const isOpen = (world: World, name: TransitionName, by: number, needs: Needs, to?: number) => {
  const state = present(world);
  const theirs = world.decisions.filter((one) => one.by === by);
  const hasDecided = world.decisions.some((one) => one.by === to && one.round === state.round);
  const { isAllowed } = judge(name, {
    stage: state.stage,
    isPublic: world.text.publishedHash !== null,
    isAppealed: state.appealedTo !== null,
    isInTriage: state.queue === 'triage',
    needs,
    ownTextMayBeApproved: false,
    person: {
      id: by,
      rights: ALL_RIGHTS,
      mayUpdate: true,
      mayPublish: true,
      hasWritten: state.writers.includes(by),
      hasSubmitted: state.submittedBy === by,
      hasConflict: theirs.some(({ hasConflict }) => hasConflict),
      isAppealedAgainst: theirs.some((one) => one.isSetAside && one.round === state.round),
    },
    given: {
      reason: name === 'withdraw' ? 'outdated' : 'unclear',
      words: true,
      isToAnotherReviewer: to !== undefined && to !== by && !hasDecided,
    },
  });
  return isAllowed;
};

function write(world: World, text: Text, by: number | null, isMinor: boolean): void {
  const before = world.text;
  world.state = afterWrite(present(world), before, text, { by, isMinor });
  world.text = text;
  if (text.hash === text.publishedHash) world.authors.clear();
  else if (by !== null && !isMinor && text.hash !== before.hash) world.authors.add(by);
  if (!isMinor || text.hash === before.hash) return;
  for (const one of world.decisions) if (one.hash === before.hash) one.hash = text.hash;
  const approvers = world.approvers.get(before.hash) ?? [];
  world.approvers.set(
    text.hash,
    new Set([...approvers, ...(world.approvers.get(text.hash) ?? [])]),
  );
  if (world.known.has(before.hash)) world.known.add(text.hash);
}

/** Publishes if the guard lets it, and holds what it lets against what the test knows. */
function publish(world: World, needs: Needs): void {
  const state = present(world);
  if (approvalProblem(state, world.text, needs)) return;
  const { hash } = world.text;
  const approvers = world.approvers.get(hash)?.size ?? 0;
  expect(world.known.has(hash) || approvers >= needs.reviews, `${hash} was published`).toBe(true);
  world.known.add(hash);
  write(world, { hash, publishedHash: hash }, null, false);
  expect(world.state.stage).toBe('published');
}

function decide(
  world: World,
  step: { do: TransitionName; by: number; hasConflict?: boolean },
  needs: Needs,
) {
  const state = present(world);
  const { hash } = world.text;
  const verdict = step.do === 'approve' ? 'approve' : 'request-changes';
  const hasConflict = step.hasConflict === true;
  world.decisions.push({
    by: step.by,
    verdict,
    hasConflict,
    isOutside: OUTSIDE(step.by),
    isSetAside: false,
    round: state.round,
    hash,
  });
  if (verdict === 'approve' && !hasConflict) {
    expect(world.authors.has(step.by), 'somebody has approved their own text').toBe(false);
    world.approvers.set(hash, new Set([...(world.approvers.get(hash) ?? []), step.by]));
  }
  world.state = decided(state, outcomeOf(needs, counted(world, state)), hash);
}

function take(world: World, step: Step, needs: Needs): void {
  const { publishedHash } = world.text;
  switch (step.do) {
    case 'edit':
      return write(world, { hash: step.text, publishedHash }, step.by, false);
    case 'minor':
      return write(world, { hash: step.text, publishedHash }, step.by, true);
    case 'silently':
      world.state = present(world);
      world.text = { ...world.text, hash: step.text };
      return;
    case 'discard':
      if (publishedHash !== null) {
        write(world, { hash: publishedHash, publishedHash }, null, false);
      }
      return;
    case 'unpublish':
      if (publishedHash !== null) write(world, { ...world.text, publishedHash: null }, null, false);
      return;
  }
  if (!isOpen(world, step.do, step.by, needs, step.to)) return;
  const state = present(world);
  switch (step.do) {
    case 'submit':
      world.state = submitted(state, {
        submittedBy: step.by,
        submittedFor: null,
        queue: null,
      });
      return;
    case 'recall':
      world.state = recalled(state);
      return;
    case 'approve':
    case 'request-changes':
      return decide(world, step, needs);
    case 'appeal':
      for (const one of world.decisions) {
        if (one.round === state.round && one.verdict === 'request-changes') one.isSetAside = true;
      }
      world.state = appealed(state, step.to ?? 0);
      return;
    case 'publish':
      return publish(world, needs);
    case 'withdraw':
      world.state = unpublished(state);
      world.text = { ...world.text, publishedHash: null };
      return;
    case 'archive':
      world.state = archived(state);
      return;
    case 'reopen':
      world.state = reopened(state);
      return;
  }
}

const person = fc.constantFrom(...PEOPLE);
const text = fc.constantFrom('a', 'b', 'c', 'd');
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    fc.record({ do: fc.constantFrom('edit' as const, 'minor' as const), by: person, text }),
    fc.record({ do: fc.constant('silently' as const), text }),
    fc.constantFrom<Step>({ do: 'discard' }, { do: 'unpublish' }),
    fc.record({
      do: fc.constantFrom<TransitionName>('submit', 'approve', 'publish', 'request-changes'),
      by: person,
      hasConflict: fc.boolean(),
    }),
    fc.record({
      do: fc.constantFrom<TransitionName>('submit', 'approve', 'publish'),
      by: person,
    }),
    fc.record({
      do: fc.constantFrom<TransitionName>('recall', 'appeal', 'withdraw', 'archive', 'reopen'),
      by: person,
      to: person,
    }),
  ),
  { maxLength: 60 },
);
const needed = fc.constantFrom<Needs>(
  { reviews: 1, outside: 0 },
  { reviews: 2, outside: 1 },
  { reviews: 3, outside: 2 },
);

function worldAfter(all: Step[], needs: Needs): World {
  const world: World = {
    state: begun(WRITERS[0]),
    text: { hash: 'a', publishedHash: null },
    decisions: [],
    authors: new Set([WRITERS[0]]),
    approvers: new Map(),
    known: new Set(),
  };
  for (const step of all) take(world, step, needs);
  return world;
}

test('no path reaches publication without the approvals that the text needs as it stands', () => {
  fc.assert(
    fc.property(steps, needed, (all, needs) => void worldAfter(all, needs)),
    { numRuns: 2000 },
  );
});

test('from wherever a text has come, it can be published: there is no dead end', () => {
  fc.assert(
    fc.property(steps, needed, (all, needs) => {
      const world = worldAfter(all, needs);
      const author = 50;
      for (let turn = 0; present(world).stage !== 'published' && turn < 40; turn += 1) {
        const { stage } = present(world);
        if (stage === 'withdrawn' || stage === 'archived') {
          take(world, { do: 'reopen', by: author }, needs);
        } else if (stage === 'draft' || stage === 'changes-requested') {
          take(world, { do: 'submit', by: author }, needs);
        } else if (stage === 'in-review') {
          take(world, { do: 'approve', by: 100 + turn * 2 }, needs);
        } else {
          take(world, { do: 'publish', by: author }, needs);
        }
      }
      expect(present(world).stage).toBe('published');
    }),
    { numRuns: 1000 },
  );
});

test('a published text stays where it is until something is done about it', () => {
  const state = published(begun(1));
  const text = { hash: 'a', publishedHash: 'a' };
  expect(asItStands(state, text)).toEqual(state);
  expect(afterWrite(state, text, text, { by: 2, isMinor: false })).toEqual(state);
});
