import { beforeAll, expect, test } from 'vitest';
import { useApplication } from '../support/application';
import { signIn } from '../support/people';
import { makeOrganization, makeResource, readRow } from '../support/records';

const application = useApplication();
const SECRET = /hush|whisper@/i;

let published: string;
let draft: string;

beforeAll(async () => {
  await signIn(application, 'strapi-super-admin');
  const lead = await makeOrganization(application, {
    facts: { contactEmail: 'whisper@example.org' },
    words: (locale) => ({ name: `House ${locale}` }),
  });
  published = await makeResource(application, {
    facts: { contactEmail: 'whisper@example.org', leadOrganization: { documentId: lead } },
    words: (locale) => ({ title: `Open ${locale}`, slug: `open-${locale}` }),
  });
  draft = await makeResource(application, {
    draft: true,
    words: (locale) => ({ title: `Hush ${locale}`, slug: `closed-${locale}` }),
  });
  for (const [uid, documentId, data] of [
    ['api::resource.resource', published, { title: 'Hush, pending', slug: 'pending-slug' }],
    ['api::organization.organization', lead, { description: 'Hush, pending' }],
  ] as const) {
    const documents = application.strapi.documents(uid);
    await documents.update({ documentId, locale: 'en', data: data as never });
  }
});

const SPELLINGS = [
  '',
  ...['draft', '', 'published', 'modified', 'DRAFT', 'published,draft'].map((s) => `status=${s}`),
  'status',
  'status[]=draft',
  'status[]=published',
  'status[0]=published&status[1]=draft',
  'status=published&status=draft',
  'status[$eq]=draft',
  'Status=draft',
  'publicationState=preview',
  'publicationFilter=modified',
  'publicationFilter[]=unpublished',
  'hasPublishedVersion=false',
  'hasPublishedVersion=true',
  'where[publishedAt][$null]=true',
  'lookup[publishedAt][$null]=true',
  'lookup[id]=1',
  '_where[title]=a',
  '_q=us',
  '_q=example.org',
  'filters[publishedAt][$null]=true',
  'filters[publishedAt][$notNull]=false',
  'filters[publishedAt]=null',
  'filters[$or][0][publishedAt][$null]=true&filters[$or][1][publishedAt][$notNull]=true',
  'filters[$not][publishedAt][$notNull]=true',
  'filters[$not][title]=a',
  'filters[id][$gt]=0',
  'filters[title][$contains]=us',
  'filters[status]=draft',
  'filters[leadOrganization][publishedAt][$null]=true',
  'filters[leadOrganization][contactEmail][$startsWith]=w',
  'filters[leadOrganization][createdBy][email][$contains]=example',
  'filters[contactEmail][$notNull]=true',
  'filters[contact_email][$notNull]=true',
  'filters[t0.contact_email][$notNull]=true',
  'filters[createdBy][password][$startsWith]=a',
  'filters[createdBy][id]=1',
  'filters[updatedBy][resetPasswordToken][$notNull]=true',
  'filters[localizations][title][$contains]=us',
  'filters[strapi_stage]=1',
  'sort=contactEmail',
  'sort=leadOrganization.contactEmail',
  'sort=createdBy.password',
  'sort[createdBy][email]=asc',
  'fields=contactEmail',
  'fields=*,contactEmail',
  'fields=*&populate=*',
  'fields[0]=title&fields[1]=contactEmail',
  'populate=*',
  'populate=**',
  'populate=deep',
  'populate=createdBy',
  'populate=createdBy.roles',
  'populate[createdBy]=true',
  'populate[createdBy][fields]=email',
  'populate=localizations',
  'populate[localizations]=*',
  'populate[leadOrganization][status]=draft',
  'populate[leadOrganization][publicationState]=preview',
  'populate[leadOrganization][locale]=en',
  'populate[leadOrganization][where][publishedAt][$null]=true',
  'populate[leadOrganization][lookup][publishedAt][$null]=true',
  'populate[leadOrganization][filters][publishedAt][$null]=true',
  'populate[leadOrganization][filters][$or][0][publishedAt][$null]=true&populate[leadOrganization][filters][$or][1][name][$notNull]=true',
  'populate[leadOrganization][fields]=contactEmail',
  'populate[leadOrganization][populate]=*',
  'populate[leadOrganization][populate]=createdBy',
  'populate[leadOrganization][on][admin::user]=*',
  'populate[file][populate]=related',
  'populate[file][on][api::resource.resource][populate]=*',
  'locale=*',
  'locale=all',
  'locale[]=en&locale[]=fr',
  'locale[$ne]=en',
  'fallback=source',
  'fallback=fr&locale=en',
  'fallback=draft',
  'pagination[limit]=-1',
  'pagination[withCount]=false&fallback=source',
  '__proto__[status]=draft',
  'constructor[prototype][status]=draft',
];

test('there are secrets to show', async () => {
  const of = (documentId: string) => ({ documentId, locale: 'en', isPublished: false });

  for (const documentId of [published, draft]) {
    const row = await readRow(application, 'api::resource.resource', of(documentId));
    expect(JSON.stringify(row)).toMatch(SECRET);
  }
});

test.each(SPELLINGS)('?%s shows no draft and nothing private', async (query) => {
  for (const path of ['/api/resources', `/api/resources/${published}`, `/api/resources/${draft}`]) {
    const { status, text } = await application.ask(`${path}?${query}`);
    expect([200, 400, 404], text).toContain(status);
    expect(text).not.toMatch(SECRET);
    if (path.endsWith(draft)) expect([400, 404]).toContain(status);
  }
});

test.each([
  ['draft slug', 'closed-en'],
  ['draft slug with a fallback', 'closed-fr?fallback=source'],
  ['pending slug of a published record', 'pending-slug'],
  ['pending slug with a fallback', 'pending-slug?locale=fr&fallback=en'],
])('a %s names nothing', async (_, path) => {
  expect((await application.ask(`/api/resources/${path}`)).status).toBe(404);
});

test('headers that Strapi heeds change nothing', async () => {
  for (const headers of [
    { 'strapi-response-format': 'v4' },
    { 'strapi-encode-source-maps': 'true' },
    { 'x-http-method-override': 'DELETE' },
  ] as Record<string, string>[]) {
    const plain = await application.ask('/api/resources?populate=*');
    const answer = await application.ask('/api/resources?populate=*', { headers });
    expect(answer.body).toEqual(plain.body);
  }
});

test('totals do not count drafts', async () => {
  const { body } = await application.ask('/api/resources?fallback=source');

  expect(body.meta.pagination.total).toBe(1);
  expect(body.data[0].title).toBe('Open en');
});

test('a draft that a published row names by accident is not shown', async () => {
  const { strapi } = application;
  const hidden = await makeOrganization(application, {
    draft: true,
    words: { name: 'Hush house' },
  });
  const rows = strapi.db.query('api::organization.organization');
  const { id } = await rows.findOne({ where: { documentId: hidden, locale: 'en' } });
  const row = await strapi.db
    .query('api::resource.resource')
    .findOne({ where: { documentId: published, locale: 'en', publishedAt: { $notNull: true } } });
  await strapi.db
    .query('api::resource.resource')
    .update({ where: { id: row.id }, data: { partnerOrganizations: [id] } });

  const populated = await application.ask('/api/resources?populate=*');
  expect(populated.body.data[0].partnerOrganizations).toEqual([]);
  const filtered = await application.ask(
    '/api/resources?filters[partnerOrganizations][name][$contains]=us',
  );
  expect(filtered.body.data).toEqual([]);
});
