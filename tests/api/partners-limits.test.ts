import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { useQuota } from '../../src/partners/limits/quota';
import { type Answer, useApplication } from '../support/application';
import { bareEnvironment } from '../support/commands';
import { TEST_ENVIRONMENT } from '../support/environment';
import { type Instance, launch, listens } from '../support/instances';
import { runJob } from '../support/jobs';
import { partner, partnerKey } from '../support/partners';
import { makeOrganization, makeResource } from '../support/records';

const LIMITS = {
  PARTNER_LIMITS: 'true',
  PARTNER_LIMIT_ACCOUNT: '4',
  PARTNER_LIMIT_KEY: '5',
  PARTNER_LIMIT_ORGANIZATION: '6',
  PARTNER_LIMIT_VISITOR: '4',
  PARTNER_LIMIT_VISITOR_WRITES: '2',
  PARTNER_QUOTA_SUBMISSIONS: '2/3/100',
  PARTNER_QUOTA_DRAFTS: '2/3/100',
};
const application = useApplication(LIMITS);

let other: Instance;

beforeAll(async () => {
  const isPostgres = inject('databaseKind') === 'postgres';
  other = await launch(
    bareEnvironment({
      ...TEST_ENVIRONMENT,
      ...LIMITS,
      ...(isPostgres
        ? { DATABASE_URL: String(process.env.DATABASE_URL) }
        : { DATABASE_FILENAME: String(process.env.DATABASE_FILENAME) }),
    }),
  );
  await listens(other);
});
afterAll(() => other.stop());

const table = (name: string) => application.strapi.db.connection(name);
const statuses = (answers: Answer[]) => answers.map(({ status }) => status);

const many = async (times: number, ask: (time: number) => Promise<Answer>): Promise<Answer[]> => {
  const answers: Answer[] = [];
  for (let time = 0; time < times; time += 1) answers.push(await ask(time));
  return answers;
};

describe('requests', () => {
  test('of a person are counted and told, and refused when they are too many', async () => {
    const ada = await partner(application, await makeOrganization(application));
    const answers = await many(5, () => ada.ask('/quota'));
    expect(statuses(answers)).toEqual([200, 200, 200, 200, 429]);
    const [first, , , last, refused] = answers;
    expect(first.headers.get('RateLimit-Policy')).toBe(
      '"account";q=4;w=60, "organization";q=6;w=60',
    );
    expect(first.headers.get('RateLimit')).toMatch(
      /^"account";r=3;t=(60|59), "organization";r=5;t=(60|59)$/,
    );
    expect(last.headers.get('RateLimit')).toMatch(/^"account";r=0;/);
    expect(refused.headers.get('RateLimit')).toMatch(/^"account";r=0;t=\d+$/);
    const seconds = Number(refused.headers.get('Retry-After'));
    expect(seconds).toBeGreaterThan(50);
    expect(seconds).toBeLessThanOrEqual(60);
    expect(refused.body).toEqual({
      data: null,
      error: {
        status: 429,
        name: 'ApplicationError',
        message: `Too many requests. Try again in ${seconds} s.`,
        details: { code: 'too-many-requests', limit: 'account', seconds },
      },
    });
  });

  test('are refused in French to whoever reads it', async () => {
    const organization = await makeOrganization(application);
    const ada = await partner(application, organization, { language: 'fr' });
    const answers = await many(5, () => ada.ask('/quota'));
    expect(answers[4].body.error.message).toMatch(/^Trop de requêtes. Réessayez dans \d+ s\.$/);
  });

  test('of a key have their own limit, and those of one organisation are counted together', async () => {
    const organization = await makeOrganization(application);
    const key = await partnerKey(application, organization, ['resources:read']);
    const ada = await partner(application, organization);
    const ofKey = await many(5, () => key.ask('/quota'));
    expect(statuses(ofKey)).toEqual([200, 200, 200, 200, 200]);
    expect(ofKey[0].headers.get('RateLimit-Policy')).toContain('"key";q=5;w=60');
    const ofAda = await many(2, () => ada.ask('/quota'));
    expect(statuses(ofAda)).toEqual([200, 429]);
    expect(ofAda[1].body.error.details).toMatchObject({ limit: 'organization' });
  });

  test('that are refused for want of a right count too', async () => {
    const ada = await partner(application, await makeOrganization(application));
    expect(statuses(await many(5, () => ada.ask('/keys')))).toEqual([403, 403, 403, 403, 429]);
  });

  test('of visitors are counted by their address, those that write more strictly', async () => {
    const confirm = () =>
      application.ask('/api/partner/me/email/confirm', { method: 'POST', body: { token: 'x' } });
    const answers = await many(3, confirm);
    expect(statuses(answers)).toEqual([400, 400, 429]);
    expect(answers[0].headers.get('RateLimit-Policy')).toBe(
      '"visitor";q=4;w=60, "visitor-writes";q=2;w=3600',
    );
    expect(answers[2].body.error.details).toMatchObject({ limit: 'visitor-writes' });
  });

  test('to two instances are counted together', async () => {
    const ada = await partner(application, await makeOrganization(application));
    const answers = await many(6, (time) =>
      time % 2 === 0
        ? ada.ask('/quota')
        : other.ask('/api/partner/quota', { headers: { authorization: `Bearer ${ada.token}` } }),
    );
    expect(statuses(answers)).toEqual([200, 200, 200, 200, 429, 429]);
  });

  test('that come at once are all counted', async () => {
    const ada = await partner(application, await makeOrganization(application));
    const headers = { authorization: `Bearer ${ada.token}` };
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, index) =>
        (index % 2 ? other : application).ask('/api/partner/me', { headers }),
      ),
    );
    expect(statuses(answers).filter((status) => status === 200)).toHaveLength(4);
    expect(statuses(answers).filter((status) => status === 429)).toHaveLength(8);
  });

  test('are forgotten once their window is over', async () => {
    await table('partner_limits').insert({ key: 'account:old', points: 3, expire: 1 });
    await runJob(application, 'clearinghouse-partner-limits');
    expect(await table('partner_limits').where({ key: 'account:old' })).toEqual([]);
    const [{ kept }] = await table('partner_limits').count({ kept: '*' });
    expect(Number(kept)).toBeGreaterThan(0);
  });
});

