import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { useApplication } from '../support/application';
import { drawImage, makeOffice, PDF } from '../support/files';
import { type Asking, partner, partnerKey } from '../support/partners';
import { makeOrganization, makeResource } from '../support/records';

const folder = mkdtempSync(join(tmpdir(), 'partners-files-'));
const verdict = join(folder, 'verdict');
const scanned = join(folder, 'scanned');

/** A scanner that answers what the file `verdict` says, and notes what it was given. */
const SCANNER = `
const { readFileSync, appendFileSync } = require('node:fs');
const [, , verdict, scanned, file] = process.argv;
appendFileSync(scanned, JSON.stringify({ file, bytes: readFileSync(file).length, env: Object.keys(process.env) }) + '\\n');
process.exit(Number(readFileSync(verdict, 'utf8')));
`;
writeFileSync(join(folder, 'scanner.cjs'), SCANNER);

const application = useApplication({
  PARTNER_SCAN_COMMAND: JSON.stringify([
    process.execPath,
    join(folder, 'scanner.cjs'),
    verdict,
    scanned,
  ]),
  PARTNER_FILE_MIB: '1',
});

const FILE = 'plugin::upload.file';

let organization: string;
let member: Asking;
let stranger: Asking;

const say = (code: number) => writeFileSync(verdict, String(code));

beforeAll(async () => {
  say(0);
  organization = await makeOrganization(application);
  member = await partner(application, organization);
  stranger = await partner(application, await makeOrganization(application));
});

afterEach(() => say(0));

afterAll(async () => {
  const files = await application.strapi.db.query(FILE).findMany();
  for (const file of files) {
    await application.strapi.plugin('upload').service('upload').remove(file);
  }
  rmSync(folder, { recursive: true, force: true });
});

type Sent = { name?: string; type?: string; field?: string; more?: Record<string, string> };

const formWith = (content: Buffer, { name = 'x', type = 'image/png', field, more }: Sent) => {
  const form = new FormData();
  form.append(field ?? 'file', new Blob([new Uint8Array(content)], { type }), name);
  for (const [key, value] of Object.entries(more ?? {})) form.append(key, value);
  return form;
};

const send = (who: Asking, content: Buffer, sent: Sent = {}) =>
  who.ask('/files', { method: 'POST', body: formWith(content, sent) });

const codeOf = ({ body }: { body: { error: { details: { code: string } } } }) =>
  body.error.details.code;

const countLibrary = () => application.strapi.db.query(FILE).count();

