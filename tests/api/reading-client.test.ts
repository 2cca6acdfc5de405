import { strapi, type StrapiClient } from '@strapi/client';
import { beforeAll, expect, test } from 'vitest';
import { useApplication } from '../support/application';
import { makeOrganization, makeResource } from '../support/records';

const application = useApplication();

let client: StrapiClient;

beforeAll(async () => {
  const lead = await makeOrganization(application, { words: { name: 'House' } });
  for (const title of ['Alpha', 'Bravo', 'Charlie']) {
    await makeResource(application, {
      words: (locale) => ({ title: `${title} ${locale}` }),
      facts: {
        type: title === 'Bravo' ? 'policy' : 'approach',
        leadOrganization: { documentId: lead },
      },
    });
  }
  client = strapi({ baseURL: `${application.address}/api` });
});

test('Strapi’s own client lists with language, filters, order, pages and relations', async () => {
  const { data, meta } = await client.collection('resources').find({
    locale: 'fr',
    filters: { type: { $eq: 'approach' }, leadOrganization: { name: { $contains: 'House' } } },
    sort: ['title:desc'],
    fields: ['title'],
    populate: { leadOrganization: { fields: ['name'] } },
    pagination: { page: 1, pageSize: 1, withCount: true },
  });

  expect(data).toEqual([
    {
      id: expect.any(Number),
      documentId: expect.any(String),
      title: 'Charlie fr',
      leadOrganization: { id: expect.any(Number), documentId: expect.any(String), name: 'House' },
      translations: [
        { locale: 'en', slug: 'charlie-en', status: 'published' },
        { locale: 'fr', slug: 'charlie-fr', status: 'published' },
      ],
    },
  ]);
  expect(meta.pagination).toEqual({ page: 1, pageSize: 1, pageCount: 2, total: 2 });
});

test('it reads one record by documentId and by slug', async () => {
  const resources = client.collection('resources');
  const bySlug = await resources.findOne('bravo-en', { populate: '*' });
  const byId = await resources.findOne(bySlug.data.documentId, { locale: 'fr' });

  expect(bySlug.data).toMatchObject({ title: 'Bravo en', leadOrganization: { name: 'House' } });
  expect(byId.data).toMatchObject({ title: 'Bravo fr', locale: 'fr' });
});

test('it understands our refusals', async () => {
  const resources = client.collection('resources');

  await expect(resources.find({ locale: 'de' })).rejects.toMatchObject({
    response: { status: 400 },
  });
  await expect(resources.findOne('nothing')).rejects.toMatchObject({ response: { status: 404 } });
});
