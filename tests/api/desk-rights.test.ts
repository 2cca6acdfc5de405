import { beforeAll, expect, test } from 'vitest';
import type { Locale, Uid } from '../../src/content-model';
import { type Answer, useApplication } from '../support/application';
import { type Person, ROLES, signIn } from '../support/people';
import { makeOrganization, makePage, makeResource, termId } from '../support/records';
import { makeToken } from '../support/tokens';

/**
 * Who may do what, at every door. `yes` is done, `no` is 403, `who` is 401, `why` is a refusal that says
 * why the role may not, and a number is another answer, the same as it would be for anybody who may.
 * The token is an editor's and may write French titles of resources, and take part in discussions.
 */
const TABLE = `
                                                  | super | editor | reviewer | author | partner | tr-en | tr-fr | token | nobody
reads resources                                   | yes   | yes    | yes      | yes    | yes     | yes   | yes   | yes   | who
reads organisations                               | yes   | yes    | yes      | yes    | yes     | yes   | yes   | no    | who
reads pages                                       | yes   | yes    | yes      | yes    | yes     | yes   | yes   | no    | who
reads issues                                      | yes   | yes    | yes      | yes    | yes     | yes   | yes   | no    | who

creates a resource in English                     | yes   | yes    | no       | yes    | no      | why   | why   | no    | who
creates a resource in French                      | yes   | yes    | no       | yes    | no      | why   | why   | no    | who
creates an organisation in English                | yes   | yes    | no       | yes    | yes     | why   | why   | no    | who
creates an organisation in French                 | yes   | yes    | no       | yes    | yes     | why   | why   | no    | who
creates a page in English                         | yes   | yes    | no       | no     | no      | why   | why   | no    | who
creates an issue in English                       | yes   | yes    | no       | no     | no      | no    | no    | no    | who
creates a policy area in English                  | 400   | no     | no       | no     | no      | no    | no    | no    | who
copies a resource in English                      | yes   | yes    | no       | yes    | no      | why   | why   | no    | who
copies a resource in French                       | yes   | yes    | no       | yes    | no      | why   | why   | no    | who

writes the English of somebody’s resource         | yes   | yes    | no       | no     | no      | yes   | no    | no    | who
writes the French of somebody’s resource          | yes   | yes    | no       | no     | no      | no    | yes   | yes   | who
writes the English of their own resource          | yes   | yes    | no       | yes    | no      | yes   | no    | no    | who
writes the French of their own resource           | yes   | yes    | no       | yes    | no      | no    | yes   | yes   | who
writes the English of somebody’s organisation     | yes   | yes    | no       | no     | yes     | yes   | no    | no    | who
writes the French of somebody’s organisation      | yes   | yes    | no       | no     | yes     | no    | yes   | no    | who
writes the English of their own organisation      | yes   | yes    | no       | yes    | yes     | yes   | no    | no    | who
writes the French of their own organisation       | yes   | yes    | no       | yes    | yes     | no    | yes   | no    | who
writes the English of a page                      | yes   | yes    | no       | no     | no      | yes   | no    | no    | who
writes the French of a page                       | yes   | yes    | no       | no     | no      | no    | yes   | no    | who
writes the English of an issue                    | yes   | yes    | no       | no     | no      | yes   | no    | no    | who
writes the French of an issue                     | yes   | yes    | no       | no     | no      | no    | yes   | no    | who
writes the English of a policy area               | yes   | yes    | no       | no     | no      | yes   | no    | no    | who
adds French to somebody’s resource                | yes   | yes    | no       | why    | no      | why   | yes   | no    | who
adds English to somebody’s resource               | yes   | yes    | no       | why    | no      | yes   | why   | no    | who
adds French to their own resource                 | yes   | yes    | no       | yes    | no      | why   | yes   | no    | who
adds English to their own resource                | yes   | yes    | no       | yes    | no      | yes   | why   | no    | who
discards the English draft of somebody’s resource | yes   | yes    | no       | no     | no      | yes   | no    | no    | who
discards the French draft of somebody’s resource  | yes   | yes    | no       | no     | no      | no    | yes   | yes   | who
discards the English draft of their own resource  | yes   | yes    | no       | yes    | no      | yes   | no    | no    | who

publishes the English of their own resource       | yes   | yes    | no       | no     | no      | no    | no    | no    | who
publishes the French of their own resource        | yes   | yes    | no       | no     | no      | no    | no    | no    | who
creates and publishes at once                     | yes   | yes    | no       | no     | no      | no    | no    | no    | who
unpublishes the English of their own resource     | yes   | yes    | no       | no     | no      | no    | no    | no    | who
unpublishes the French of their own resource      | yes   | yes    | no       | no     | no      | no    | no    | no    | who
publishes English in bulk                         | yes   | yes    | no       | no     | no      | no    | no    | no    | who
publishes French in bulk                          | yes   | yes    | no       | no     | no      | no    | no    | no    | who
unpublishes English in bulk                       | yes   | yes    | no       | no     | no      | no    | no    | no    | who
unpublishes French in bulk                        | yes   | yes    | no       | no     | no      | no    | no    | no    | who
deletes their own resource                        | yes   | yes    | no       | no     | no      | no    | no    | no    | who
deletes the French of their own resource          | yes   | yes    | no       | no     | no      | no    | no    | no    | who
deletes French in bulk                            | yes   | yes    | no       | no     | no      | no    | no    | no    | who
deletes a policy area                             | 400   | no     | no       | no     | no      | no    | no    | no    | who

locks the English of somebody’s resource          | yes   | yes    | no       | no     | no      | yes   | no    | no    | who
locks the French of somebody’s resource           | yes   | yes    | no       | no     | no      | no    | yes   | yes   | who
locks the English of their own resource           | yes   | yes    | no       | yes    | no      | yes   | no    | no    | who
previews the English of somebody’s resource       | yes   | yes    | yes      | yes    | yes     | yes   | yes   | yes   | who
previews the French of somebody’s resource        | yes   | yes    | yes      | yes    | yes     | yes   | yes   | yes   | who
reads who works here                              | yes   | yes    | yes      | yes    | yes     | yes   | yes   | yes   | who
says who reviews for whom                         | yes   | no     | no       | no     | yes     | no    | no    | no    | who

reads languages                                   | yes   | yes    | yes      | yes    | yes     | yes   | yes   | yes   | who
adds a language                                   | 400   | no     | no       | no     | no      | no    | no    | no    | who
deletes a language in use                         | 400   | no     | no       | no     | no      | no    | no    | no    | who
changes a form                                    | yes   | no     | no       | no     | no      | no    | no    | no    | who
reads accounts                                    | yes   | no     | no       | no     | no      | no    | no    | no    | who
reads roles                                       | yes   | no     | no       | no     | no      | no    | no    | no    | who
reads tokens                                      | yes   | no     | no       | no     | no      | no    | no    | no    | who
sees files                                        | yes   | yes    | yes      | yes    | yes     | yes   | yes   | no    | who
adds a folder                                     | yes   | yes    | no       | yes    | yes     | yes   | yes   | no    | who
deletes a file of their own                       | yes   | yes    | no       | no     | no      | no    | no    | no    | who
deletes a file of somebody’s                      | yes   | yes    | no       | no     | no      | no    | no    | no    | who
deletes files of somebody’s in bulk               | yes   | yes    | no       | no     | no      | no    | no    | no    | who
`;

