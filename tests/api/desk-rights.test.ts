import type { Locale, Uid } from '../../src/content-model';
import { useApplication } from '../support/application';
import {
  type Action,
  everybody,
  ISSUE,
  type Made,
  makers,
  managing,
  nothing,
  ORGANIZATION,
  PAGE,
  POLICY_AREA,
  post,
  put,
  REMOVE,
  RESOURCE,
  testTable,
  unique,
} from '../support/rights-table';

/**
 * Who may write and publish what, in the content manager. `yes` is done, `no` is 403, `who` is 401, `why` is
 * a refusal that says why the role may not, and a number is another answer, the same for anybody who may.
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
`;

const application = useApplication();
const {
  somebodys,
  theirs,
  theirDraft,
  somebodysEnglish,
  somebodysFrench,
  theirEnglish,
  theirFrench,
  organization,
  theirOrganization,
  page,
  issue,
  policyArea,
} = makers(application);

const reading = (uid: Uid): Action => managing(nothing, uid, () => '?locale=fr');
const creating = (uid: Uid, locale: Locale, data: () => object): Action =>
  managing(
    nothing,
    uid,
    () => `?locale=${locale}`,
    () => post(data()),
  );
const writing = (made: Made, uid: Uid, locale: Locale, field = 'title'): Action =>
  managing(
    made,
    uid,
    (id) => `/${id}?locale=${locale}`,
    () => put({ [field]: unique('Changed') }),
  );
const doing = (made: Made, action: string, locale: Locale): Action =>
  managing(
    made,
    RESOURCE,
    (id) => `/${id}/actions/${action}?locale=${locale}`,
    () => post(),
  );
const inBulk = (made: Made, action: string, locale: Locale): Action =>
  managing(
    made,
    RESOURCE,
    () => `/actions/${action}?locale=${locale}`,
    (id) => post({ documentIds: [id], locale }),
  );
const deleting = (made: Made, uid: Uid, locale: string): Action =>
  managing(
    made,
    uid,
    (id) => `/${id}?locale=${locale}`,
    () => REMOVE,
  );
const copying = (locale: Locale): Action =>
  managing(
    somebodys,
    RESOURCE,
    (id) => `/clone/${id}?locale=${locale}`,
    () => post({ title: unique('Copy') }),
  );

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
  'writes the English of an issue': writing(issue, ISSUE, 'en', 'name'),
  'writes the French of an issue': writing(issue, ISSUE, 'fr', 'name'),
  'writes the English of a policy area': writing(policyArea, POLICY_AREA, 'en', 'name'),
  'adds French to somebody’s resource': writing(somebodysEnglish, RESOURCE, 'fr'),
  'adds English to somebody’s resource': writing(somebodysFrench, RESOURCE, 'en'),
  'adds French to their own resource': writing(theirEnglish, RESOURCE, 'fr'),
  'adds English to their own resource': writing(theirFrench, RESOURCE, 'en'),
  'discards the English draft of somebody’s resource': doing(somebodys, 'discard', 'en'),
  'discards the French draft of somebody’s resource': doing(somebodys, 'discard', 'fr'),
  'discards the English draft of their own resource': doing(theirs, 'discard', 'en'),

  'publishes the English of their own resource': doing(theirDraft, 'publish', 'en'),
  'publishes the French of their own resource': doing(theirDraft, 'publish', 'fr'),
  'creates and publishes at once': managing(
    nothing,
    RESOURCE,
    () => '/actions/publish?locale=en',
    () => post(newResource()),
  ),
  'unpublishes the English of their own resource': doing(theirs, 'unpublish', 'en'),
  'unpublishes the French of their own resource': doing(theirs, 'unpublish', 'fr'),
  'publishes English in bulk': inBulk(theirDraft, 'bulkPublish', 'en'),
  'publishes French in bulk': inBulk(theirDraft, 'bulkPublish', 'fr'),
  'unpublishes English in bulk': inBulk(theirs, 'bulkUnpublish', 'en'),
  'unpublishes French in bulk': inBulk(theirs, 'bulkUnpublish', 'fr'),
  'deletes their own resource': deleting(theirs, RESOURCE, '*'),
  'deletes the French of their own resource': deleting(theirs, RESOURCE, 'fr'),
  'deletes French in bulk': inBulk(theirs, 'bulkDelete', 'fr'),
  'deletes a policy area': deleting(policyArea, POLICY_AREA, 'en'),
};

testTable(TABLE, ACTIONS, everybody(application));
