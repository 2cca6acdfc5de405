import Ajv, { type ValidateFunction } from 'ajv/dist/2020';
import { beforeAll, expect, test } from 'vitest';
import { listResources } from '../../client/example';
import { type Uid, UIDS } from '../../src/content-model';
import { pathOf, schemaNameOf } from '../../src/rest/openapi/material';
import type { OpenApiDocument } from '../../src/rest/openapi/openapi-types';
import { useApplication } from '../support/application';
import { makeOrganization, makePage, makeResource, termId } from '../support/records';

const application = useApplication();

let document: OpenApiDocument;
let validatorOf: (schema: string) => ValidateFunction;

beforeAll(async () => {
  document = (await application.ask('/api/openapi.json')).body;
  const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
  ajv.addSchema({ ...document, $id: 'openapi' });
  validatorOf = (schema) => ajv.compile({ $ref: `openapi#/components/schemas/${schema}` });

  const place = await termId(application, 'api::place.place', 'FR');
  const level = await termId(application, 'api::level.level', 'local');
  const lead = await makeOrganization(application, {
    facts: { kind: 'un', place: { documentId: place } },
  });
  await makeResource(application, {
    facts: {
      type: 'approach',
      subtype: 'practice',
      levels: [{ documentId: level }],
      leadOrganization: { documentId: lead },
      startDate: '2010',
      authors: [{ name: 'A. Author' }],
      documentLanguages: [{ code: 'en' }],
      identifiers: [{ scheme: 'other', value: 'A/1' }],
    },
    words: {
      summary: 'A practice.',
      body: [
        { type: 'heading', level: 2, children: [{ type: 'text', text: 'How' }] },
        { type: 'paragraph', children: [{ type: 'text', text: 'So.' }] },
      ],
      keywords: [{ word: 'mentoring' }],
      sheet: { context: 'A town.' },
    },
  });
  await makeResource(application, { in: ['en'] });
  await makePage(application);
});

const valid = (schema: string, body: unknown) => {
  const validate = validatorOf(schema);
  validate(body);
  return validate.errors ?? [];
};

const describedOf = (uid: Uid) =>
  [schemaNameOf(uid), 'Reading'].flatMap((name) =>
    Object.keys(document.components.schemas[name].properties ?? {}),
  );

test('the document is served as JSON that caches may keep and check', async () => {
  const { status, headers } = await application.ask('/api/openapi.json');

  expect(status).toBe(200);
  expect(headers.get('content-type')).toBe('application/json; charset=utf-8');
  expect(headers.get('cache-control')).toBe('public, no-cache');
  expect(headers.get('etag')).toMatch(/^"[\w-]{27}"$/);
  expect(document.openapi).toBe('3.1.0');
});

test('who has the document already is told so', async () => {
  const etag = (await application.ask('/api/openapi.json')).headers.get('etag') ?? '';
  const again = await application.ask('/api/openapi.json', { headers: { 'if-none-match': etag } });
  const head = await application.ask('/api/openapi.json', { method: 'HEAD' });

  expect([again.status, again.text, again.headers.get('etag')]).toEqual([304, '', etag]);
  expect([head.status, head.text, head.headers.get('etag')]).toEqual([200, '', etag]);
});

test('a parameter that the document does not take is refused', async () => {
  const { status, body } = await application.ask('/api/openapi.json?format=yaml');

  expect(status).toBe(400);
  expect(body.error.name).toBe('ValidationError');
  expect(valid('Error', body)).toEqual([]);
});

test.each(UIDS)('%s: lists and records are as the document says', async (uid) => {
  for (const query of [
    'locale=en',
    'locale=fr&fallback=source&populate=*',
    'fields=documentId',
    'pagination[start]=0&pagination[limit]=2',
    'pagination[withCount]=false',
  ]) {
    const list = await application.ask(`/api${pathOf(uid)}?${query}`);
    expect(list.status, query).toBe(200);
    expect(list.body.data.length, query).toBeGreaterThan(0);
    expect(valid(`${schemaNameOf(uid)}List`, list.body), query).toEqual([]);
    const answered = Object.keys(list.body.data[0]);
    expect(answered.filter((name) => !describedOf(uid).includes(name))).toEqual([]);
  }
  const [{ documentId }] = (await application.ask(`/api${pathOf(uid)}`)).body.data;
  const one = await application.ask(`/api${pathOf(uid)}/${documentId}?populate=*&fallback=fr`);
  expect(valid(`${schemaNameOf(uid)}Answer`, one.body)).toEqual([]);
});

test('refusals are as the document says', async () => {
  for (const path of ['/api/resources?locale=xx', '/api/resources/nothing-of-the-kind']) {
    expect(valid('Error', (await application.ask(path)).body)).toEqual([]);
  }
});

test('the typed client reads what it asks for', async () => {
  const { data, meta } = await listResources(application.address, {
    locale: 'fr',
    fallback: 'source',
    filters: { leadOrganization: { kind: { $in: ['un', 'igo'] } } },
    sort: ['title:asc'],
    fields: ['title'],
    populate: { leadOrganization: { fields: ['name'] } },
    pagination: { pageSize: 5 },
  });

  expect(meta.pagination.total).toBe(1);
  expect(data[0].leadOrganization?.name).toMatch(/ fr$/);
  expect(data[0].isFallback).toBe(false);
});

test('the typed client throws what the clearinghouse says', async () => {
  await expect(listResources(application.address, { sort: ['nothing'] })).rejects.toThrow(
    'There is no attribute “nothing” here',
  );
});
