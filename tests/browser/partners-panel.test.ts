import Database from 'better-sqlite3';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import {
  appears,
  type PanelLanguage,
  picture,
  signInToPanel,
  useBrowser,
} from '../support/browser';
import { administrator, invite, type PanelPerson } from '../support/browser-people';

const browsing = useBrowser();

const RESOURCE = 'api::resource.resource';
const ORGANIZATION = 'api::organization.organization';
const SIZES = { wide: { width: 1280, height: 1000 }, phone: { width: 390, height: 844 } };

let ada: PanelPerson;
let manager: PanelPerson;
let editor: PanelPerson;
let organization: string;

const APPLICATION = {
  state: 'waiting',
  language: 'fr',
  name: 'Université du Grand Lac',
  acronym: 'UGL',
  kind: 'university',
  url: 'https://grand-lac.example',
  country: 'CA',
  contact_name: 'Zoé Roy',
  contact_email: 'zoe@grand-lac.example',
  contact_role: 'Directrice des relations internationales',
  motivation:
    'Nous accompagnons chaque année deux cents étudiantes et étudiants réfugiés.\nNos guides peuvent servir à d’autres.',
  created_at: '2026-11-20T09:00:00.000Z',
  expires_at: '2026-12-20T09:00:00.000Z',
  confirmed_at: '2026-11-20T10:00:00.000Z',
  round: 0,
};

/** Writes what the panel has no form for into the application's own database. */
function inDatabase<Result>(work: (database: Database) => Result): Result {
  const database = new Database(browsing.database, { fileMustExist: true });
  try {
    return work(database);
  } finally {
    database.close();
  }
}

function insert(table: string, row: Record<string, string | number | null>): number {
  const columns = Object.keys(row);
  const values = columns.map((column) => `@${column}`);
  return inDatabase((database) =>
    Number(
      database
        .prepare(`insert into ${table} (${columns.join(', ')}) values (${values.join(', ')})`)
        .run(row).lastInsertRowid,
    ),
  );
}

async function make(uid: string, data: object, locale = 'en'): Promise<string> {
  const { status, body } = await ada.ask(
    `/content-manager/collection-types/${uid}?locale=${locale}`,
    { method: 'POST', body: data },
  );
  expect([status, body.error]).toEqual([201, undefined]);
  return body.data.documentId;
}

/** Makes a text that a partner has submitted and that is to be sorted. */
async function submitted(title: string): Promise<string> {
  const documentId = await make(RESOURCE, { title, type: 'approach' });
  const path = `/clearinghouse/documents/${RESOURCE}/${documentId}/en/transitions/submit`;
  expect((await ada.ask(path, { method: 'POST', body: {} })).status).toBe(200);
  inDatabase((database) =>
    database
      .prepare(
        "update editorial_states set submitted_for = ?, queue = 'triage' where document_id = ?",
      )
      .run(organization, documentId),
  );
  return documentId;
}

function joined(name: string, email: string, role: string): number {
  const id = insert('up_users', {
    document_id: `member${email.length}${role.length}`,
    username: email,
    email,
    name,
    language: 'fr',
    provider: 'local',
    password: 'not-a-hash',
    confirmed: 1,
    blocked: 0,
  });
  insert('partner_members', {
    user_id: id,
    organization,
    role,
    is_default: 1,
    joined_at: '2026-06-01T09:00:00.000Z',
  });
  return id;
}

beforeAll(async () => {
  ada = await administrator(browsing);
  manager = await invite(browsing, {
    role: 'partnership-manager',
    firstname: 'Inès',
    lastname: 'Roy',
    language: 'fr',
  });
  editor = await invite(browsing, { role: 'editor', firstname: 'Léa', language: 'fr' });
  organization = await make(ORGANIZATION, { name: 'Grand Lac University', kind: 'university' });
  const id = joined('Noé Martin', 'noe@grand-lac.example', 'coordinator');
  joined('Maya Lee', 'maya.lee@grand-lac.example', 'contributor');
  insert('partner_keys', {
    organization,
    name: 'Importer',
    hash: 'a'.repeat(64),
    hint: 'mick_Ab12Cd…',
    scopes: '["resources:read","resources:write"]',
    created_by: id,
    created_at: '2026-10-01T09:00:00.000Z',
    expires_at: '2027-10-01T09:00:00.000Z',
  });
  insert('partner_applications', APPLICATION);
  insert('partner_applications', {
    ...APPLICATION,
    name: 'Association des voisins',
    acronym: null,
    url: null,
    kind: 'ngo',
    language: 'en',
    contact_email: 'sam@voisins.example',
    contact_name: 'Sam Voisin',
  });
  await submitted('A guide for host families');
});

const open = async (
  person: PanelPerson,
  language: PanelLanguage,
  size: keyof typeof SIZES,
): Promise<Page> => {
  await person.ask('/admin/users/me', { method: 'PUT', body: { preferedLanguage: language } });
  const page = await browsing.open({ ...SIZES[size], language });
  await signInToPanel(page, person);
  return page;
};

const LOOKS = [
  ['en', 'wide'],
  ['fr', 'wide'],
  ['en', 'phone'],
  ['fr', 'phone'],
] as const;

const WORDS = {
  en: {
    widget: 'Applications and submissions',
    toSort: /Submissions to sort/,
    title: 'Partners',
    duplicates: 'Likely duplicates',
    members: 'Members',
    letIn: 'Let into review',
  },
  fr: {
    widget: 'Candidatures et contributions',
    toSort: /Contributions à trier/,
    title: 'Partenaires',
    duplicates: 'Doublons probables',
    members: 'Membres',
    letIn: 'Admettre à la relecture',
  },
} satisfies Record<PanelLanguage, object>;

