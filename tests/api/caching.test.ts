import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { get, type IncomingHttpHeaders } from 'node:http';
import { connect } from 'node:net';
import { describe, expect, test, vi } from 'vitest';
import { useApplication } from '../support/application';
import { makeResource } from '../support/records';
import { signIn } from '../support/people';

const application = useApplication();
const RESOURCE = 'api::resource.resource';

type Raw = { status: number; headers: IncomingHttpHeaders; body: Buffer };

/** Asks without the decompression and the headers that `fetch` adds by itself. */
const raw = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  new Promise<Raw>((resolve, reject) => {
    get(application.address + path, { headers, method }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts),
        }),
      );
    }).on('error', reject);
  });

/** Writes a request as it stands, and answers all that comes back before the server closes. */
const spoken = (...lines: string[]) =>
  new Promise<string>((resolve, reject) => {
    const { port, hostname } = new URL(application.address);
    const socket = connect(Number(port), hostname, () =>
      socket.write([...lines, 'Host: localhost', 'Connection: close', '', ''].join('\r\n')),
    );
    let text = '';
    socket.on('data', (part) => (text += part.toString('latin1')));
    socket.on('end', () => resolve(text));
    socket.on('error', reject);
  });

/** Counts the requests for which Koa makes a context while something is done. */
async function countContexts(work: () => Promise<void>): Promise<number> {
  const { app } = application.strapi.server;
  const createContext = vi.spyOn(app, 'createContext');
  try {
    await work();
    return createContext.mock.calls.length;
  } finally {
    createContext.mockRestore();
  }
}

const outcome = ({ headers }: Raw) => /desc=(\w+)/.exec(String(headers['server-timing']))?.[1];

describe('an anonymous answer', () => {
  test('is kept until something public changes, and not a moment longer', async () => {
    const id = await makeResource(application, {
      words: (locale) => ({ title: `Kept ${locale}` }),
    });
    const path = `/api/resources/${id}?locale=fr`;

    expect(outcome(await raw(path))).toBe('miss');
    expect(outcome(await raw(path))).toBe('hit');

    const documents = application.strapi.documents(RESOURCE);
    await documents.update({ documentId: id, locale: 'fr', data: { title: 'Un brouillon' } });
    const kept = await raw(path);
    expect(outcome(kept)).toBe('hit');
    expect(JSON.parse(kept.body.toString()).data.title).toBe('Kept fr');

    await documents.publish({ documentId: id, locale: 'fr' });
    const fresh = await raw(path);
    expect(outcome(fresh)).toBe('miss');
    expect(JSON.parse(fresh.body.toString()).data.title).toBe('Un brouillon');

    await documents.unpublish({ documentId: id, locale: 'fr' });
    expect((await raw(path)).status).toBe(404);
  });

  test('is the same for parameters in any order, and for HEAD', async () => {
    await raw('/api/levels?locale=fr&sort=code&fields[0]=name');
    const other = await raw('/api/levels?fields[0]=name&sort=code&locale=fr');
    const head = await raw('/api/levels?sort=code&fields[0]=name&locale=fr', {}, 'HEAD');

    expect(outcome(other)).toBe('hit');
    expect(outcome(head)).toBe('hit');
    expect(head.body).toHaveLength(0);
    expect(head.headers['content-length']).toBe(String(other.body.length));
  });

  test('is compressed once, with a strong entity tag of its own in each encoding', async () => {
    const path = '/api/places?locale=fr&pagination[pageSize]=100';
    const plain = await raw(path);
    const br = await raw(path, { 'accept-encoding': 'br, gzip' });
    const gzip = await raw(path, { 'accept-encoding': 'gzip' });

    expect(brotliDecompressSync(br.body)).toEqual(plain.body);
    expect(gunzipSync(gzip.body)).toEqual(plain.body);
    expect([br, gzip].map(({ headers }) => headers['content-encoding'])).toEqual(['br', 'gzip']);
    expect(new Set([plain, br, gzip].map(({ headers }) => headers.etag)).size).toBe(3);
    for (const { headers } of [plain, br, gzip]) {
      expect(headers).toMatchObject({
        etag: expect.stringMatching(/^"[\w-]+"$/),
        vary: 'Accept-Encoding',
        'cache-control': expect.stringMatching(/^public, .*s-maxage=60/),
        'content-type': 'application/json; charset=utf-8',
        'x-content-type-options': 'nosniff',
      });
    }

    const known = await raw(path, {
      'accept-encoding': 'br',
      'if-none-match': String(br.headers.etag),
    });
    expect(known.status).toBe(304);
    expect(known.body).toHaveLength(0);
    expect(known.headers).toMatchObject({ etag: br.headers.etag, vary: 'Accept-Encoding' });
  });

  test('is computed once for all who ask at the same time', async () => {
    const path = '/api/target-groups?locale=en&sort=name:desc';
    const answers = await Promise.all(Array.from({ length: 20 }, () => raw(path)));

    expect(answers.map(outcome).filter((found) => found === 'miss')).toHaveLength(1);
    expect(new Set(answers.map(({ body }) => body.toString())).size).toBe(1);
  });

  test('is never an error', async () => {
    const path = '/api/resources?locale=xx';
    for (const attempt of [await raw(path), await raw(path)]) {
      expect(attempt.status).toBe(400);
      expect(outcome(attempt)).toBeUndefined();
    }
    expect((await raw('/api/levels?locale=fr&utm_source=mail')).status).toBe(400);
  });
});