describe('quotas', () => {
  let organization: string;

  beforeEach(async () => {
    organization = await makeOrganization(application);
  });

  const use = (kind: 'submissions' | 'drafts', amount = 1) =>
    application.strapi.db.transaction(async ({ trx }) => useQuota(trx, organization, kind, amount));

  const draft = () =>
    makeResource(application, {
      in: ['en'],
      draft: true,
      facts: { leadOrganization: organization },
    });

  test('tell what is used and left', async () => {
    const ada = await partner(application, organization);
    await use('submissions');
    await draft();
    await makeResource(application, { facts: { leadOrganization: organization } });
    const { status, body } = await ada.ask('/quota');
    expect(status).toBe(200);
    expect(body.data.level).toBe('unverified');
    const [submissions, drafts, files, webhooks] = body.data.quotas;
    expect(submissions).toMatchObject({ kind: 'submissions', allowed: 2, used: 1, left: 1 });
    expect(submissions.resetsIn).toBeGreaterThan(0);
    expect(submissions.resetsIn).toBeLessThanOrEqual(86_400);
    expect(drafts).toEqual({ kind: 'drafts', allowed: 2, used: 1, left: 1, resetsIn: null });
    expect(files).toEqual({
      kind: 'files-bytes',
      allowed: 104_857_600,
      used: 0,
      left: 104_857_600,
      resetsIn: null,
    });
    expect(webhooks).toMatchObject({ kind: 'webhooks', used: 0 });
  });

  test('of a day are used up, and what was refused is not counted', async () => {
    await use('submissions', 2);
    await expect(use('submissions')).rejects.toMatchObject({
      status: 429,
      code: 'quota-of-day',
      details: { kind: 'submissions', allowed: 2, seconds: expect.any(Number) },
    });
    const rows = await table('partner_quota_uses').where({ organization });
    expect(rows.map(({ amount }: { amount: unknown }) => Number(amount))).toEqual([2]);
  });

  test('of what is held are free again when it is deleted', async () => {
    const documentId = await draft();
    await draft();
    await expect(use('drafts')).rejects.toMatchObject({
      status: 409,
      message:
        'Your organisation may have 2 open drafts, and has 2. Delete some, or write to the partnership manager.',
    });
    await application.strapi.documents('api::resource.resource').delete({ documentId });
    await use('drafts');
  });

  test('grow with trust', async () => {
    await table('partner_trust').insert({
      subject_kind: 'organization',
      subject: organization,
      level: 'verified',
      reason: 'Known.',
      decided_at: new Date().toISOString(),
    });
    await use('submissions', 3);
    await expect(use('submissions')).rejects.toMatchObject({ code: 'quota-of-day' });
  });

  test('hold where many use them at once', async () => {
    const outcomes = await Promise.allSettled(Array.from({ length: 6 }, () => use('submissions')));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(2);
  });

  test('of past days are forgotten', async () => {
    await table('partner_quota_uses').insert({
      organization,
      kind: 'submissions',
      period: '2020-01-01',
      amount: 1,
    });
    await runJob(application, 'clearinghouse-partner-limits');
    expect(await table('partner_quota_uses').where({ organization })).toEqual([]);
  });
});
