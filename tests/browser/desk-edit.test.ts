import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { appears, picture, signInToPanel, useBrowser } from '../support/browser';
import { administrator, invite, type PanelPerson } from '../support/browser-people';

const browsing = useBrowser({ REVIEWS_NEEDED: '1' });

const RESOURCE = 'api::resource.resource';
const MANAGER = '/admin/content-manager/collection-types';
const PHONE = { width: 390, height: 844 };
const DESKTOP = { width: 1280, height: 900 };

const people = {} as Record<
  'author' | 'reviewer' | 'editor' | 'frenchEditor' | 'colleague' | 'ada',
  PanelPerson
>;

beforeAll(async () => {
  people.ada = await administrator(browsing);
  people.author = await invite(browsing, { role: 'author', firstname: 'Aline', language: 'fr' });
  people.reviewer = await invite(browsing, { role: 'reviewer', firstname: 'Rémi', language: 'fr' });
  people.editor = await invite(browsing, { role: 'editor', firstname: 'Edwin' });
  const french = { role: 'editor', language: 'fr' } as const;
  people.frenchEditor = await invite(browsing, { ...french, firstname: 'Edith' });
  people.colleague = await invite(browsing, { ...french, firstname: 'Odile' });
});

const field = (page: Page, name: string) => page.locator(`[name="${name}"]`);
const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' });
const addressOf = (documentId: string, locale = 'fr') =>
  `${MANAGER}/${RESOURCE}/${documentId}?plugins[i18n][locale]=${locale}`;

/** Makes a record as somebody, over HTTP, in French. */
async function write(author: PanelPerson, title: string): Promise<string> {
  const { body } = await author.ask(`/content-manager/collection-types/${RESOURCE}?locale=fr`, {
    method: 'POST',
    body: { title, type: 'approach' },
  });
  return body.data.documentId;
}

const step = (person: PanelPerson, documentId: string, name: string, body: object = {}) =>
  person.ask(`/clearinghouse/documents/${RESOURCE}/${documentId}/fr/transitions/${name}`, {
    method: 'POST',
    body,
  });

/** Opens the edit view as somebody, and waits until the desk's panel is there. */
async function edit(
  person: PanelPerson,
  documentId: string,
  {
    language = 'fr',
    ...size
  }: { language?: 'en' | 'fr'; width?: number; height?: number } = DESKTOP,
): Promise<Page> {
  const page = await browsing.open({ ...DESKTOP, ...size, language });
  await signInToPanel(page, person);
  await page.goto(addressOf(documentId));
  await appears(page.getByText(language === 'fr' ? 'Circuit de relecture' : 'Workflow').first());
  return page;
}

const open = async (page: Page, name: string | RegExp) =>
  (await appears(button(page, name))).click();

const confirm = async (page: Page, name: string) =>
  (await appears(page.getByRole('dialog').getByRole('button', { name, exact: true }))).click();

/** Saves the form and answers the status of the answer. */
async function save(page: Page, label = 'Enregistrer'): Promise<number> {
  const answered = page.waitForResponse(
    (response) =>
      response.url().includes('/content-manager/collection-types/') &&
      response.request().method() === 'PUT',
  );
  await open(page, label);
  return (await answered).status();
}

const errorsBut = (expected: RegExp) => browsing.errors.filter((error) => !expected.test(error));

