import { beforeAll, describe, expect, test } from 'vitest';
import { PARTNER_ROUTES } from '../../src/partners/parts';
import { type Answer, useApplication } from '../support/application';
import { WITHOUT_LIMITS } from '../support/contributing';
import { ACTORS, type ActorName, type Asks, makersOf } from '../support/partner-actors';
import { type Asking, partner, partnerKey } from '../support/partners';
import { signIn } from '../support/people';
import { PDF } from '../support/files';
import { makeOrganization, makeResource } from '../support/records';

/**
 * What each kind of route answers to whom: `who` is a 401, `no` a 403, `in` anything else. A route is of
 * anyone, of whoever has an account, or of a role and a scope of keys (`+key`) or of no key.
 */
const TABLE = `
actor                     | anyone | account | contributor | contributor+key | coordinator | coordinator+key
nobody                    | in     | who     | who         | who             | who         | who
forged token              | in     | who     | who         | who             | who         | who
expired token             | in     | who     | who         | who             | who         | who
token of an ended account | in     | who     | who         | who             | who         | who
admin token               | in     | who     | who         | who             | who         | who
API token                 | in     | no      | no          | no              | no          | no
forged key                | in     | who     | who         | who             | who         | who
expired key               | in     | who     | who         | who             | who         | who
revoked key               | in     | who     | who         | who             | who         | who
blocked person            | in     | who     | who         | who             | who         | who
member of nothing         | in     | in      | no          | no              | no          | no
distrusted member         | in     | in      | read        | read            | read        | read
contributor               | in     | in      | in          | in              | no          | no
coordinator               | in     | in      | in          | in              | in          | in
key without scopes        | in     | no      | no          | no              | no          | no
key with all scopes       | in     | no      | no          | in              | no          | in
`;

/** Who is let in by the table and refused for what they ask: about others, or about nothing. */
const OTHERWISE: Record<string, Partial<Record<ActorName, string>>> = {
  // Contributors end their own membership only.
  'DELETE /members/:userId': { contributor: 'no' },
  // Nobody has submitted anything that could be taken back.
  'POST /organization/actions/recall': { coordinator: 'no', 'key with all scopes': 'no' },
};

const LANGUAGES = ['en', 'fr'] as const;
const STAGES = [
  'draft',
  'in-review',
  'changes-requested',
  'approved',
  'published',
  'withdrawn',
  'archived',
] as const;

const RESOURCE = 'api::resource.resource';
const RANDOM_DOCUMENT = 'n'.repeat(24);
const RANDOM_NUMBER = '987654321';

const application = useApplication(WITHOUT_LIMITS);

type Route = (typeof PARTNER_ROUTES)[number];

const cells = TABLE.trim()
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()));
const [[, ...kinds], ...lines] = cells;

const kindOf = ({ may }: Route): string => {
  if (typeof may === 'string') return may;
  return may.scope === null ? may.role : `${may.role}+key`;
};

function expectedOf(actor: ActorName, route: Route): string {
  const otherwise = OTHERWISE[titleOf(route)]?.[actor];
  if (otherwise) return otherwise;
  const line = lines.find(([name]) => name === actor)!;
  const word = line[kinds.indexOf(kindOf(route)) + 1];
  if (word !== 'read') return word;
  return route.method === 'GET' ? 'in' : 'no';
}

const wordOf = ({ status }: Answer): string => {
  if (status >= 500) return `fault ${status}`;
  return status === 401 ? 'who' : status === 403 ? 'no' : 'in';
};

const titleOf = ({ method, path }: Route) => `${method} ${path}`;

const WEBHOOK = { url: 'https://93.184.215.14/hook', events: ['resource.published'] };

/** What is sent so that nothing but the thing itself can be what is refused. */
const BODIES: Record<string, unknown> = {
  'PUT /resources/:documentId': { data: { title: 'Changed' } },
  'PATCH /resources/:documentId': { title: 'Changed' },
  'POST /resources/:documentId/comments': { words: 'Words' },
  'PUT /members/:userId': { role: 'contributor' },
  'PUT /webhooks/:id': WEBHOOK,
};