describe('an answer asked for again in the same words', () => {
  const path = '/api/levels?locale=fr&fields[0]=code';

  test('is given before Koa makes a context of the request', async () => {
    await raw(path);
    const contexts = await countContexts(async () => {
      expect(outcome(await raw(path))).toBe('hit');
      expect(outcome(await raw(path, {}, 'HEAD'))).toBe('hit');
    });

    expect(contexts).toBe(0);
  });

  test('is the same as Koa gave, whatever the shape of the request', async () => {
    const first = await raw(path, { origin: 'https://friend.example' });
    const again = await raw(path, { origin: 'https://friend.example' });
    const known = await raw(path, { 'if-none-match': String(first.headers.etag) });

    const withoutTimes = ({ headers }: Raw) => ({ ...headers, 'server-timing': '', date: '' });
    expect(withoutTimes(again)).toEqual(withoutTimes(first));
    expect(again.body).toEqual(first.body);
    expect(known.status).toBe(304);
    expect(known.headers['content-length']).toBeUndefined();
    for (const version of ['1.0', '1.1']) {
      const answer = await spoken(`GET ${path} HTTP/${version}`);
      expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
      expect(answer).toContain(again.body.toString('latin1'));
    }
    const absolute = await spoken(`GET ${application.address}${path} HTTP/1.1`);
    expect(absolute).toContain(again.body.toString('latin1'));
    const expecting = await spoken(`GET ${path} HTTP/1.1`, 'Expect: 100-continue');
    expect(expecting).toMatch(/^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 200 OK\r\n/);
  });

  test('is Strapi’s own answer for whoever is somebody, or asks for something else', async () => {
    await raw(path);
    const contexts = await countContexts(async () => {
      expect(outcome(await raw(path, { cookie: 'session=somebody' }))).toBeUndefined();
      expect((await raw(path, { authorization: 'Bearer forged' })).status).toBe(401);
      expect((await raw(path, {}, 'POST')).status).toBe(405);
      expect(outcome(await raw(path, { 'strapi-response-format': 'v4' }))).toBeUndefined();
    });

    expect(contexts).toBe(4);
  });
});

describe('what depends on who asks', () => {
  const path = '/api/levels?locale=en&sort=code:desc';

  test('is neither kept nor answered from what is kept', async () => {
    await raw(path);
    const token = await application.strapi.service('admin::api-token').create({
      name: 'Reader of levels',
      description: '',
      type: 'custom',
      permissions: ['api::level.level.find'],
      lifespan: null,
    });

    const personal: Record<string, string>[] = [
      { authorization: `Bearer ${token.accessKey}` },
      { cookie: 'session=somebody' },
    ];
    for (const headers of personal) {
      const own = await raw(path, headers);
      expect(outcome(own)).toBeUndefined();
      expect(own.headers['cache-control']).toBe('private, no-store');
    }
    expect((await raw(path, { authorization: 'Bearer forged' })).status).toBe(401);
    expect(outcome(await raw(path))).toBe('hit');
  });

  test('leaves no trace of an origin, a host or a cookie in what others are answered', async () => {
    const fresh = '/api/levels?locale=fr&sort=name:desc';
    await raw(fresh, {
      origin: 'https://hostile.example',
      host: 'hostile.example',
      'x-forwarded-host': 'hostile.example',
      'x-forwarded-proto': 'ftp',
      'accept-language': 'xx',
      'user-agent': 'hostile',
      referer: 'https://hostile.example/',
    });
    const answer = await raw(fresh, { origin: 'https://friend.example' });

    expect(outcome(answer)).toBe('hit');
    expect(JSON.stringify(answer.headers) + answer.body.toString()).not.toContain('hostile');
    expect(answer.headers['access-control-allow-origin']).toBe('*');
    expect(answer.headers['access-control-allow-credentials']).toBeUndefined();
    expect(answer.headers['set-cookie']).toBeUndefined();
  });

  test('Strapi’s own shapes of an answer are not mixed', async () => {
    const v4 = await raw(path, { 'strapi-response-format': 'v4' });

    expect(outcome(v4)).toBeUndefined();
    expect(outcome(await raw(path))).toBe('hit');
  });
});

test('the panel’s own answers are never kept', async () => {
  const admin = await signIn(application, 'strapi-super-admin');
  const { headers } = await admin.manage(RESOURCE, '?locale=en');

  expect(headers.get('server-timing')).toBeNull();
});