test.each(LOOKS)('partners’ pages in "%s", %s', async (language, size) => {
  const words = WORDS[language];
  const kept = (page: Page, name: string) => picture(page, `partners-${name}-${language}-${size}`);
  const page = await open(manager, language, size);
  await appears(page.getByRole('heading', { name: words.widget, exact: true }));
  await appears(page.getByRole('link', { name: words.toSort }));
  await kept(page, 'home');

  await page.goto('/admin/partners');
  await page.waitForURL('**/partners/applications');
  await appears(page.getByRole('heading', { name: words.title, exact: true }));
  const application = page.getByRole('link', { name: 'Université du Grand Lac' });
  await appears(application);
  await kept(page, 'applications');
  await application.click();
  await appears(page.getByRole('heading', { name: words.duplicates }));
  await kept(page, 'application');

  await page.goto('/admin/partners/organizations?q=grand');
  const listed = page.getByRole('link', { name: 'Grand Lac University' });
  await appears(listed);
  await kept(page, 'organizations');
  await listed.click();
  await appears(page.getByRole('heading', { name: words.members, exact: true }));
  await appears(page.getByText('maya.lee@grand-lac.example'));
  await kept(page, 'organization');

  await page.goto('/admin/partners/submissions');
  await appears(page.getByRole('button', { name: words.letIn }));
  await kept(page, 'submissions');
  await page.context().close();
  expect(browsing.errors).toEqual([]);
});

test('a partnership manager accepts an application in French, and sees the organisation', async () => {
  const page = await open(manager, 'fr', 'wide');
  await page.goto('/admin/partners');
  await (await appears(page.getByRole('link', { name: 'Association des voisins' }))).click();
  await (await appears(page.getByRole('button', { name: 'Accepter', exact: true }))).click();
  const dialog = page.getByRole('dialog');
  await (await appears(dialog.getByRole('combobox', { name: /Organisme/ }))).click();
  await page.getByRole('option', { name: /^Nouveau/ }).click();
  await picture(page, 'partners-accept-fr');
  await dialog.getByRole('button', { name: 'Accepter et inviter' }).click();
  await appears(page.getByText('La candidature est acceptée', { exact: false }));
  await picture(page, 'partners-accepted-fr');

  await page.goto('/admin/partners/organizations');
  await (await appears(page.getByRole('link', { name: 'Association des voisins' }))).click();
  await appears(page.getByText('sam@voisins.example'));
  await page.context().close();
  expect(browsing.errors).toEqual([]);
});

test('a partnership manager decides how far an organisation is trusted, and blocks somebody', async () => {
  const page = await open(manager, 'fr', 'wide');
  await page.goto(`/admin/partners/organizations/${organization}`);
  await (await appears(page.getByRole('button', { name: 'Décider', exact: true }))).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: /Niveau/ }).click();
  await page.getByRole('option', { name: 'Vérifié', exact: true }).click();
  await dialog.getByRole('textbox', { name: /Motif/ }).fill('Partenaire depuis 2019.');
  await picture(page, 'partners-trust-fr');
  await dialog.getByRole('button', { name: 'Enregistrer la décision' }).click();
  await appears(page.getByText('Partenaire depuis 2019.'));

  const row = page.getByRole('listitem').filter({ hasText: 'Maya Lee' });
  await row.getByRole('button', { name: 'Bloquer' }).click();
  await dialog.getByRole('textbox', { name: /Motif/ }).fill('Compte partagé.');
  await dialog.getByRole('button', { name: 'Bloquer' }).click();
  await appears(page.getByText('Compte bloqué'));

  await page.getByRole('button', { name: 'Révoquer' }).click();
  await dialog.getByRole('button', { name: 'Révoquer' }).click();
  await appears(page.getByText('Révoquée'));
  await picture(page, 'partners-decided-fr');

  const { body } = await manager.ask(`/clearinghouse/partners/organizations/${organization}`);
  expect(body.data.trust.level).toBe('verified');
  expect(body.data.keys[0].isValid).toBe(false);
  await page.context().close();
  expect(browsing.errors).toEqual([]);
});

test('an editor lets a submission into review beside the text, and writes to the partner', async () => {
  const documentId = await submitted('A guide for language tandems');
  const page = await open(editor, 'fr', 'wide');
  await page.goto('/admin/partners');
  await page.waitForURL('**/partners/submissions');
  await (await appears(page.getByRole('link', { name: 'A guide for language tandems' }))).click();
  await appears(page.getByText('Soumis par Grand Lac University'));
  await picture(page, 'partners-origin-fr');
  await (await appears(page.getByRole('button', { name: 'Admettre à la relecture' }))).click();
  await appears(page.getByText('À relire', { exact: true }));

  const form = await appears(page.getByRole('textbox', { name: 'Votre commentaire' }));
  await form.fill('Pouvez-vous citer la source ?');
  await page.getByRole('checkbox', { name: 'Lisible par le partenaire' }).click();
  await page.getByRole('button', { name: 'Commenter' }).click();
  await appears(page.getByText('Partagé avec le partenaire'));
  await picture(page, 'partners-shared-fr');

  const path = `/clearinghouse/documents/${RESOURCE}/${documentId}/en/comments`;
  const { body } = await editor.ask(path);
  expect(body.data.comments).toMatchObject([{ isShared: true, isFromPartner: false }]);
  await page.context().close();
  expect(browsing.errors).toEqual([]);
});
