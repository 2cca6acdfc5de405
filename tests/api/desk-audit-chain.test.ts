import { expect, inject, test } from 'vitest';
import { useApplication } from '../support/application';
import { lastLine, linesOf, linesSince, tamper, verify } from '../support/audit';
import { bareEnvironment, run } from '../support/commands';
import { TEST_ENVIRONMENT } from '../support/environment';
import { makePage, makeResource } from '../support/records';

const PAGE = 'api::page.page';

const application = useApplication();
const pages = () => application.strapi.documents(PAGE);
const save = (documentId: string, title: string) =>
  pages().update({ documentId, locale: 'en', data: { title } as never });
const connection = () => application.strapi.db.connection;
const isPostgres = () => application.strapi.db.dialect.client === 'postgres';

const untouched = { problems: [] };

test('every write adds its lines, and the chain holds', async () => {
  const lines = await linesOf(application, async () => {
    const documentId = await makePage(application, { in: ['en'], draft: true });
    await save(documentId, 'Second');
    await pages().publish({ documentId, locale: 'en' });
    await pages().unpublish({ documentId, locale: 'en' });
    await pages().delete({ documentId, locale: '*' });
  });

  const told = lines
    .filter(({ action }) => action.startsWith('entry.'))
    .map(({ action, actor, object_type: type, locale }) => [action, actor, type, locale]);
  expect(told).toEqual(
    ['create', 'update', 'publish', 'unpublish', 'delete'].map((verb) => [
      `entry.${verb}`,
      'system:script',
      PAGE,
      'en',
    ]),
  );
  const entries = lines.filter(({ action }) => action.startsWith('entry.'));
  expect(entries[0].before_hash).toBeNull();
  expect(entries[1].before_hash).toBe(entries[0].after_hash);
  expect(entries[2]).toMatchObject({ before_hash: null, after_hash: entries[1].after_hash });
  expect(entries[4]).toMatchObject({ before_hash: entries[1].after_hash, after_hash: null });
  expect(await verify(application)).toMatchObject(untouched);
});

test('a write that is refused or fails leaves no line', async () => {
  const documentId = await makePage(application, { in: ['en'], draft: true });
  const lines = await linesOf(application, async () => {
    await expect(save(documentId, 'x'.repeat(10_000))).rejects.toThrow();
    await expect(
      application.strapi.db.transaction(async () => {
        await save(documentId, 'Never');
        throw new Error('the power went off');
      }),
    ).rejects.toThrow('the power went off');
  });
  expect(lines).toEqual([]);
});

test('a write that can’t be told of does not happen', async () => {
  const documentId = await makePage(application, {
    in: ['en'],
    draft: true,
    words: { title: 'Old' },
  });
  await connection().schema.renameTable('editorial_audit', 'editorial_audit_away');
  try {
    await expect(save(documentId, 'New')).rejects.toThrow();
  } finally {
    await connection().schema.renameTable('editorial_audit_away', 'editorial_audit');
  }
  expect(await pages().findOne({ documentId, locale: 'en' })).toMatchObject({ title: 'Old' });
  await save(documentId, 'New');
  expect(await verify(application)).toMatchObject(untouched);
});

test('twenty people who save at once, half of them publishing, leave one chain', async () => {
  const ids = await Promise.all(
    Array.from({ length: 10 }, () => makeResource(application, { draft: true })),
  );
  const resources = application.strapi.documents('api::resource.resource');
  const before = await lastLine(application);

  await Promise.all(
    ids.flatMap((documentId) => [
      resources.update({
        documentId,
        locale: 'fr',
        data: { title: `Titre ${documentId}` } as never,
      }),
      application.strapi.db.transaction(async () => {
        await resources.update({ documentId, locale: 'en', data: { title: documentId } as never });
        await resources.publish({ documentId, locale: 'en' });
      }),
    ]),
  );

  const lines = (await linesSince(application, before)).filter(({ action }) =>
    action.startsWith('entry.'),
  );
  expect(lines).toHaveLength(30);
  expect(await verify(application)).toMatchObject(untouched);
});

test('bulk publications of the same records from two sides pass one another', async () => {
  const ids = await Promise.all(
    Array.from({ length: 6 }, () => makeResource(application, { draft: true })),
  );
  const documents = application.strapi.plugin('content-manager').service('document-manager');
  await Promise.all([
    ...Array.from({ length: 6 }, (_, index) =>
      application.strapi.documents('api::resource.resource').update({
        documentId: ids[index],
        locale: 'fr',
        data: { title: 'Entre-temps' } as never,
      }),
    ),
    documents.publishMany('api::resource.resource', ids, 'en'),
  ]);
  expect(await verify(application)).toMatchObject(untouched);
});

test('the database itself refuses to change a line', async () => {
  const seq = await lastLine(application);
  const line = () => connection()('editorial_audit').where({ seq });
  await expect(line().update({ actor: 'person:1' })).rejects.toThrow('can only be added to');
  await expect(line().delete()).rejects.toThrow('can only be added to');
  if (isPostgres()) {
    await expect(connection().raw('truncate editorial_audit')).rejects.toThrow('can only be added');
  }
});

test('what is altered, taken out, exchanged or cut off behind the triggers is found', async () => {
  const { head } = await verify(application);
  const [middle, last] = [head.seq - 3, head.seq];
  const found = (problems: object[], expected?: string) => async () => {
    expect((await verify(application, expected)).problems).toEqual(problems);
  };

  await tamper(
    application,
    (table) => table.where({ seq: middle }).update({ actor: 'person:1' }),
    found([{ kind: 'altered', seq: middle }]),
  );
  await tamper(
    application,
    (table) => table.where({ seq: middle }).delete(),
    found([{ kind: 'missing', from: middle, to: middle }]),
  );
  await tamper(
    application,
    (table) => table.where('seq', '>', last - 2).delete(),
    found([{ kind: 'missing', from: last - 1, to: last }]),
  );
  await found([], head.hash)();
  await found([{ kind: 'not-found', hash: 'f'.repeat(64) }], 'f'.repeat(64))();
});

test('the command says what it found, and fails', { timeout: 240_000 }, async () => {
  const environment = bareEnvironment({
    ...TEST_ENVIRONMENT,
    DIST_DIR: inject('template').distDir,
    ...(isPostgres()
      ? { DATABASE_URL: String(process.env.DATABASE_URL) }
      : { DATABASE_FILENAME: String(process.env.DATABASE_FILENAME) }),
  });
  const ask = async (...args: string[]) => {
    const command = run('scripts/audit-verify.mjs', args, environment);
    const code = await command.ended;
    return { code, said: command.output() };
  };
  const { head } = await verify(application);

  const right = await ask('--expect', head.hash);
  expect(right.said).toMatch(/OK: \d+ lines, unaltered and without gaps/);
  expect(right.code).toBe(0);

  await tamper(
    application,
    (table) => table.where({ seq: 2 }).update({ action: 'entry.delete' }),
    async () => {
      const wrong = await ask();
      expect(wrong.said).toContain('Line 2 was altered.');
      expect(wrong.code).toBe(1);
    },
  );
});