test('a text goes from its author over a reviewer to an editor, who publishes it', async () => {
  const page = await browsing.open({ ...DESKTOP, language: 'fr' });
  await signInToPanel(page, people.author);
  await page.goto(`${MANAGER}/${RESOURCE}/create?plugins[i18n][locale]=fr`);
  await (await appears(field(page, 'title'))).fill('Un café des langues');
  await appears(page.locator('[name="slug"][value="un-cafe-des-langues"]'));
  await page.getByRole('combobox', { name: /^Type/ }).click();
  await page.getByRole('option', { name: 'Approche' }).click();
  await picture(page, 'edit-new-fr');
  await open(page, 'Enregistrer');
  await page.waitForURL(/resource\/[a-z0-9]{20,}\?/);
  const documentId = /resource\/([a-z0-9]{20,})\?/.exec(page.url())?.[1] ?? '';

  await appears(page.getByText('Brouillon', { exact: true }));
  await appears(button(page, 'Soumettre'));
  expect(await button(page, 'Publier').count()).toBe(0);
  await picture(page, 'edit-draft-fr');
  await open(page, 'Soumettre');
  await (await appears(page.getByLabel('Message aux relecteurs'))).fill('Merci de vérifier.');
  await picture(page, 'edit-submit-fr');
  await confirm(page, 'Soumettre');
  await appears(page.getByText('En relecture', { exact: true }));
  await picture(page, 'edit-in-review-fr');

  const reviewing = await edit(people.reviewer, documentId);
  await open(reviewing, 'Demander des modifications');
  await picture(reviewing, 'edit-request-changes-fr');
  await reviewing.getByRole('combobox', { name: /Motif/ }).click();
  await reviewing.getByRole('option', { name: 'Il manque quelque chose' }).click();
  await reviewing.getByLabel('Ce qu’il faut modifier').fill('Il manque un résumé.');
  await confirm(reviewing, 'Envoyer');
  await appears(reviewing.getByText('À modifier', { exact: true }));
  await picture(reviewing, 'edit-changes-requested-fr');

  await page.reload();
  await appears(page.getByText('« Il manque un résumé. »'));
  await (await appears(field(page, 'summary'))).fill('On y parle toutes les langues.');
  await appears(page.getByText(/Enregistrez ce que vous avez saisi/));
  expect(await save(page)).toBe(200);
  await open(page, 'Soumettre');
  await confirm(page, 'Soumettre');
  await appears(page.getByText('En relecture', { exact: true }));
  await page.context().close();

  await reviewing.reload();
  await open(reviewing, 'Approuver');
  await (await appears(reviewing.getByLabel('Message à l’auteur'))).fill('Très bien.');
  await picture(reviewing, 'edit-approve-fr');
  await confirm(reviewing, 'Approuver');
  await appears(reviewing.getByText('Approuvé', { exact: true }));
  await picture(reviewing, 'edit-approved-fr');
  await reviewing.context().close();

  const editing = await edit(people.editor, documentId, { language: 'en' });
  await picture(editing, 'edit-approved-en');
  await open(editing, 'Publish');
  await appears(editing.getByText('Published', { exact: true }));
  await picture(editing, 'edit-published-en');

  await field(editing, 'summary').fill('On y parle toutes les langues du monde.');
  await (await appears(editing.getByRole('checkbox', { name: 'Minor change' }))).click();
  await picture(editing, 'edit-minor-en');
  const sent = editing.waitForRequest((request) => request.method() === 'PUT');
  await open(editing, 'Save');
  expect((await sent).postDataJSON().clearinghouse).toMatchObject({ isMinor: true });
  await appears(editing.getByText('Approved', { exact: true }));
  await editing.context().close();
  expect(browsing.errors).toEqual([]);
});

test('what stands in the way of publication is listed, with the way to mend it', async () => {
  const documentId = await write(people.ada, 'Une fiche incomplète');
  const page = await edit(people.frenchEditor, documentId);
  await appears(page.getByText(/empêche/));
  expect(await (await appears(button(page, 'Publier'))).isDisabled()).toBe(true);
  await picture(page, 'edit-problems-fr');
  await page.context().close();
  expect(browsing.errors).toEqual([]);
});

test('nothing typed is lost when somebody else has saved meanwhile', async () => {
  const documentId = await write(people.ada, 'Un texte à deux');
  const first = await edit(people.frenchEditor, documentId);
  const second = await edit(people.colleague, documentId);

  await (await appears(field(first, 'summary'))).fill('Le résumé d’Edith.');
  await appears(field(second, 'title'));
  await second.reload();
  await appears(second.getByText(/Edith Test modifie ce texte/));
  await (await appears(field(second, 'title'))).fill('Un texte à deux mains');
  await appears(button(second, 'Prendre la main'));
  await picture(second, 'edit-lock-fr');
  expect(await save(second)).toBe(200);

  await field(first, 'title').fill('Un texte à quatre mains');
  expect(await save(first)).toBe(409);
  await appears(first.getByText('Ce texte a été enregistré entre-temps'));
  expect(await field(first, 'title').inputValue()).toBe('Un texte à quatre mains');
  expect(await field(first, 'summary').inputValue()).toBe('Le résumé d’Edith.');
  await picture(first, 'edit-conflict-fr');
  await open(first, 'Reporter ma saisie');
  await appears(first.getByText(/Votre saisie est reportée/));
  expect(await field(first, 'title').inputValue()).toBe('Un texte à quatre mains');
  expect(await save(first)).toBe(200);

  const { body } = await people.ada.ask(
    `/content-manager/collection-types/${RESOURCE}/${documentId}?locale=fr`,
  );
  expect(body.data).toMatchObject({
    title: 'Un texte à quatre mains',
    summary: 'Le résumé d’Edith.',
  });
  await first.context().close();
  await second.context().close();
  expect(errorsBut(/^409 /)).toEqual([]);
  browsing.errors.length = 0;
});

test.each(['fr', 'en'] as const)('the panel fits on a phone, in %s', async (language) => {
  const documentId = await write(people.author, `Un texte de poche (${language})`);
  await step(people.author, documentId, 'submit', { words: 'Voilà.' });
  const page = await edit(language === 'fr' ? people.frenchEditor : people.editor, documentId, {
    ...PHONE,
    language,
  });
  await picture(page, `edit-phone-closed-${language}`);
  await open(page, language === 'fr' ? 'Ouvrir plus d’actions' : 'Open more actions');
  await picture(page, `edit-phone-open-${language}`);
  await page.context().close();
  expect(browsing.errors).toEqual([]);
});
