import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { ask } from '../support/application';
import { appears, picture, signInToPanel, useBrowser } from '../support/browser';
import { invite, type PanelPerson } from '../support/browser-people';

const browsing = useBrowser({ REVIEWS_NEEDED: '1' });

const MANAGER = '/admin/content-manager/collection-types';
const RESOURCES = `${MANAGER}/api::resource.resource`;
const TITLE = 'Un café pour apprendre la langue';
const MENDED = 'Un café hebdomadaire pour apprendre la langue';
const ENGLISH = 'A café to learn the language';
/** More records than a page of a list shows by itself. */
const MANY = 55;

type Name = 'author' | 'reviewer' | 'editor' | 'translator';

const PEOPLE = {
  author: { role: 'author', firstname: 'Amina' },
  reviewer: { role: 'reviewer', firstname: 'Rémi' },
  editor: { role: 'editor', firstname: 'Élise' },
  translator: { role: 'translator-en', firstname: 'Théo' },
} as const;

const windows = {} as Record<Name, Page>;
const editing = {} as { page: Page; account: PanelPerson };
let documentId: string;
let step = 0;

beforeAll(async () => {
  for (const [name, person] of Object.entries(PEOPLE)) {
    const account = await invite(browsing, { ...person, language: 'fr' });
    const page = await browsing.open({ language: 'fr' });
    await signInToPanel(page, account);
    windows[name as Name] = page;
    if (name === 'editor') Object.assign(editing, { page, account });
  }
});

const keep = (page: Page, name: string) => {
  step += 1;
  return picture(page, `walk-${String(step).padStart(2, '0')}-${name}`);
};

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const press = async (page: Page, name: string) =>
  (await appears(button(page, name).last())).click();
const field = (page: Page, name: string) => page.locator(`[name="${name}"]`);
const dialog = (page: Page) => page.getByRole('dialog');

async function openRecord(name: Name, locale: 'fr' | 'en'): Promise<Page> {
  const page = windows[name];
  await page.goto(`${RESOURCES}/${documentId}?plugins[i18n][locale]=${locale}`);
  await appears(field(page, 'title'));
  await appears(page.getByText('Circuit de relecture'));
  return page;
}

/** Presses one of Strapi's buttons, and waits for the server's answer. */
async function send(page: Page, name: string): Promise<{ documentId: string }> {
  const answered = page.waitForResponse(
    (response) =>
      /\/content-manager\/collection-types\//.test(response.url()) &&
      ['POST', 'PUT'].includes(response.request().method()),
  );
  await press(page, name);
  const { data } = await (await answered).json();
  expect(data?.documentId, `${name} is answered with the document`).toBeTypeOf('string');
  return data;
}

/** Leads the text that is shown to another stage, by the workflow's button and its dialogue. */
async function lead(page: Page, action: string, confirm: string, stage: string) {
  await press(page, action);
  await appears(dialog(page));
  await dialog(page).getByRole('button', { name: confirm, exact: true }).click();
  await isAt(page, stage);
}

const isAt = (page: Page, stage: string) => appears(page.getByText(stage, { exact: true }));

test('an author writes a record in French, and submits it', async () => {
  const page = windows.author;
  await page.goto(`${RESOURCES}/create?plugins[i18n][locale]=fr`);
  await (await appears(field(page, 'title'))).fill(TITLE);
  await appears(page.locator('[name="slug"][value="un-cafe-pour-apprendre-la-langue"]'));
  await page.getByRole('combobox', { name: /^Type/ }).click();
  await page.getByRole('option', { name: 'Approche' }).click();
  ({ documentId } = await send(page, 'Enregistrer'));
  await page.waitForURL(`**/${documentId}?**`);
  await appears(page.getByText('Circuit de relecture'));
  await keep(page, 'draft');
  expect(await button(page, 'Publier').count()).toBe(0);
  await lead(page, 'Soumettre', 'Soumettre', 'En relecture');
  await keep(page, 'submitted');
});

test('a reviewer finds it in the list, and asks for changes with a reason', async () => {
  const page = windows.reviewer;
  await page.goto(`${RESOURCES}?plugins[i18n][locale]=fr`);
  await appears(page.getByRole('gridcell', { name: 'En relecture' }));
  await keep(page, 'list');
  await openRecord('reviewer', 'fr');
  await press(page, 'Demander des modifications');
  await appears(dialog(page));
  await dialog(page).getByRole('combobox').click();
  await page.getByRole('option', { name: 'Il manque quelque chose' }).click();
  await dialog(page).getByLabel('Ce qu’il faut modifier').fill('Ajoutez un résumé.');
  await keep(page, 'asks-for-changes');
  await dialog(page).getByRole('button', { name: 'Envoyer', exact: true }).click();
  await isAt(page, 'À modifier');
});

test('the author reads why, mends it, and submits it again', async () => {
  const page = await openRecord('author', 'fr');
  await appears(page.getByText('Il manque quelque chose'));
  await appears(page.getByText('Ajoutez un résumé.'));
  await keep(page, 'reads-why');
  await field(page, 'summary').fill('Chaque semaine, on y parle français avec des voisins.');
  await send(page, 'Enregistrer');
  await lead(page, 'Soumettre', 'Soumettre', 'En relecture');
});

test('the reviewer approves it', async () => {
  const page = await openRecord('reviewer', 'fr');
  await lead(page, 'Approuver', 'Approuver', 'Approuvé');
  await keep(page, 'approved');
});

