import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, expect, test } from 'vitest';
import { Partner } from '../../client/partner';
import { useApplication } from '../support/application';
import { lettersTo, tokenIn } from '../support/letters';
import { mailEnvironment, startMailServer, stopAfterwards } from '../support/mail-server';
import { ROOT } from '../support/paths';
import { type Person, signIn } from '../support/people';
import { lead } from '../support/workflow';

const ORGANIZATION = 'api::organization.organization';
const EMAIL = 'zoe.roy@lac.example';
const PASSWORD = 'douze cafés au bord du lac';

const server = await startMailServer();
stopAfterwards(server);
const application = useApplication({
  ...mailEnvironment(server.port),
  REVIEWS_NEEDED: '1',
  PARTNER_LIMITS: 'false',
});

/** The commands of a guide, by the names that its comments give them. */
const commandsOf = (guide: string): Record<string, string> =>
  Object.fromEntries(
    [...readFileSync(path.join(ROOT, guide), 'utf8').matchAll(WALK)].map(([, name, command]) => [
      name,
      command,
    ]),
  );

const WALK = /<!-- walk: ([a-z-]+) -->\s+```sh\n([\s\S]*?)```/g;
const STEPS = commandsOf('docs/partners.md');

let manager: Person;
let editor: Person;
const known: Record<string, string> = { PASSWORD };

beforeAll(async () => {
  manager = await signIn(application, 'partnership-manager');
  editor = await signIn(application, 'editor');
  known.CLEARINGHOUSE = application.address;
});

/** Runs a command of the guide as its reader would, and answers what it prints. */
async function walk(step: string) {
  const { stdout } = await promisify(execFile)('bash', ['-euc', STEPS[step]], {
    env: { PATH: process.env.PATH, ...known },
  });
  return JSON.parse(stdout);
}

const lastToken = async () => tokenIn((await lettersTo(application, server, EMAIL)).at(-1)!);

async function publish(uid: string, documentId: string, locale: string): Promise<void> {
  const reviewed = await lead(editor, documentId, 'approve', {}, { uid, locale });
  expect(reviewed.status, reviewed.text).toBe(200);
  const published = await lead(editor, documentId, 'publish', {}, { uid, locale });
  expect(published.status, published.text).toBe(200);
}

const letIn = (uid: string, documentId: string, locale: string) =>
  editor.ask(`/clearinghouse/partners/submissions/${uid}/${documentId}/${locale}/review`, {
    method: 'POST',
    body: {},
  });

test('the guide leads from the application to the published record', async () => {
  expect((await walk('apply')).data).toEqual({ next: 'confirm-address' });
  known.CONFIRMATION = await lastToken();
  expect((await walk('confirm')).data).toEqual({ state: 'confirmed' });

  const { body: applications } = await manager.ask('/clearinghouse/partners/applications');
  const [{ id }] = applications.data.applications ?? applications.data.results;
  const accepted = await manager.ask(`/clearinghouse/partners/applications/${id}/acceptance`, {
    method: 'POST',
    body: { organization: null },
  });
  expect(accepted.status, accepted.text).toBe(200);

  known.INVITATION = await lastToken();
  const { organization } = (await walk('accept')).data;
  expect(organization.name).toBe('Université du Lac');
  known.TOKEN = (await walk('sign-in')).jwt;

  const created = (await walk('create')).data;
  expect(created).toMatchObject({ stage: 'draft', locale: 'fr', isPublic: false });
  expect((await walk('create')).data.documentId).toBe(created.documentId);
  known.DOCUMENT = created.documentId;
  known.VERSION = created.version;

  expect((await walk('correct')).data.evaluation).toBe('external');
  expect((await walk('correct')).error).toMatchObject({ status: 412 });
  expect((await walk('submit')).data).toMatchObject({ stage: 'in-review', queue: 'triage' });
  const profile = (await walk('submit-profile')).data;
  expect(profile.stage).toBe('in-review');

  expect((await letIn(ORGANIZATION, organization.documentId, profile.locale)).status).toBe(204);
  await publish(ORGANIZATION, organization.documentId, profile.locale);
  const { problems } = (await walk('look')).data;
  expect(problems.map(({ code }: { code: string }) => code)).toContain('needs-approval');

  expect((await letIn('api::resource.resource', known.DOCUMENT, 'fr')).status).toBe(204);
  if (profile.locale !== 'fr') await publishInFrench(organization.documentId);
  await publish('api::resource.resource', known.DOCUMENT, 'fr');
  expect((await walk('read')).data).toMatchObject({
    title: 'Douze cafés des langues',
    evaluation: 'external',
  });
});

/** A record in French names its organisation in French: editors publish that text, too. */
async function publishInFrench(documentId: string): Promise<void> {
  const at = { uid: ORGANIZATION, locale: 'fr' };
  expect((await lead(editor, documentId, 'submit', {}, at)).status).toBe(200);
  const other = await signIn(application, 'editor');
  expect((await lead(other, documentId, 'approve', {}, at)).status).toBe(200);
  expect((await lead(other, documentId, 'publish', {}, at)).status).toBe(200);
}

test('the typed client makes, corrects and submits a record', async () => {
  const partner = await Partner.signIn(application.address, EMAIL, PASSWORD);
  const draft = await partner.create('fr', { title: 'Un parrainage', type: 'approach' });
  const corrected = await partner.correct(draft, { summary: 'Une année ensemble.' });
  expect(corrected).toMatchObject({ summary: 'Une année ensemble.', stage: 'draft' });
  await expect(partner.correct(draft, { summary: 'Une autre.' })).rejects.toThrow();
  const submitted = await partner.submit(corrected);
  expect(submitted).toMatchObject({ stage: 'in-review', queue: 'triage' });
});

test('every command of the guide is walked', () => {
  expect(Object.keys(STEPS)).toEqual([
    'apply',
    'confirm',
    'accept',
    'sign-in',
    'create',
    'correct',
    'submit',
    'submit-profile',
    'look',
    'read',
  ]);
});
