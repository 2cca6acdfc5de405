import { expect, test } from 'vitest';
import { useApplication } from '../support/application';

const application = useApplication();

test('a refusal says what, where, and what is allowed, in Strapi’s shape', async () => {
  const { status, body } = await application.ask('/api/policy-areas?filters[name][$like]=a');

  expect(status).toBe(400);
  expect(body).toEqual({
    data: null,
    error: {
      status: 400,
      name: 'ValidationError',
      message: expect.stringMatching(
        /^“\$like” is not an operator for this attribute \(at filters\.name\.\$like\)\. Allowed: \$eq, /,
      ),
      details: {
        code: 'unknown-operator',
        path: 'filters.name.$like',
        allowed: expect.arrayContaining(['$eq', '$contains', '$null', '$not']),
      },
    },
  });
});

test('it says so in French when French is asked for', async () => {
  const { body } = await application.ask('/api/policy-areas?locale=fr&pagination[pageSize]=500');

  expect(body.error.message).toBe(
    '«\u00A0500\u00A0» n’est pas une valeur pour pagination.pageSize. Permis\u00A0: 1…100.',
  );
});

test.each([
  ['whatever=1', 'unknown-parameter', 'whatever'],
  ['_q=a', 'unknown-parameter', '_q'],
  ['locale=en&locale=fr', 'not-one-value', 'locale'],
  ['locale[]=en', 'not-one-value', 'locale'],
  ['locale', 'not-one-value', 'locale'],
  ['fallback[x]=en', 'not-one-value', 'fallback'],
  ['status=', 'wrong-value', 'status'],
  ['status[]=published', 'not-one-value', 'status'],
  ['fields=name,nope', 'unknown-attribute', 'fields'],
  ['sort=nope', 'unknown-attribute', 'sort'],
  ['sort=name:sideways', 'wrong-value', 'sort'],
  ['populate=nope', 'unknown-attribute', 'populate.nope'],
  ['populate[parent][sort]=nope', 'unknown-attribute', 'populate.parent.sort'],
  ['filters=a', 'wrong-form', 'filters'],
  ['filters[order]=abc', 'wrong-value', 'filters.order'],
  ['filters[order]=99999999999', 'wrong-value', 'filters.order'],
  ['filters[order][$in][0]=2147483648', 'wrong-value', 'filters.order.$in.0'],
  ['filters[name]=a%00b', 'wrong-value', 'filters.name'],
  ['filters[na%00me]=a', 'unknown-attribute', 'filters.na\u0000me'],
  ['filters[createdAt]=2024-13-01', 'wrong-value', 'filters.createdAt'],
  ['filters[name][$contains]=%E0%A4%A', 'malformed-encoding', 'query'],
  ['%FF=1', 'malformed-encoding', 'query'],
  ['filters[__proto__][x]=1', 'unknown-parameter', 'filters[__proto__][x]'],
  ['pagination[page]=0', 'wrong-value', 'pagination.page'],
  ['pagination[page]=999999999999999999999', 'wrong-value', 'pagination.page'],
  ['pagination[start]=99999999999', 'wrong-value', 'pagination.start'],
  ['pagination[page]=1&pagination[limit]=1', 'mixed-pagination', 'pagination'],
  ['pagination=1', 'wrong-form', 'pagination'],
  [`filters${'[parent]'.repeat(7)}[code]=1`, 'too-deep', /^filters\.parent/],
  [`filters${'[$not]'.repeat(30)}[code]=1`, 'too-deep', /^filters\.\$not/],
  [`filters[$and]${'[0][$and]'.repeat(9)}[0][code]=1`, 'too-deep', /^filters\.\$and/],
  ['a&'.repeat(400), 'too-many', 'query'],
])('?%s is a 400 (%s)', async (query, code, path) => {
  const { status, body } = await application.ask(`/api/places?${query}`);

  expect(status).toBe(400);
  expect(body.error.name).toBe('ValidationError');
  expect(body.error.details).toEqual({
    code,
    path: typeof path === 'string' ? path : expect.stringMatching(path),
    allowed: expect.arrayContaining([expect.any(String)]),
  });
});

test('a list of more values than are allowed is a 400', async () => {
  const values = Array.from({ length: 101 }, (_, index) => `filters[code][$in][${index}]=a`);
  const { status, body } = await application.ask(`/api/places?${values.join('&')}`);

  expect(status).toBe(400);
  expect(body.error.details).toEqual({
    code: 'wrong-form',
    path: 'filters.code.$in',
    allowed: ['1…100'],
  });
});

test.each([
  '/api/places/%00',
  `/api/places/${'x'.repeat(2000)}`,
  '/api/places/FR?filters[code]=FR',
  '/api/places/FR?sort=name',
  '/api/places/FR?pagination[page]=1',
])('%s is a 400', async (path) => {
  expect((await application.ask(path)).status).toBe(400);
});

test.each([
  '/api/places/%E0%A4%A',
  '/api/places/..%2f..%2fadmin',
  '/api/places/__proto__',
  '/api/places/FR/BE',
  "/api/places/' or 1=1 --",
  '/api/nothing',
  '/api',
])('%s is a 404', async (path) => {
  expect((await application.ask(path)).status).toBe(404);
});

test.each(['multipart/form-data', 'multipart/form-data; boundary=x'])(
  'a body that is not the %s that it says is a 400',
  async (type) => {
    const { status, body } = await application.ask('/api/upload', {
      method: 'POST',
      headers: { 'content-type': type },
      body: 'x',
    });
    expect(status).toBe(400);
    expect(body.error).toMatchObject({ status: 400, name: 'ValidationError' });
  },
);

test('a body that is too long is a 413', async () => {
  const { status, body } = await application.ask('/api/resources', {
    method: 'POST',
    body: { data: 'x'.repeat(1_100_000) },
  });
  expect(status).toBe(413);
  expect(body.error.name).toBe('PayloadTooLargeError');
});

test('the largest page that can be asked for is empty, not an error', async () => {
  const { status, body } = await application.ask(
    '/api/places?pagination[page]=21474836&pagination[pageSize]=100',
  );

  expect(status).toBe(200);
  expect(body.data).toEqual([]);
});
