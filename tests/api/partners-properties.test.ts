import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { type Answer, useApplication } from '../support/application';
import { upload, WITHOUT_LIMITS } from '../support/contributing';
import { type Asking, partner, partnerKey } from '../support/partners';
import { type Person, signIn } from '../support/people';
import { makeOrganization, makeResource } from '../support/records';
import { lead } from '../support/workflow';

const RESOURCE = 'api::resource.resource';
const ORGANIZATION = 'api::organization.organization';
const RUNS = 10;
const LONGEST = 14;

/** A word that stands in everything of an organisation, and is read by nobody else. */
const MARKS = { A: 'markofalpha', B: 'markofbeta' } as const;

type Side = keyof typeof MARKS;

const application = useApplication(WITHOUT_LIMITS);

const organizations = {} as Record<Side, string>;
const actors = {} as Record<ActorName, Asking>;
let editor: Person;

/** Who acts, and for which organisation. */
const ACTS_FOR = {
  'contributor of A': 'A',
  'coordinator of A': 'A',
  'key of A': 'A',
  'coordinator of B': 'B',
  'key of B': 'B',
  'of both, for A': 'A',
  'of both, for B': 'B',
} as const satisfies Record<string, Side>;

type ActorName = keyof typeof ACTS_FOR;

beforeAll(async () => {
  for (const side of ['A', 'B'] as const) {
    organizations[side] = await makeOrganization(application, {
      words: (locale) => ({ name: `${MARKS[side]} ${locale}` }),
    });
  }
  const { A, B } = organizations;
  const scopes = [
    'resources:read',
    'resources:write',
    'organization:read',
    'organization:write',
  ] as const;
  const both = await partner(application, [A, B], { role: 'coordinator' });
  Object.assign(actors, {
    'contributor of A': await partner(application, A),
    'coordinator of A': await partner(application, A, { role: 'coordinator' }),
    'key of A': await partnerKey(application, A, [...scopes]),
    'coordinator of B': await partner(application, B, { role: 'coordinator' }),
    'key of B': await partnerKey(application, B, [...scopes]),
    'of both, for A': both,
    'of both, for B': both,
  });
  editor = await signIn(application, 'editor');
});

const language = fc.constantFrom('en', 'fr');
const leading = fc.constantFrom<'none' | Side>('none', 'none', 'A', 'B');

const step = fc.record({
  actor: fc.constantFrom(...(Object.keys(ACTS_FOR) as ActorName[])),
  action: fc.constantFrom(
    'list',
    'create',
    'read',
    'put',
    'patch',
    'delete',
    'submit',
    'recall',
    'discard',
    'verify',
    'comment',
    'comments',
    'upload',
    'read profile',
    'patch profile',
    'submit profile',
    'discard profile',
    'publish as the editor',
  ),
  target: fc.nat(9),
  language,
  lead: leading,
});

type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

/** What there is in one run, and whose. */
type World = { resources: { documentId: string; side: Side }[] };

type Said = Answer | null;

async function take(world: World, { action, ...step }: Step): Promise<Said> {
  const { actor, target, language: locale } = step;
  const side = ACTS_FOR[actor];
  const ask: Asking['ask'] = (path, options) =>
    actors[actor].ask(path, {
      ...options,
      headers: { 'x-organization': organizations[side], 'if-match': '*', ...options?.headers },
    });
  const { documentId, side: owner } = world.resources[target % world.resources.length];
  const path = `/resources/${documentId}`;
  const query = `?locale=${locale}`;
  const named = step.lead === 'none' ? {} : { leadOrganization: organizations[step.lead] };
  const data = { title: `${MARKS[side]} ${target}`, type: 'approach', ...named };
  const merge = { 'content-type': 'application/merge-patch+json' };

  switch (action) {
    case 'list':
      return ask(`/resources${query}`);
    case 'create': {
      const answer = await ask(`/resources${query}`, { method: 'POST', body: { data } });
      if (answer.status === 201) {
        world.resources.push({ documentId: answer.body.data.documentId, side });
      }
      return answer;
    }
    case 'read':
      return foreignIsMissing(owner, side, await ask(path));
    case 'put': {
      const headers = { 'if-none-match': '*' };
      const body = { data: locale === 'en' ? data : { title: data.title } };
      const answer = await ask(path + query, { method: 'PUT', body, headers });
      return foreignIsMissing(owner, side, answer);
    }
    case 'patch': {
      const body = { summary: `${MARKS[side]}`, ...named };
      const answer = await ask(path + query, { method: 'PATCH', body, headers: merge });
      return foreignIsMissing(owner, side, answer);
    }
    case 'delete': {
      const answer = await ask(path + (target % 2 ? query : ''), { method: 'DELETE' });
      return foreignIsMissing(owner, side, answer);
    }
    case 'submit':
    case 'recall':
    case 'discard':
    case 'verify': {
      const answer = await ask(`${path}/actions/${action}`, { method: 'POST' });
      return foreignIsMissing(owner, side, answer);
    }
    case 'comment': {
      const body = { words: MARKS[side] };
      const answer = await ask(`${path}/comments`, { method: 'POST', body });
      return foreignIsMissing(owner, side, answer);
    }
    case 'comments':
      return foreignIsMissing(owner, side, await ask(`${path}/comments`));
    case 'upload': {
      const line = { externalId: `x${target % 3}`, locale: 'en', data, submit: target % 2 === 0 };
      const headers = { 'x-organization': organizations[side] };
      const answer = await upload(application, actors[actor], [line], { headers });
      for (const { status, documentId: id } of answer.body.data) {
        const isNew = !world.resources.some((known) => known.documentId === id);
        if (status !== 'refused' && isNew) world.resources.push({ documentId: id, side });
      }
      return answer;
    }
    case 'read profile':
      return ask(`/organization${query}`);
    case 'patch profile': {
      const body = { description: MARKS[side] };
      return ask(`/organization${query}`, { method: 'PATCH', body, headers: merge });
    }
    case 'submit profile':
    case 'discard profile':
      return ask(`/organization/actions/${action.split(' ')[0]}`, { method: 'POST' });
    case 'publish as the editor':
      await lead(editor, documentId, 'publish');
      return null;
  }
}