test('an editor publishes it from the list, and reads a report', async () => {
  const page = windows.editor;
  await page.goto(`${RESOURCES}?plugins[i18n][locale]=fr`);
  const row = page.getByRole('row').filter({ hasText: TITLE });
  await (await appears(row.getByRole('checkbox'))).click();
  await keep(page, 'selected');
  await press(page, 'Publier');
  await appears(dialog(page));
  await dialog(page).getByRole('button', { name: 'Publier', exact: true }).click();
  await appears(page.getByText('Fait pour 1 fiche'));
  await keep(page, 'report');
  await press(page, 'Fermer');
  await appears(row.getByText('Publié').first());
});

test('a translator finds it missing in English, translates it, and submits it', async () => {
  const page = windows.translator;
  await page.goto('/admin/clearinghouse/translations');
  await appears(page.getByRole('heading', { name: 'Traductions' }));
  await appears(page.getByText('Manquante').first());
  await keep(page, 'translations');
  await page
    .getByRole('link', { name: /Manquante/ })
    .first()
    .click();
  await page.waitForURL(`**/${documentId}?**`);
  await (await appears(field(page, 'title'))).fill(ENGLISH);
  await appears(page.locator('[name="slug"][value="a-cafe-to-learn-the-language"]'));
  await field(page, 'summary').fill('Neighbours meet each week to speak French.');
  await keep(page, 'translates');
  await send(page, 'Enregistrer');
  await appears(page.getByText('Circuit de relecture'));
  await lead(page, 'Soumettre', 'Soumettre', 'En relecture');
});

test('the reviewer approves the translation, and the editor publishes it', async () => {
  const reviewing = await openRecord('reviewer', 'en');
  await lead(reviewing, 'Approuver', 'Approuver', 'Approuvé');
  const page = await openRecord('editor', 'en');
  await send(page, 'Publier');
  await isAt(page, 'Publié');
  await keep(page, 'english-published');
});

test('new words of the source make the translation outdated, until it is confirmed', async () => {
  const source = await openRecord('editor', 'fr');
  await field(source, 'title').fill(MENDED);
  await send(source, 'Enregistrer');
  await lead(source, 'Soumettre', 'Soumettre', 'En relecture');
  await lead(await openRecord('reviewer', 'fr'), 'Approuver', 'Approuver', 'Approuvé');
  await openRecord('editor', 'fr');
  await send(source, 'Publier');
  await isAt(source, 'Publié');

  const page = await openRecord('translator', 'en');
  await appears(page.getByText('À mettre à jour').first());
  await appears(page.getByText('hebdomadaire').first());
  await keep(page, 'outdated');
  await press(page, 'Confirmer : toujours juste');
  await appears(page.getByText('La traduction est confirmée.'));
  await keep(page, 'confirmed');
  await expect.poll(() => page.getByText('À mettre à jour').count()).toBe(0);
});

test('both languages are read over REST', async () => {
  const read = (locale: string) =>
    ask(`${browsing.address}/api/resources/${documentId}?locale=${locale}`);
  expect((await read('fr')).body.data).toMatchObject({
    title: MENDED,
    type: 'approach',
    sourceLanguage: 'fr',
  });
  expect((await read('en')).body.data).toMatchObject({
    title: ENGLISH,
    type: 'approach',
    sourceLanguage: 'fr',
  });
});

test('many records are submitted and assigned at once, then found by filters', async () => {
  const { page, account } = editing;
  for (let number = 1; number <= MANY; number += 1) {
    const { status } = await account.ask(
      '/content-manager/collection-types/api::resource.resource?locale=fr',
      { method: 'POST', body: { title: `Fiche ${number}`, type: 'policy' } },
    );
    expect(status).toBe(201);
  }
  const drafts = 'filters[$and][0][stage][$eq]=draft&filters[$and][1][type][$eq]=policy';
  await page.goto(`${RESOURCES}?plugins[i18n][locale]=fr&page=1&pageSize=100&${drafts}`);
  await appears(page.getByText('Étape est Brouillon'));
  await (await appears(page.getByRole('row').first().getByRole('checkbox'))).click();
  await press(page, 'Attribuer');
  await dialog(page).getByRole('combobox').first().click();
  await page.getByRole('option', { name: /^Rémi/ }).click();
  await keep(page, 'assigns-many');
  await dialog(page).getByRole('button', { name: 'Attribuer', exact: true }).click();
  await appears(page.getByText(`Fait pour ${MANY} fiches`));
  await press(page, 'Fermer');
  await appears(page.getByRole('gridcell', { name: /^Rémi/ }).first());

  await (await appears(page.getByRole('row').first().getByRole('checkbox'))).click();
  await press(page, 'Soumettre');
  await dialog(page).getByRole('button', { name: 'Soumettre', exact: true }).click();
  await appears(page.getByText(`Fait pour ${MANY} fiches`));
  await keep(page, 'submitted-many');
  await press(page, 'Fermer');

  const mine = windows.reviewer;
  await mine.goto(`${RESOURCES}?plugins[i18n][locale]=fr`);
  await press(mine, 'Filtres');
  const choose = async (control: string, option: string | RegExp) => {
    await mine.getByRole('combobox', { name: control }).click();
    await mine.getByRole('option', { name: option, exact: typeof option === 'string' }).click();
  };
  await choose('Sélectionner un champ', 'Attribuée à');
  await choose('Attribuée à', /^Moi/);
  await keep(mine, 'filters');
  await press(mine, 'Ajouter un filtre');
  await appears(mine.getByText(/Attribuée à est Rémi/));
  await keep(mine, 'filtered');
  await appears(mine.getByText(`${MANY} entrées trouvées`));
}, 300_000);

test('nothing went wrong in any window', () => {
  expect(browsing.errors).toEqual([]);
});
