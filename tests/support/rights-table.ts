import { beforeAll, expect, test } from 'vitest';
import type { Locale, Uid } from '../../src/content-model';
import type { Answer, Application } from './application';
import { type Person, ROLES, signIn } from './people';
import { makeOrganization, makePage, makeResource, termId } from './records';
import { makeToken } from './tokens';

export const RESOURCE = 'api::resource.resource';
export const ORGANIZATION = 'api::organization.organization';
export const PAGE = 'api::page.page';
export const ISSUE = 'api::issue.issue';
export const POLICY_AREA = 'api::policy-area.policy-area';

/** Every role, the token of an editor that may do less than they, and somebody without an account. */
export const ACTORS = [...ROLES, 'token', 'nobody'] as const;
export type Actors = Record<(typeof ACTORS)[number], Person>;

type Id = string | number;

/** What an action is done to: made anew once it is done, and for each person where it is to be theirs. */
export type Made = { make(person: Person): Promise<Id>; isTheirs?: boolean };
export type Act = (person: Person, id: Id) => Promise<Answer>;
export type Action = [made: Made, act: Act];

export const post = (body: unknown = {}) => ({ method: 'POST', body });
export const put = (body: unknown = {}) => ({ method: 'PUT', body });
export const REMOVE = { method: 'DELETE' };

let count = 0;
export const unique = (text: string) => `${text}-${(count += 1)}`;

export const nothing: Made = { make: async () => '' };

/** Answers what makes the things that actions are done to. */
export function makers(application: Application) {
  const by = ({ id }: Person) => (id ? { createdBy: id } : {});
  return {
    somebodys: { make: () => makeResource(application) },
    somebodysDraft: { make: () => makeResource(application, { draft: true }) },
    theirs: {
      make: (person) => makeResource(application, { facts: by(person) }),
      isTheirs: true,
    },
    theirDraft: {
      make: (person) => makeResource(application, { facts: by(person), draft: true }),
      isTheirs: true,
    },
    somebodysEnglish: { make: () => makeResource(application, { in: ['en'], draft: true }) },
    somebodysFrench: { make: () => makeResource(application, { in: ['fr'], draft: true }) },
    theirEnglish: {
      make: (person) => makeResource(application, { facts: by(person), in: ['en'], draft: true }),
      isTheirs: true,
    },
    theirFrench: {
      make: (person) => makeResource(application, { facts: by(person), in: ['fr'], draft: true }),
      isTheirs: true,
    },
    organization: { make: () => makeOrganization(application, { draft: true }) },
    theirOrganization: {
      make: (person) =>
        makeOrganization(application, { facts: { kind: 'ngo', ...by(person) }, draft: true }),
      isTheirs: true,
    },
    page: { make: () => makePage(application, { draft: true }) },
    publishedPage: { make: () => makePage(application) },
    issue: term(application, ISSUE),
    policyArea: term(application, POLICY_AREA),
  } satisfies Record<string, Made>;
}

const term = (application: Application, uid: typeof ISSUE | typeof POLICY_AREA): Made => ({
  async make() {
    const { code } = (await application.strapi.db.query(uid).findOne({ where: { locale: 'en' } }))!;
    return termId(application, uid, code as string);
  },
});

/** Answers an action on the content manager's address of a thing. */
export const managing = (
  made: Made,
  uid: Uid,
  path: (id: Id) => string,
  options: (id: Id) => object = () => ({}),
): Action => [made, (person, id) => person.manage(uid, path(id), options(id))];

/** Answers an action on the desk's address of one language of a record. */
export const atDesk = (
  made: Made,
  uid: Uid,
  path: string,
  locale: Locale,
  options: object,
): Action => [
  made,
  (person, id) => person.ask(`/clearinghouse/documents/${uid}/${id}/${locale}/${path}`, options),
];

/** Answers an action at an address that names nothing. */
export const asking = (path: string, options: () => object = () => ({})): Action => [
  nothing,
  (person) => person.ask(path, options()),
];

/** Signs in everybody before the tests of a file; the object is filled before the first one runs. */
export function everybody(application: Application): Actors {
  const actors = {} as Actors;
  beforeAll(async () => {
    for (const role of ROLES) actors[role] = await signIn(application, role);
    const titles = (verb: string, locales: Locale[]) => ({
      action: `plugin::content-manager.explorer.${verb}`,
      subject: RESOURCE,
      properties: { fields: ['title'], locales },
    });
    actors.token = await makeToken(application, actors.editor, [
      titles('read', ['en', 'fr']),
      titles('update', ['fr']),
      { action: 'api::editorial.comment' },
    ]);
    actors.nobody = {
      id: 0,
      ask: application.ask,
      manage: (uid, path = '', options) =>
        application.ask(`/content-manager/collection-types/${uid}${path}`, options),
    };
  });
  return actors;
}

const REASONS = ['translators-translate', 'record-of-somebody-else'];

/** Answers an outcome in the words of a table: `yes`, `no`, `who`, `why`, or its status. */
function wordFor({ status, body }: Answer): string {
  if (status < 300) return 'yes';
  if (status === 401) return 'who';
  if (status === 403) return 'no';
  return REASONS.includes(body?.error?.details?.code) ? 'why' : String(status);
}

/**
 * Tests every line of a table: everybody does the action that it names, and is answered as it says.
 * The table's first line is its heading; cells are separated by `|`.
 */
export function testTable(table: string, actions: Record<string, Action>, actors: Actors): void {
  const lines = table
    .split('\n')
    .slice(2)
    .filter(Boolean)
    .map((line) => line.split('|').map((cell) => cell.trim()));

  test('every action has its line in the table', () => {
    expect(lines.map(([action]) => action)).toEqual(Object.keys(actions));
  });

  test.each(lines)('who %s', async (action, ...expected) => {
    const [{ make, isTheirs }, act] = actions[action];
    const answers: Record<string, string> = {};
    let id: Id | undefined;
    for (const actor of ACTORS) {
      const person = actors[actor];
      id ??= await make(person);
      answers[actor] = wordFor(await act(person, id));
      if (isTheirs || answers[actor] === 'yes') id = undefined;
    }

    expect(answers).toEqual(
      Object.fromEntries(ACTORS.map((actor, index) => [actor, expected[index]])),
    );
  });
}