const application = useApplication();

const RESOURCE = 'api::resource.resource';
const ORGANIZATION = 'api::organization.organization';
const PAGE = 'api::page.page';
const ISSUE = 'api::issue.issue';
const POLICY_AREA = 'api::policy-area.policy-area';
const EXPLORER = 'plugin::content-manager.explorer';

const ACTORS = [...ROLES, 'token', 'nobody'] as const;
type Actor = (typeof ACTORS)[number];

const actors = {} as Record<Actor, Person>;
beforeAll(async () => {
  for (const role of ROLES) actors[role] = await signIn(application, role);
  const titles = (verb: string, locales: Locale[]) => ({
    action: `${EXPLORER}.${verb}`,
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

/** What an action is done to (its id), made anew for each person, and for each time it is done. */
type Made = (person: Person) => Promise<string | number>;
type Act = (person: Person, id: string | number) => Promise<Answer>;
type Action = [made: Made, act: Act];

let count = 0;
const unique = (text: string) => `${text}-${(count += 1)}`;
const post = (body: unknown = {}) => ({ method: 'POST', body });
const put = (body: unknown = {}) => ({ method: 'PUT', body });
const REMOVE = { method: 'DELETE' };

const nothing: Made = async () => '';
const by = ({ id }: Person) => ({ facts: id ? { createdBy: id } : {} });
const somebodys: Made = () => makeResource(application);
const theirs: Made = (person) => makeResource(application, by(person));
const theirDraft: Made = (person) => makeResource(application, { ...by(person), draft: true });
const only = (locale: Locale, made: (person: Person) => object = () => ({})): Made => {
  return (person) => makeResource(application, { ...made(person), in: [locale], draft: true });
};
const organization: Made = () => makeOrganization(application, { draft: true });
const theirOrganization: Made = (person) =>
  makeOrganization(application, { facts: { kind: 'ngo', ...by(person).facts }, draft: true });
const page: Made = () => makePage(application, { draft: true });
const term =
  (uid: typeof ISSUE | typeof POLICY_AREA): Made =>
  async () => {
    const { code } = (await application.strapi.db.query(uid).findOne({ where: { locale: 'en' } }))!;
    return termId(application, uid, code as string);
  };

const makeFile = async (createdBy?: number): Promise<number> => {
  const file = await application.strapi.db.query('plugin::upload.file').create({
    data: {
      name: 'a.txt',
      hash: unique('a'),
      ext: '.txt',
      mime: 'text/plain',
      size: 1,
      url: '/uploads/a.txt',
      provider: 'local',
      folderPath: '/',
      ...(createdBy ? { createdBy } : {}),
    },
  });
  return file.id;
};
const localeId = async (code: string): Promise<number> =>
  (await application.strapi.db.query('plugin::i18n.locale').findOne({ where: { code } }))!.id;

const reading = (uid: Uid): Action => [nothing, (person) => person.manage(uid, '?locale=fr')];
const creating = (uid: Uid, locale: Locale, data: () => object): Action => [
  nothing,
  (person) => person.manage(uid, `?locale=${locale}`, post(data())),
];
const writing = (made: Made, uid: Uid, locale: Locale, field = 'title'): Action => [
  made,
  (person, id) =>
    person.manage(uid, `/${id}?locale=${locale}`, put({ [field]: unique('Changed') })),
];
const doing = (made: Made, action: string, locale: Locale): Action => [
  made,
  (person, id) => person.manage(RESOURCE, `/${id}/actions/${action}?locale=${locale}`, post()),
];
const inBulk = (made: Made, action: string, locale: Locale): Action => [
  made,
  (person, id) =>
    person.manage(
      RESOURCE,
      `/actions/${action}?locale=${locale}`,
      post({ documentIds: [id], locale }),
    ),
];
const deleting = (made: Made, uid: Uid, locale: string): Action => [
  made,
  (person, id) => person.manage(uid, `/${id}?locale=${locale}`, REMOVE),
];
const copying = (locale: Locale): Action => [
  somebodys,
  (person, id) =>
    person.manage(RESOURCE, `/clone/${id}?locale=${locale}`, post({ title: unique('Copy') })),
];
const atDesk = (made: Made, path: string, locale: Locale, options: object): Action => [
  made,
  (person, id) =>
    person.ask(`/clearinghouse/documents/${RESOURCE}/${id}/${locale}/${path}`, options),
];
const asking = (path: string, options?: () => object): Action => [
  nothing,
  (person) => person.ask(path, options?.()),
];

const newResource = () => ({ title: unique('New'), type: 'policy' });
const newOrganization = () => ({ name: unique('New'), kind: 'ngo' });
const newTerm = () => ({ name: 'New', code: unique('new') });

const ACTIONS: Record<string, Action> = {
  'reads resources': reading(RESOURCE),
  'reads organisations': reading(ORGANIZATION),
  'reads pages': reading(PAGE),
  'reads issues': reading(ISSUE),

  'creates a resource in English': creating(RESOURCE, 'en', newResource),
  'creates a resource in French': creating(RESOURCE, 'fr', newResource),
  'creates an organisation in English': creating(ORGANIZATION, 'en', newOrganization),
  'creates an organisation in French': creating(ORGANIZATION, 'fr', newOrganization),
  'creates a page in English': creating(PAGE, 'en', () => ({ title: 'New', code: unique('new') })),
  'creates an issue in English': creating(ISSUE, 'en', newTerm),
  'creates a policy area in English': creating(POLICY_AREA, 'en', newTerm),
  'copies a resource in English': copying('en'),
  'copies a resource in French': copying('fr'),

  'writes the English of somebody’s resource': writing(somebodys, RESOURCE, 'en'),
  'writes the French of somebody’s resource': writing(somebodys, RESOURCE, 'fr'),
  'writes the English of their own resource': writing(theirs, RESOURCE, 'en'),
  'writes the French of their own resource': writing(theirs, RESOURCE, 'fr'),
  'writes the English of somebody’s organisation': writing(
    organization,
    ORGANIZATION,
    'en',
    'name',
  ),
  'writes the French of somebody’s organisation': writing(organization, ORGANIZATION, 'fr', 'name'),
  'writes the English of their own organisation': writing(
    theirOrganization,
    ORGANIZATION,
    'en',
    'name',
  ),
  'writes the French of their own organisation': writing(
    theirOrganization,
    ORGANIZATION,
    'fr',
    'name',
  ),
  'writes the English of a page': writing(page, PAGE, 'en'),
  'writes the French of a page': writing(page, PAGE, 'fr'),
  'writes the English of an issue': writing(term(ISSUE), ISSUE, 'en', 'name'),
  'writes the French of an issue': writing(term(ISSUE), ISSUE, 'fr', 'name'),
  'writes the English of a policy area': writing(term(POLICY_AREA), POLICY_AREA, 'en', 'name'),
  'adds French to somebody’s resource': writing(only('en'), RESOURCE, 'fr'),
  'adds English to somebody’s resource': writing(only('fr'), RESOURCE, 'en'),
  'adds French to their own resource': writing(only('en', by), RESOURCE, 'fr'),
  'adds English to their own resource': writing(only('fr', by), RESOURCE, 'en'),
  'discards the English draft of somebody’s resource': doing(somebodys, 'discard', 'en'),
  'discards the French draft of somebody’s resource': doing(somebodys, 'discard', 'fr'),
  'discards the English draft of their own resource': doing(theirs, 'discard', 'en'),

  'publishes the English of their own resource': doing(theirDraft, 'publish', 'en'),
  'publishes the French of their own resource': doing(theirDraft, 'publish', 'fr'),
  'creates and publishes at once': [
    nothing,
    (person) => person.manage(RESOURCE, '/actions/publish?locale=en', post(newResource())),
  ],
  'unpublishes the English of their own resource': doing(theirs, 'unpublish', 'en'),
  'unpublishes the French of their own resource': doing(theirs, 'unpublish', 'fr'),
  'publishes English in bulk': inBulk(theirDraft, 'bulkPublish', 'en'),
  'publishes French in bulk': inBulk(theirDraft, 'bulkPublish', 'fr'),
  'unpublishes English in bulk': inBulk(theirs, 'bulkUnpublish', 'en'),
  'unpublishes French in bulk': inBulk(theirs, 'bulkUnpublish', 'fr'),
  'deletes their own resource': deleting(theirs, RESOURCE, '*'),
  'deletes the French of their own resource': deleting(theirs, RESOURCE, 'fr'),
  'deletes French in bulk': inBulk(theirs, 'bulkDelete', 'fr'),
  'deletes a policy area': deleting(term(POLICY_AREA), POLICY_AREA, 'en'),

  'locks the English of somebody’s resource': atDesk(somebodys, 'lock', 'en', put()),
  'locks the French of somebody’s resource': atDesk(somebodys, 'lock', 'fr', put()),
  'locks the English of their own resource': atDesk(theirs, 'lock', 'en', put()),
  'previews the English of somebody’s resource': atDesk(somebodys, 'preview', 'en', post()),
  'previews the French of somebody’s resource': atDesk(somebodys, 'preview', 'fr', post()),
  'reads who works here': asking('/clearinghouse/people'),
  'says who reviews for whom': [
    async () => actors.reviewer.id,
    (person, id) => person.ask(`/clearinghouse/people/${id}`, put({ organization: null })),
  ],

  'reads languages': asking('/i18n/locales'),
  'adds a language': asking('/i18n/locales', () =>
    post({ code: 'xx', name: 'None', isDefault: false }),
  ),
  'deletes a language in use': [
    () => localeId('fr'),
    (person, id) => person.ask(`/i18n/locales/${id}`, REMOVE),
  ],
  'changes a form': asking(`/content-manager/content-types/${PAGE}/configuration`, () => put()),
  'reads accounts': asking('/admin/users'),
  'reads roles': asking('/admin/roles'),
  'reads tokens': asking('/admin/api-tokens'),
  'sees files': asking('/upload/files'),
  'adds a folder': asking('/upload/folders', () => post({ name: unique('Folder'), parent: null })),
  'deletes a file of their own': [
    ({ id }) => makeFile(id),
    (person, id) => person.ask(`/upload/files/${id}`, REMOVE),
  ],
  'deletes a file of somebody’s': [
    () => makeFile(),
    (person, id) => person.ask(`/upload/files/${id}`, REMOVE),
  ],
  'deletes files of somebody’s in bulk': [
    () => makeFile(),
    async (person, id) => {
      const answer = await person.ask(
        '/upload/actions/bulk-delete',
        post({ fileIds: [id], folderIds: [] }),
      );
      const isLeft = await application.strapi.db
        .query('plugin::upload.file')
        .findOne({ where: { id } });
      return answer.status === 200 && isLeft ? { ...answer, status: 403 } : answer;
    },
  ],
};

const REASONS = ['translators-translate', 'record-of-somebody-else'];

function wordFor({ status, body }: Answer): string {
  if (status < 300) return 'yes';
  if (status === 401) return 'who';
  if (status === 403) return 'no';
  return REASONS.includes(body?.error?.details?.code) ? 'why' : String(status);
}

const LINES = TABLE.split('\n')
  .slice(2)
  .filter(Boolean)
  .map((line) => line.split('|').map((cell) => cell.trim()));

test('every action has its line in the table', () => {
  expect(LINES.map(([action]) => action)).toEqual(Object.keys(ACTIONS));
});

test.each(LINES)('who %s', async (action, ...expected) => {
  const [made, act] = ACTIONS[action];
  const answers: Record<string, string> = {};
  for (const actor of ACTORS) {
    const person = actors[actor];
    answers[actor] = wordFor(await act(person, await made(person)));
  }

  expect(answers).toEqual(
    Object.fromEntries(ACTORS.map((actor, index) => [actor, expected[index]])),
  );
});