let a: string;
let b: string;
let makers: ReturnType<typeof makersOf>;

const refused = new Map<ActorName, Asks>();

/** Whoever is let in may end their own account: they are made anew each time, the others once. */
async function askerFor(actor: ActorName, isLetIn: boolean): Promise<Asks> {
  if (isLetIn) return makers[actor]();
  const known = refused.get(actor) ?? (await makers[actor]());
  refused.set(actor, known);
  return known;
}

beforeAll(async () => {
  a = await makeOrganization(application);
  b = await makeOrganization(application);
  const distrusted = await makeOrganization(application);
  await application.strapi.db.connection('partner_trust').insert({
    subject_kind: 'organization',
    subject: distrusted,
    level: 'blocked',
    reason: 'For the test',
    decided_at: new Date().toISOString(),
  });
  const admin = await signIn(application, 'strapi-super-admin');
  makers = makersOf(application, { organization: a, distrusted, admin });
});

function addressOf(route: Route, id: string, locale?: string): string {
  const path = route.path.replace(/:\w+/, id).replace(/:\w+/, RANDOM_NUMBER);
  const takesLanguage = /^\/(resources|organization)/.test(path) && !path.endsWith('/bulk');
  return takesLanguage && locale ? `${path}?locale=${locale}` : path;
}

const headersOf = (route: Route, language: string): Record<string, string> => ({
  'accept-language': language,
  'if-match': '*',
  ...(route.kinds ? { 'content-type': route.kinds[0] } : {}),
});

const randomFor = ({ path }: Route) =>
  path.includes(':documentId') ? RANDOM_DOCUMENT : RANDOM_NUMBER;

test('every actor and every kind of route stands in the table', () => {
  expect(lines.map(([name]) => name)).toEqual([...ACTORS]);
  expect([...new Set(PARTNER_ROUTES.map(kindOf))].filter((kind) => !kinds.includes(kind))).toEqual(
    [],
  );
});

describe('who is let in', () => {
  test.each(PARTNER_ROUTES.map((route) => [titleOf(route), route] as const))(
    '%s',
    async (_title, route) => {
      const answers: Record<string, string> = {};
      const expected: Record<string, string> = {};
      for (const actor of ACTORS) {
        for (const language of LANGUAGES) {
          const expectation = expectedOf(actor, route);
          const ask = await askerFor(actor, expectation === 'in' && route.may !== 'anyone');
          const answer = await ask(addressOf(route, randomFor(route), language), {
            method: route.method,
            body: route.method === 'GET' ? undefined : (BODIES[titleOf(route)] ?? {}),
            headers: headersOf(route, language),
          });
          answers[`${actor}, ${language}`] = wordOf(answer);
          expected[`${actor}, ${language}`] = expectation;
        }
      }
      expect(answers).toEqual(expected);
    },
  );
});