describe('a file that is sent', () => {
  test('is kept under what it is, not under what it is called', async () => {
    const answer = await send(member, PDF, { name: '../Étude\u202efdp.html', type: 'text/html' });
    expect(answer.status).toBe(201);
    expect(answer.headers.get('location')).toBe(`/api/partner/files/${answer.body.data.id}`);
    expect(answer.body.data).toEqual({
      id: expect.any(Number),
      name: 'Étudefdp.pdf',
      mime: 'application/pdf',
      bytes: PDF.length,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      url: expect.stringMatching(/\/uploads\/[\w-]+\.pdf$/),
      width: null,
      height: null,
      createdAt: expect.stringMatching(/Z$/),
    });
    const row = await application.strapi.db
      .connection('partner_files')
      .where({ file_id: answer.body.data.id })
      .first();
    expect(row).toMatchObject({ organization, user_id: member.id, key_id: null });
  });

  test('by a key needs its scope', async () => {
    const key = await partnerKey(application, organization, ['files:write']);
    expect((await send(key, PDF)).status).toBe(201);
    const other = await partnerKey(application, organization, ['resources:write']);
    const refused = await send(other, PDF);
    expect(refused.status).toBe(403);
    expect(codeOf(refused)).toBe('scope-missing');
  });

  test('an image is written anew, upright and without what was hidden in it', async () => {
    const taken = await sharp(await drawImage('jpeg', { width: 60, height: 20 }))
      .withExif({ IFD0: { Copyright: 'Somebody', Orientation: '6' } })
      .toBuffer();
    expect((await sharp(taken).metadata()).exif).toBeDefined();
    const { status, body } = await send(member, taken, { name: 'house.png' });
    expect(status).toBe(201);
    expect(body.data).toMatchObject({ name: 'house.jpg', mime: 'image/jpeg' });
    const served = await fetch(application.address + new URL(body.data.url).pathname);
    const stored = Buffer.from(await served.arrayBuffer());
    const metadata = await sharp(stored).metadata();
    expect(metadata.exif).toBeUndefined();
    expect(stored.includes('Somebody')).toBe(false);
    expect([metadata.width, metadata.height]).toEqual([body.data.width, body.data.height]);
  });

  test.each([
    ['markup', () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>'), 415],
    ['a program', () => Buffer.from('#!/bin/sh\necho'), 415],
    ['macros', () => makeOffice('docx', [{ name: 'word/vbaProject.bin', content: 'x' }]), 415],
    ['nothing', () => Buffer.alloc(0), 422],
    ['half an image', async () => (await drawImage('png')).subarray(0, 60), 422],
    ['too much', () => Buffer.alloc(1024 * 1024 + 1, 'a'), 413],
  ])('with %s is refused, and nothing is kept', async (_what, make, expected) => {
    const before = await countLibrary();
    const { status, body } = await send(member, await make(), { name: 'paper.pdf' });
    expect(status).toBe(expected);
    expect(body.error.message).not.toBe('');
    expect(await countLibrary()).toBe(before);
  });

  test('an animation is refused in the reader’s language', async () => {
    const frames = await sharp(
      [await drawImage('png'), await drawImage('png', { background: '#ffffff' })],
      {
        join: { animated: true },
      },
    )
      .gif({ delay: [100, 100], loop: 0 })
      .toBuffer()
      .catch(() => null);
    expect(frames).not.toBeNull();
    const { pages } = await sharp(frames as Buffer, { animated: true }).metadata();
    expect(pages).toBe(2);
    const { status, body } = await member.ask('/files', {
      method: 'POST',
      body: formWith(frames as Buffer, {}),
      headers: { 'accept-language': 'fr' },
    });
    expect(status).toBe(422);
    expect(body.error.message).toBe(
      'L’image est une animation de 2 vues ; envoyez une image fixe.',
    );
  });

  test('comes alone, in its own field, with nothing else that is not known', async () => {
    const elsewhere = await send(member, PDF, { field: 'upload' });
    expect(elsewhere.status).toBe(400);
    expect(codeOf(elsewhere)).toBe('one-file');
    const two = formWith(PDF, {});
    two.append('file', new Blob([new Uint8Array(PDF)]), 'second.pdf');
    expect(codeOf(await member.ask('/files', { method: 'POST', body: two }))).toBe('one-file');
    expect(codeOf(await member.ask('/files', { method: 'POST', body: {} }))).toBe('one-file');
    const more = await send(member, PDF, { more: { organization: 'other' } });
    expect(more.status).toBe(400);
  });
});

describe('the virus scanner', () => {
  test('sees the file before it is kept, and none of our secrets', async () => {
    rmSync(scanned, { force: true });
    const { body } = await send(member, PDF);
    const [seen] = readFileSync(scanned, 'utf8').trim().split('\n');
    const { bytes, env, file } = JSON.parse(seen);
    expect(bytes).toBe(PDF.length);
    expect(env.filter((name: string) => /KEY|SECRET|SALT|DATABASE/.test(name))).toEqual([]);
    expect(existsSync(file)).toBe(false);
    expect(body.data.id).toBeGreaterThan(0);
  });

  test('that finds something keeps the file out', async () => {
    say(1);
    const before = await countLibrary();
    const answer = await send(member, PDF);
    expect(answer.status).toBe(422);
    expect(codeOf(answer)).toBe('file-infected');
    expect(await countLibrary()).toBe(before);
  });

  test('that cannot tell keeps the file out for now', async () => {
    say(2);
    const before = await countLibrary();
    const answer = await send(member, PDF);
    expect(answer.status).toBe(503);
    expect(codeOf(answer)).toBe('scanner-unavailable');
    expect(await countLibrary()).toBe(before);
  });
});

describe('an organisation’s files', () => {
  test('are its own: another one’s is as one that does not exist', async () => {
    const { body } = await send(member, PDF);
    const path = `/files/${body.data.id}`;
    const own = await member.ask(path);
    expect(own.body.data).toEqual(body.data);
    const listed = await member.ask('/files?pagination[pageSize]=1');
    expect(listed.body.data).toEqual([body.data]);
    expect(listed.body.meta.pagination).toMatchObject({ page: 1, pageSize: 1 });

    const random = await stranger.ask('/files/999999');
    for (const method of ['GET', 'DELETE']) {
      const foreign = await stranger.ask(path, { method });
      expect([foreign.status, foreign.body]).toEqual([404, random.body]);
    }
    expect((await stranger.ask('/files')).body.data).toEqual([]);
    expect((await stranger.ask('/files/abc')).status).toBe(404);
  });

  test('are deleted where no record uses them', async () => {
    const { body } = await send(member, PDF);
    const { id, url } = body.data;
    const resource = await makeResource(application, { facts: { file: id }, in: ['en'] });
    const used = await member.ask(`/files/${id}`, { method: 'DELETE' });
    expect(used.status).toBe(409);
    expect(codeOf(used)).toBe('file-used');

    await application.strapi.documents('api::resource.resource').delete({
      documentId: resource,
      locale: '*',
    });
    expect((await member.ask(`/files/${id}`, { method: 'DELETE' })).status).toBe(204);
    expect((await member.ask(`/files/${id}`)).status).toBe(404);
    expect((await fetch(application.address + new URL(url).pathname)).status).toBe(404);
  });
});

describe('what a record may name', () => {
  type Written = { uid: string; documentId: string };
  type Owned = {
    refuseForeignFiles(acting: object, data: object, written?: Written): Promise<void>;
  };
  const { refuseForeignFiles } = createRequire(import.meta.url)(
    join(inject('template').distDir, 'src/partners/files/owned.js'),
  ) as Owned;
  const RESOURCE = 'api::resource.resource';

  const outcome = (data: object, written?: Written) =>
    refuseForeignFiles({ organization }, data, written).then(
      () => 'fine',
      ({ details }) => details,
    );

  const bodyWith = (url: string) => ({
    body: [{ type: 'image', image: { url }, children: [{ type: 'text', text: '' }] }],
  });

  test('are files of the organisation’s own, however they are named', async () => {
    const own = (await send(member, PDF)).body.data;
    const foreign = (await send(stranger, PDF)).body.data;
    const ways = (id: number) => [
      { file: id },
      { file: String(id) },
      { file: { id } },
      { file: [id] },
      { file: { set: [{ id }] } },
      { file: { connect: [id] } },
      { logo: id },
    ];
    for (const data of ways(own.id)) expect([data, await outcome(data)]).toEqual([data, 'fine']);
    for (const data of ways(foreign.id)) {
      expect(await outcome(data)).toEqual({ code: 'file-foreign', files: [String(foreign.id)] });
    }
    const { pathname } = new URL(foreign.url);
    for (const url of [foreign.url, pathname]) {
      expect(await outcome(bodyWith(url))).toMatchObject({ code: 'file-foreign' });
    }
    expect(await outcome(bodyWith(own.url))).toBe('fine');
    expect(await outcome(bodyWith('https://example.org/house.png'))).toBe('fine');
    expect(await outcome({ file: null, title: 'None' })).toBe('fine');
    for (const file of [999_999, 'x', -1, 2 ** 40, { documentId: 'x' }]) {
      expect(await outcome({ file })).toMatchObject({ code: 'file-foreign' });
    }
  });

  test('or those that it has already', async () => {
    const { id } = (await send(stranger, PDF)).body.data;
    const documentId = await makeResource(application, { facts: { file: id }, in: ['en'] });
    expect(await outcome({ file: id }, { uid: RESOURCE, documentId })).toBe('fine');
    const other = await makeResource(application, { in: ['en'] });
    expect(await outcome({ file: id }, { uid: RESOURCE, documentId: other })).toMatchObject({
      code: 'file-foreign',
    });
  });

  test('a file that a body shows is in use', async () => {
    const { id } = (await send(member, await drawImage('png'))).body.data;
    const image = await application.strapi.db.query(FILE).findOne({ where: { id } });
    const body = [{ type: 'image', image, children: [{ type: 'text', text: '' }] }];
    await makeResource(application, { words: { body }, in: ['en'], draft: true });
    expect((await member.ask(`/files/${id}`, { method: 'DELETE' })).status).toBe(409);
  });
});

describe('what was uploaded is served so that nothing runs it', () => {
  const serve = async (content: Buffer, name: string) => {
    const { body } = await send(member, content, { name });
    return application.ask(new URL(body.data.url).pathname);
  };

  test('a document is a download under its name', async () => {
    const { status, headers } = await serve(PDF, 'L’étude (finale).pdf');
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('application/pdf');
    expect(headers.get('content-disposition')).toBe(
      "attachment; filename*=UTF-8''L%E2%80%99%C3%A9tude%20%28finale%29.pdf",
    );
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
  });

  test('a text is a download, too', async () => {
    const { headers } = await serve(Buffer.from('Some words.'), 'notes.html');
    expect(headers.get('content-type')).toContain('text/plain');
    expect(headers.get('content-disposition')).toContain('notes.txt');
  });

  test('an image is shown', async () => {
    const { headers } = await serve(await drawImage('png'), 'house.png');
    expect(headers.get('content-type')).toBe('image/png');
    expect(headers.get('content-disposition')).toBeNull();
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
  });

  test('so are files that came another way', async () => {
    const uploads = join(application.strapi.dirs.static.public, 'uploads');
    const name = `old-${process.pid}.svg`;
    writeFileSync(join(uploads, name), '<svg xmlns="http://www.w3.org/2000/svg"/>');
    const answers = await Promise.all(
      ['/uploads', '/%75ploads', '/uploads//'].map((path) => application.ask(`${path}/${name}`)),
    );
    rmSync(join(uploads, name));
    expect(answers[0].status).toBe(200);
    for (const { status, headers } of answers.filter((answer) => answer.status === 200)) {
      expect([status, headers.get('content-disposition')]).toEqual([
        200,
        `attachment; filename*=UTF-8''${name}`,
      ]);
      expect(headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
    }
  });
});

test('nothing that was sent stays in the temporary folder, whoever sent it wherever', async () => {
  const names = () => new Set(readdirSync(tmpdir()));
  const before = names();
  await send(member, PDF);
  await send(member, Buffer.from('<script>'));
  const form = formWith(PDF, {});
  expect((await application.ask('/api/partner/files', { method: 'POST', body: form })).status).toBe(
    401,
  );
  const { status } = await application.ask('/api/nowhere', {
    method: 'POST',
    body: formWith(PDF, {}),
  });
  expect(status).toBe(405);
  const left = [...names()].filter((name) => !before.has(name));
  expect(left.filter((name) => /^[0-9a-z]{25}$|^partner-|^strapi-upload/.test(name))).toEqual([]);
});