function foreignIsMissing(owner: Side, side: Side, answer: Answer): Answer {
  if (owner !== side) expect(answer.status).toBe(404);
  return answer;
}

type Snapshot = { all: Record<Side, string>; published: Record<Side, string> };

/** What the desk notes on every row of a record, the published one too; the public does not read it. */
const OF_THE_DESK = ['stage', 'translationState', 'assignee'];

/** When it was verified is the only thing of a published text that a partner says anew. */
const UNSTABLE = ['lastVerifiedOn', 'reviewDueOn', 'updatedAt', 'id', ...OF_THE_DESK];

/** Answers rows as text, with names in one order: the database answers relations as they come. */
const written = (rows: unknown): string =>
  JSON.stringify(rows, (_name, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );

async function look(world: World): Promise<Snapshot> {
  const { strapi } = application;
  const rows: Record<string, unknown>[] = [
    ...(await strapi.db.query(RESOURCE).findMany({
      where: { documentId: { $in: world.resources.map(({ documentId }) => documentId) } },
      orderBy: { id: 'asc' },
      populate: { leadOrganization: { select: ['documentId'] }, keywords: true, places: true },
    })),
    ...(await strapi.db.query(ORGANIZATION).findMany({
      where: { documentId: { $in: Object.values(organizations) } },
      orderBy: { id: 'asc' },
    })),
  ];
  const comments: { document_id: string }[] = await strapi.db
    .connection('editorial_comments')
    .orderBy('id');
  const sideOf = (documentId: unknown): Side | undefined =>
    world.resources.find((one) => one.documentId === documentId)?.side ??
    (['A', 'B'] as const).find((side) => organizations[side] === documentId);
  const of = (side: Side) => rows.filter(({ documentId }) => sideOf(documentId) === side);
  const stable = (row: Record<string, unknown>) =>
    Object.fromEntries(Object.entries(row).filter(([name]) => !UNSTABLE.includes(name)));
  const said = (side: Side) => comments.filter((row) => sideOf(row.document_id) === side);
  const text = (side: Side) => written([of(side), said(side)]);
  const isPublic = (row: Record<string, unknown>) => row.publishedAt !== null;
  // Verifying writes published rows anew: their order says nothing.
  const publicText = (side: Side) =>
    of(side)
      .filter(isPublic)
      .map((row) => written(stable(row)))
      .sort()
      .join('\n');
  return {
    all: { A: text('A'), B: text('B') },
    published: { A: publicText('A'), B: publicText('B') },
  };
}

const otherOf = (side: Side): Side => (side === 'A' ? 'B' : 'A');

test('whatever members do, in any order: nothing of another organisation is read or changed, and nothing is published', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: LONGEST }), async (steps) => {
      const world: World = { resources: [] };
      for (const side of ['A', 'B'] as const) {
        for (const draft of [true, false]) {
          const documentId = await makeResource(application, {
            draft,
            facts: { leadOrganization: organizations[side], type: 'approach' },
            words: (locale) => ({ title: `${MARKS[side]} ${draft} ${locale}` }),
          });
          world.resources.push({ documentId, side });
        }
      }
      for (const taken of steps) {
        const side = ACTS_FOR[taken.actor];
        const isEditors = taken.action === 'publish as the editor';
        const known = { resources: [...world.resources] };
        const before = await look(known);
        const answer = await take(world, taken);
        const after = await look(known);
        if (!isEditors) {
          expect(answer!.status).toBeLessThan(500);
          expect(answer!.text).not.toContain(MARKS[otherOf(side)]);
          expect(after.all[otherOf(side)]).toBe(before.all[otherOf(side)]);
          expect(after.published).toEqual(before.published);
          if (world.resources.length > known.resources.length) await expectOwners(world);
        }
      }
      await expectOwners(world);
    }),
    { numRuns: RUNS, endOnFailure: true },
  );
}, 400_000);

/** Answers who leads what is left of the world, by what the drafts say. */
async function leadsOf(world: World): Promise<Record<string, Side[]>> {
  const leads: Record<string, Side[]> = {};
  for (const { documentId } of world.resources) {
    const rows = await application.strapi.db.query(RESOURCE).findMany({
      where: { documentId, publishedAt: { $null: true } },
      populate: { leadOrganization: { select: ['documentId'] } },
    });
    const sides = rows.map(({ leadOrganization }) =>
      leadOrganization?.documentId === organizations.A ? 'A' : 'B',
    );
    if (sides.length > 0) leads[documentId] = [...new Set(sides)] as Side[];
  }
  return leads;
}

/** Says that each resource that is left is led by the organisation that has made it. */
async function expectOwners(world: World): Promise<void> {
  const leads = await leadsOf(world);
  for (const { documentId, side } of world.resources) {
    if (leads[documentId]) expect(leads[documentId]).toEqual([side]);
  }
}