describe('what is another organisation’s is as what nobody has', () => {
  /** Makes what is A's, by the beginning of the address at which it is. */
  const THINGS: Record<string, () => Promise<string[]>> = {
    '/resources/:documentId': async () => {
      const ids: string[] = [];
      for (const stage of STAGES) ids.push(await resourceAt(stage));
      return ids;
    },
    '/keys/:id': async () => [String((await partnerKey(application, a, ['resources:read'])).id)],
    '/members/:userId': async () => [String((await partner(application, a)).id)],
    '/members/invitations/:id': async () => {
      const coordinator = await partner(application, a, { role: 'coordinator' });
      const { body } = await coordinator.ask('/members/invitations', {
        method: 'POST',
        body: { email: `invited-${process.pid}@example.org`, role: 'contributor' },
      });
      return [String(body.data.id)];
    },
    '/files/:id': async () => {
      const form = new FormData();
      form.set('file', new Blob([PDF], { type: 'application/pdf' }), 'report.pdf');
      const member = await partner(application, a);
      const { body } = await member.ask('/files', { method: 'POST', body: form });
      return [String(body.data.id)];
    },
    '/webhooks/:id': async () => {
      const coordinator = await partner(application, a, { role: 'coordinator' });
      const { body } = await coordinator.ask('/webhooks', { method: 'POST', body: WEBHOOK });
      return [String(body.data.id)];
    },
  };

  test('everything that routes name is made here', () => {
    const named = PARTNER_ROUTES.filter(({ may }) => typeof may === 'object').flatMap(
      (route) => thingIn(route) ?? [],
    );
    expect([...new Set(named)].sort()).toEqual(Object.keys(THINGS).sort());
  });

  const thingIn = ({ path }: Route): string | undefined => /^.*?\/:\w+/.exec(path)?.[0];
  const routes = PARTNER_ROUTES.filter(
    (route) => route.may !== 'anyone' && (thingIn(route) ?? '') in THINGS,
  );
  const made: Record<string, string[]> = {};
  const strangers: [string, Asks][] = [];

  beforeAll(async () => {
    for (const [thing, make] of Object.entries(THINGS)) made[thing] = await make();
    const add = (name: string, { ask }: Asking) => strangers.push([name, ask]);
    add('contributor of B', await partner(application, b));
    add('coordinator of B', await partner(application, b, { role: 'coordinator' }));
    const both = await partner(application, [a, b], { role: 'coordinator' });
    strangers.push([
      'coordinator of both, for B',
      (path, options) =>
        both.ask(path, { ...options, headers: { ...options?.headers, 'x-organization': b } }),
    ]);
    add('key of B', await partnerKey(application, b, ['resources:read', 'resources:write']));
  });

  test.each(routes.map((route) => [titleOf(route), route] as const))('%s', async (title, route) => {
    const options = (language: string) => ({
      method: route.method,
      body: route.method === 'GET' ? undefined : BODIES[title],
      headers: headersOf(route, language),
    });
    const told = ({ status, text }: Answer) => ({ status, text });
    for (const [name, ask] of strangers) {
      for (const language of LANGUAGES) {
        const random = await ask(addressOf(route, randomFor(route), language), options(language));
        for (const id of made[thingIn(route)!]) {
          const foreign = await ask(addressOf(route, id, language), options(language));
          expect({ name, ...told(foreign) }).toEqual({ name, ...told(random) });
        }
        const isClosed =
          random.status === 403 && (name.includes('key') || name.startsWith('contr'));
        expect({ name, refused: isClosed || random.status === 404 }).toEqual({
          name,
          refused: true,
        });
      }
    }
  });

  test('and whoever belongs to it reads it in every stage and language', async () => {
    const both = await partner(application, [b, a]);
    for (const id of made['/resources/:documentId']) {
      for (const language of LANGUAGES) {
        const asked = `/resources/${id}?locale=${language}`;
        const { status } = await both.ask(asked, { headers: { 'x-organization': a } });
        expect(status).toBe(200);
      }
    }
  });

  test('an organisation that one does not belong to is as one that there is not', async () => {
    const member = await partner(application, a);
    const asFor = async (organization: string) => {
      const { status, text } = await member.ask('/resources', {
        headers: { 'x-organization': organization },
      });
      return { status, text: text.replaceAll(organization, 'ID') };
    };
    expect(await asFor(b)).toEqual(await asFor(RANDOM_DOCUMENT));
    expect((await asFor(b)).status).toBe(400);
  });
});

/** Makes a resource of A's in both languages, at a stage of the workflow. */
async function resourceAt(stage: (typeof STAGES)[number]): Promise<string> {
  const { strapi } = application;
  const documentId = await makeResource(application, {
    draft: stage !== 'published',
    facts: { leadOrganization: a, type: 'approach' },
  });
  if (stage === 'published') return documentId;
  await strapi.db
    .connection('editorial_states')
    .where({ document_id: documentId })
    .update({ stage });
  await strapi.db.query(RESOURCE).updateMany({ where: { documentId }, data: { stage } });
  return documentId;
}
