import { beforeAll, describe, expect, test } from 'vitest';
import { useApplication } from '../support/application';
import { act, contribute, makePartner, put, upload, WITHOUT_LIMITS } from '../support/contributing';
import { runJob } from '../support/jobs';
import { type Asking, partner } from '../support/partners';

const application = useApplication(WITHOUT_LIMITS);

let member: Asking;
let organization: string;

beforeAll(async () => {
  ({ member, organization } = await makePartner(application));
});

let count = 0;
const newKey = () => `key-${process.pid}-${(count += 1)}`;
const body = (title: string) => ({ data: { title, type: 'approach' } });

const create = (key: string, title: string, who = member) =>
  who.ask('/resources', { method: 'POST', body: body(title), headers: { 'idempotency-key': key } });

const total = async () => (await member.ask('/resources')).body.meta.pagination.total;

const REPEATS = 'partner_repeats';
const newest = () => application.strapi.db.connection(REPEATS).orderBy('id', 'desc').first();

describe('repeated requests', () => {
  test('the same request is answered the same, and done once', async () => {
    const key = newKey();
    const before = await total();
    const first = await create(key, 'Once');
    const again = await create(key, 'Once');
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(again.text).toBe(first.text);
    expect(again.headers.get('etag')).toBe(first.headers.get('etag'));
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    expect(first.headers.get('idempotency-replayed')).toBeNull();
    expect(await total()).toBe(before + 1);
  });

  test('another request under the same key is refused', async () => {
    const key = newKey();
    await create(key, 'One');
    const other = await create(key, 'Other');
    expect(other.status).toBe(422);
    expect(other.body.error.details.code).toBe('key-used-for-another');
    const elsewhere = await member.ask('/resources?locale=fr', {
      method: 'POST',
      body: body('One'),
      headers: { 'idempotency-key': key },
    });
    expect(elsewhere.status).toBe(422);
  });

  test('many at a time are done once', async () => {
    const key = newKey();
    const before = await total();
    const answers = await Promise.all(Array.from({ length: 6 }, () => create(key, 'At once')));
    const statuses = answers.map(({ status }) => status);
    expect(statuses).toContain(201);
    expect(statuses.every((status) => status === 201 || status === 409)).toBe(true);
    for (const { status, headers } of answers) {
      if (status === 409) expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
    }
    expect(await total()).toBe(before + 1);
  });

  test('a key is one’s own: another person, or organisation, may have the same', async () => {
    const key = newKey();
    const colleague = await partner(application, organization);
    const one = await create(key, 'Mine');
    const other = await create(key, 'Mine', colleague);
    expect(other.body.data.documentId).not.toBe(one.body.data.documentId);
  });

  test('a refusal is an answer, as long as the key is kept', async () => {
    const key = newKey();
    const draft = await contribute(member, { type: null });
    const submit = () =>
      act(member, draft.documentId, 'submit', { headers: { 'idempotency-key': key } });
    const first = await submit();
    expect(first.status).toBe(409);
    await put(member, draft, { type: 'approach' });
    const again = await submit();
    expect(again.text).toBe(first.text);
    expect(again.headers.get('idempotency-replayed')).toBe('true');
  });

  test('an answer is kept in one transaction with what is done', async () => {
    const { strapi } = application;
    const key = newKey();
    const before = await total();
    const stop = strapi.db.lifecycles.subscribe({
      models: ['api::resource.resource'],
      afterCreate() {
        throw new Error('a crash after the record is written');
      },
    });
    expect((await create(key, 'Crashed')).status).toBe(500);
    stop();
    expect(await total()).toBe(before);
    expect((await create(key, 'Crashed')).status).toBe(201);
    expect(await total()).toBe(before + 1);
  });

  test('a request that was left in the middle is taken up when its time is over', async () => {
    const key = newKey();
    await create(key, 'Left');
    const { id } = await newest();
    const table = () => application.strapi.db.connection(REPEATS).where({ id });
    const later = new Date(Date.now() + 60_000).toISOString();
    await table().update({ status: null, answer: null, leased_until: later });
    const waiting = await create(key, 'Left');
    expect(waiting.status).toBe(409);
    expect(waiting.body.error.details.code).toBe('still-being-done');
    await table().update({ leased_until: new Date(0).toISOString() });
    expect((await create(key, 'Left')).status).toBe(201);
    expect((await create(key, 'Left')).headers.get('idempotency-replayed')).toBe('true');
  });

  test('neither keys nor answers are kept in the clear, and a day later nothing is', async () => {
    const key = newKey();
    await create(key, 'A title that nobody finds');
    const row = await newest();
    expect(JSON.stringify(row)).not.toContain(key);
    expect(JSON.stringify(row)).not.toContain('A title');
    const old = new Date(Date.now() - 25 * 3_600_000).toISOString();
    await application.strapi.db
      .connection(REPEATS)
      .where({ id: row.id })
      .update({ created_at: old });
    await runJob(application, 'forget-repeated-requests');
    expect((await newest())?.id).not.toBe(row.id);
  });

  test('lines are repeated as well, and a key of no form is refused', async () => {
    const headers = { 'idempotency-key': `"${newKey()}"` };
    const line = { locale: 'en', data: { title: 'In lines', type: 'approach' } };
    const first = await upload(application, member, [line], { headers });
    const again = await upload(application, member, [line], { headers });
    expect(again.text).toBe(first.text);
    expect((await upload(application, member, [line, line], { headers })).status).toBe(422);
    expect((await create('x'.repeat(256), 'Long')).status).toBe(400);
  });
});
