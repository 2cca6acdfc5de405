import { beforeAll, describe, expect, test } from 'vitest';
import { useApplication } from '../support/application';
import { makePartner, upload, WITHOUT_LIMITS } from '../support/contributing';
import type { Asking } from '../support/partners';
import { makeOrganization } from '../support/records';

const application = useApplication(WITHOUT_LIMITS);

let member: Asking;

beforeAll(async () => {
  ({ member } = await makePartner(application));
});

let count = 0;
const line = (data: object = {}, rest: object = {}) => ({
  locale: 'en',
  data: { title: `Line ${(count += 1)}`, type: 'approach', ...data },
  ...rest,
});

const total = async () => (await member.ask('/resources')).body.meta.pagination.total;
const send = (lines: (object | string)[], options?: Parameters<typeof upload>[3]) =>
  upload(application, member, lines, options);

describe('uploading lines', () => {
  test('each line is done or refused by itself, with why', async () => {
    const before = await total();
    const other = await makeOrganization(application);
    const { status, body } = await send([
      line(),
      '{ no JSON',
      '',
      line({ type: 'nothing' }),
      line({ places: ['XX'] }),
      line({ leadOrganization: other }),
      line({}, { locale: 'xx' }),
      line({}, { colour: 'red' }),
      line({ places: ['FR'] }),
    ]);
    expect(status).toBe(207);
    expect(body.meta).toEqual({ dryRun: false, created: 2, updated: 0, refused: 6 });
    expect(
      body.data.map((report: { line: number; status: string; errors?: { code?: string }[] }) => [
        report.line,
        report.status,
        report.errors?.[0].code,
      ]),
    ).toEqual([
      [1, 'created', undefined],
      [2, 'refused', 'line-not-json'],
      [4, 'refused', 'not-an-option'],
      [5, 'refused', 'term-unknown-in'],
      [6, 'refused', 'lead-is-acting'],
      [7, 'refused', 'language-not-enabled'],
      [8, 'refused', undefined],
      [9, 'created', undefined],
    ]);
    expect(await total()).toBe(before + 2);
  });

  test('a name of one’s own is the same record again, in each language', async () => {
    const externalId = 'our-1';
    const first = await send([
      line({ title: 'Ours' }, { externalId }),
      { externalId, locale: 'fr', data: { title: 'À nous' } },
    ]);
    expect(first.status).toBe(200);
    expect(first.body.data).toMatchObject([{ status: 'created' }, { status: 'updated' }]);
    const { documentId } = first.body.data[0];
    const again = await send([line({ title: 'Ours, later' }, { externalId })]);
    expect(again.body.data).toMatchObject([{ status: 'updated', documentId, externalId }]);
    const { body } = await member.ask(`/resources/${documentId}`);
    expect(body.data).toMatchObject({ title: 'Ours, later', locales: [{}, { locale: 'fr' }] });

    const twice = await send([line({}, { externalId }), line({}, { externalId })]);
    expect(twice.body.data).toMatchObject([
      { status: 'updated' },
      { status: 'refused', errors: [{ code: 'line-twice' }] },
    ]);
  });

  test('another organisation’s names are its own', async () => {
    const externalId = 'shared-name';
    const mine = await send([line({}, { externalId })]);
    const { member: stranger } = await makePartner(application);
    const theirs = await upload(application, stranger, [line({}, { externalId })]);
    expect(theirs.body.data[0].status).toBe('created');
    expect(theirs.body.data[0].documentId).not.toBe(mine.body.data[0].documentId);
  });

  test('lines are submitted where they say so, and refused whole where they cannot be', async () => {
    const before = await total();
    const { body } = await send([
      line({}, { submit: true, externalId: 'to-submit' }),
      line({ type: null }, { submit: true }),
    ]);
    expect(body.data).toMatchObject([
      { status: 'created', stage: 'in-review' },
      { status: 'refused', errors: [{ code: 'not-complete' }] },
    ]);
    expect(await total()).toBe(before + 1);
    const again = await send([line({}, { submit: true, externalId: 'to-submit' })]);
    expect(again.body.data).toMatchObject([{ status: 'updated', stage: 'in-review' }]);
  });

  test('a dry run reports the same and writes nothing', async () => {
    const before = await total();
    const lines = [line({}, { externalId: 'dry', submit: true }), line({ type: 'nothing' })];
    const { status, body } = await send(lines, { query: '?dryRun=true' });
    expect(status).toBe(207);
    expect(body.meta).toEqual({ dryRun: true, created: 1, updated: 0, refused: 1 });
    expect(await total()).toBe(before);
    expect((await send(lines)).body.data[0].status).toBe('created');
  });

  test('what is too much, of another kind or nothing at all is refused as a whole', async () => {
    const short = JSON.stringify({ locale: 'en', data: {} });
    expect((await send(Array.from({ length: 501 }, () => short))).status).toBe(413);
    expect((await send([' '.repeat(9 * 1024 * 1024)])).status).toBe(413);
    expect((await send([line()], { type: 'application/json' })).status).toBe(415);
    expect((await send([line()], { type: 'application/jsonl' })).status).toBe(200);
    expect((await send([''])).status).toBe(400);
    expect((await send([line()], { query: '?dryRun=maybe' })).status).toBe(400);
  });
});
