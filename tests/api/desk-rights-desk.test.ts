import type { Locale, Uid } from '../../src/content-model';
import { type Answer, useApplication } from '../support/application';
import {
  type Action,
  asking,
  atDesk,
  everybody,
  type Made,
  makers,
  ORGANIZATION,
  PAGE,
  post,
  put,
  REMOVE,
  RESOURCE,
  testTable,
  unique,
} from '../support/rights-table';

/**
 * Who may do what at the desk, and besides content. `yes` is done, `no` is 403, `who` is 401, `why` is
 * a refusal that says why the role may not, and a number is another answer, the same for anybody who may.
 * The token is an editor's and may write French titles of resources, and take part in discussions.
 */
const TABLE = `
                                                  | super | editor | reviewer | author | partner | tr-en | tr-fr | token | nobody
reads what the desk knows of a record             | yes   | yes    | yes      | yes    | yes     | yes   | yes   | yes   | who
submits the English of somebody’s draft           | yes   | yes    | no       | no     | no      | yes   | no    | no    | who
submits the French of somebody’s draft            | yes   | yes    | no       | no     | no      | no    | yes   | no    | who
submits the English of their own draft            | yes   | yes    | no       | yes    | no      | yes   | no    | no    | who
submits the French of an organisation             | yes   | yes    | no       | no     | yes     | no    | yes   | no    | who
asks for changes in English                       | yes   | yes    | yes      | no     | no      | no    | no    | no    | who
asks for changes in French                        | yes   | yes    | yes      | no     | no      | no    | no    | no    | who
approves English                                  | yes   | yes    | yes      | no     | no      | no    | no    | no    | who
approves French                                   | yes   | yes    | yes      | no     | no      | no    | no    | no    | who
approves English in bulk                          | yes   | yes    | yes      | no     | no      | no    | no    | no    | who
publishes approved English                        | yes   | yes    | no       | no     | no      | no    | no    | no    | who
publishes approved French                         | yes   | yes    | no       | no     | no      | no    | no    | no    | who
withdraws English                                 | yes   | yes    | no       | no     | no      | no    | no    | no    | who
archives English                                  | yes   | yes    | no       | no     | no      | no    | no    | no    | who
reopens English                                   | yes   | yes    | no       | no     | no      | no    | no    | no    | who
recalls what somebody has submitted               | yes   | yes    | no       | no     | no      | no    | no    | no    | who
appeals against what somebody was asked           | 400   | no     | no       | no     | no      | no    | no    | no    | who
assigns English                                   | yes   | yes    | no       | no     | no      | no    | no    | no    | who
assigns French in bulk                            | yes   | yes    | no       | no     | no      | no    | no    | no    | who

schedules English                                 | yes   | yes    | no       | no     | no      | no    | no    | no    | who
reads what is scheduled                           | yes   | yes    | yes      | yes    | yes     | yes   | yes   | yes   | who
reads the calendar                                | yes   | yes    | yes      | yes    | yes     | yes   | yes   | yes   | who
verifies a resource                               | yes   | yes    | no       | no     | no      | no    | no    | no    | who
reads what is to be verified                      | yes   | yes    | no       | no     | no      | no    | no    | no    | who
reads the versions of English                     | yes   | yes    | yes      | yes    | yes     | yes   | yes   | no    | who
restores a version of somebody’s English          | yes   | yes    | no       | no     | no      | yes   | no    | no    | who
restores a version of their own English           | yes   | yes    | no       | yes    | no      | yes   | no    | no    | who
reads the translations                            | yes   | yes    | yes      | yes    | no      | yes   | yes   | no    | who
confirms the French of somebody’s resource        | yes   | yes    | no       | no     | no      | no    | yes   | no    | who
comments on English                               | yes   | yes    | yes      | yes    | yes     | yes   | yes   | yes   | who
reads what waits for them                         | yes   | yes    | yes      | yes    | yes     | yes   | yes   | yes   | who
reads the audit trail                             | yes   | no     | no       | no     | no      | no    | no    | no    | who
exports the audit trail                           | yes   | no     | no       | no     | no      | no    | no    | no    | who

locks the English of somebody’s resource          | yes   | yes    | no       | no     | no      | yes   | no    | no    | who
locks the French of somebody’s resource           | yes   | yes    | no       | no     | no      | no    | yes   | yes   | who
locks the English of their own resource           | yes   | yes    | no       | yes    | no      | yes   | no    | no    | who
previews the English of somebody’s resource       | yes   | yes    | yes      | yes    | yes     | yes   | yes   | yes   | who
previews the French of somebody’s resource        | yes   | yes    | yes      | yes    | yes     | yes   | yes   | yes   | who
reads who works here                              | yes   | yes    | yes      | yes    | yes     | yes   | yes   | yes   | who
says who reviews for whom                         | yes   | no     | no       | no     | yes     | no    | no    | no    | who
reads applications of partners                    | yes   | no     | no       | no     | yes     | no    | no    | no    | who

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
const actors = everybody(application);
const { somebodys, somebodysDraft, theirs, theirDraft, organization, page, publishedPage } =
  makers(application);

const CHANGES = { reason: 'unclear', words: 'Please say it in simpler words.' };

const going = (made: Made, uid: Uid, locale: Locale, transition: string, given = {}): Action =>
  atDesk(made, uid, `transitions/${transition}`, locale, post(given));

/** Leads a page through the workflow, in both languages, by the super administrator's hand. */
const pageThat = (...transitions: string[]): Made => ({
  async make() {
    const id = await page.make();
    for (const transition of transitions) {
      for (const locale of ['en', 'fr']) {
        const [, go] = going(page, PAGE, locale, transition);
        await go(actors['strapi-super-admin'], id);
      }
    }
    return id;
  },
});
const waiting = pageThat('submit');
const approved = pageThat('submit', 'approve');
const archived = pageThat('archive');
const sentBack: Made = {
  async make() {
    const id = await waiting.make(actors.author);
    const [, ask] = going(waiting, PAGE, 'en', 'request-changes', CHANGES);
    await ask(actors.reviewer, id);
    return id;
  },
};

/** Restores the first version of a resource's English, which says something else by now. */
const restoring = ({ make, isTheirs }: Made): Action => [
  {
    isTheirs,
    async make(person) {
      const documentId = String(await make(person));
      await application.strapi
        .documents(RESOURCE)
        .update({ documentId, locale: 'en', data: { title: unique('Changed') } as never });
      return documentId;
    },
  },
  async (person, id) => {
    const path = `/clearinghouse/documents/${RESOURCE}/${id}/en/versions`;
    const { body } = await actors['strapi-super-admin'].ask(path);
    return person.ask(`${path}/${body.data.versions.at(-1).id}/restore`, post());
  },
];

/** A bulk action that is refused for its only record is refused. */
const inBulk = (made: Made, locale: Locale, given: object): Action => [
  made,
  async (person, id): Promise<Answer> => {
    const answer = await person.ask(
      '/clearinghouse/bulk',
      post({ uid: PAGE, locale, documentIds: [id], ...given }),
    );
    const isRefused = answer.status === 200 && answer.body.data.done.length === 0;
    return isRefused ? { ...answer, status: 403 } : answer;
  },
];

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

const ACTIONS: Record<string, Action> = {
  'reads what the desk knows of a record': [
    somebodys,
    (person, id) => person.ask(`/clearinghouse/documents/${RESOURCE}/${id}`),
  ],
  'submits the English of somebody’s draft': going(somebodysDraft, RESOURCE, 'en', 'submit'),
  'submits the French of somebody’s draft': going(somebodysDraft, RESOURCE, 'fr', 'submit'),
  'submits the English of their own draft': going(theirDraft, RESOURCE, 'en', 'submit'),
  'submits the French of an organisation': going(organization, ORGANIZATION, 'fr', 'submit'),
  'asks for changes in English': going(waiting, PAGE, 'en', 'request-changes', CHANGES),
  'asks for changes in French': going(waiting, PAGE, 'fr', 'request-changes', CHANGES),
  'approves English': going(waiting, PAGE, 'en', 'approve'),
  'approves French': going(waiting, PAGE, 'fr', 'approve'),
  'approves English in bulk': inBulk(waiting, 'en', { action: 'approve' }),
  'publishes approved English': going(approved, PAGE, 'en', 'publish'),
  'publishes approved French': going(approved, PAGE, 'fr', 'publish'),
  'withdraws English': going(publishedPage, PAGE, 'en', 'withdraw', { reason: 'outdated' }),
  'archives English': going(page, PAGE, 'en', 'archive'),
  'reopens English': going(archived, PAGE, 'en', 'reopen'),
  'recalls what somebody has submitted': going(waiting, PAGE, 'en', 'recall'),
  'appeals against what somebody was asked': going(sentBack, PAGE, 'en', 'appeal'),
  'assigns English': atDesk(page, PAGE, 'assignment', 'en', put({ assignee: null, dueOn: null })),
  'assigns French in bulk': inBulk(page, 'fr', { action: 'assign', assignee: null }),

  'schedules English': atDesk(
    page,
    PAGE,
    'schedules',
    'en',
    post({ action: 'publish', local: '2099-01-01T09:00', timeZone: 'UTC' }),
  ),
  'reads what is scheduled': atDesk(somebodys, RESOURCE, 'schedules', 'en', {}),
  'reads the calendar': asking('/clearinghouse/calendar?month=2026-11'),
  'verifies a resource': [
    somebodys,
    (person, id) => person.ask(`/clearinghouse/documents/${RESOURCE}/${id}/verify`, post()),
  ],
  'reads what is to be verified': asking('/clearinghouse/verifications'),
  'reads the versions of English': atDesk(somebodys, RESOURCE, 'versions', 'en', {}),
  'restores a version of somebody’s English': restoring(somebodys),
  'restores a version of their own English': restoring(theirs),
  'reads the translations': asking('/clearinghouse/translations'),
  'confirms the French of somebody’s resource': atDesk(
    somebodys,
    RESOURCE,
    'confirm',
    'fr',
    post(),
  ),
  'comments on English': atDesk(
    somebodys,
    RESOURCE,
    'comments',
    'en',
    post({ words: 'A question.' }),
  ),
  'reads what waits for them': asking('/clearinghouse/work'),
  'reads the audit trail': asking('/clearinghouse/audit'),
  'exports the audit trail': asking('/clearinghouse/audit.csv'),
  'locks the English of somebody’s resource': atDesk(somebodys, RESOURCE, 'lock', 'en', put()),
  'locks the French of somebody’s resource': atDesk(somebodys, RESOURCE, 'lock', 'fr', put()),
  'locks the English of their own resource': atDesk(theirs, RESOURCE, 'lock', 'en', put()),
  'previews the English of somebody’s resource': atDesk(
    somebodys,
    RESOURCE,
    'preview',
    'en',
    post(),
  ),
  'previews the French of somebody’s resource': atDesk(
    somebodys,
    RESOURCE,
    'preview',
    'fr',
    post(),
  ),
  'reads who works here': asking('/clearinghouse/people'),
  'says who reviews for whom': [
    { make: async () => actors.reviewer.id },
    (person, id) => person.ask(`/clearinghouse/people/${id}`, put({ organization: null })),
  ],

  'reads applications of partners': asking('/clearinghouse/partners/applications'),

  'reads languages': asking('/i18n/locales'),
  'adds a language': asking('/i18n/locales', () =>
    post({ code: 'xx', name: 'None', isDefault: false }),
  ),
  'deletes a language in use': [
    { make: () => localeId('fr') },
    (person, id) => person.ask(`/i18n/locales/${id}`, REMOVE),
  ],
  'changes a form': asking(`/content-manager/content-types/${PAGE}/configuration`, () => put()),
  'reads accounts': asking('/admin/users'),
  'reads roles': asking('/admin/roles'),
  'reads tokens': asking('/admin/api-tokens'),
  'sees files': asking('/upload/files'),
  'adds a folder': asking('/upload/folders', () => post({ name: unique('Folder'), parent: null })),
  'deletes a file of their own': [
    { make: ({ id }) => makeFile(id), isTheirs: true },
    (person, id) => person.ask(`/upload/files/${id}`, REMOVE),
  ],
  'deletes a file of somebody’s': [
    { make: () => makeFile() },
    (person, id) => person.ask(`/upload/files/${id}`, REMOVE),
  ],
  'deletes files of somebody’s in bulk': [
    { make: () => makeFile() },
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

testTable(TABLE, ACTIONS, actors);
