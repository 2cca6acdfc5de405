import { strapi as connect } from '@strapi/client';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { appears, picture, signInToPanel, useBrowser } from '../support/browser';

const browsing = useBrowser();

const MANAGER = '/admin/content-manager/collection-types';
const RESOURCES = `${MANAGER}/api::resource.resource`;
const PAGES = `${MANAGER}/api::page.page`;
const PHONE = { width: 390, height: 844 };
const NAME = {
  en: 'Migration and Integration Clearinghouse',
  fr: 'Centre d’échange sur la migration et l’intégration',
};

const field = (page: Page, name: string) => page.locator(`[name="${name}"]`);
const typeField = (page: Page) => page.getByRole('combobox', { name: /^Type/ });

async function writeTitle(page: Page, title: string, slug: string) {
  await (await appears(field(page, 'title'))).fill(title);
  await appears(page.locator(`[name="slug"][value="${slug}"]`));
}

/** Presses a button that sends the form, and answers the document that the server kept. */
async function send(page: Page, button: string): Promise<string> {
  const answered = page.waitForResponse(
    (response) =>
      /\/content-manager\/collection-types\//.test(response.url()) &&
      ['POST', 'PUT'].includes(response.request().method()),
  );
  await (await appears(page.getByRole('button', { name: button, exact: true }))).click();
  const { data } = await (await answered).json();
  expect(data?.documentId).toBeTypeOf('string');
  return data.documentId;
}

test('a resource is written in French, translated into English, published, and read over REST', async () => {
  const page = await browsing.open({ language: 'fr' });
  await page.goto('/admin/auth/login');
  await appears(page.getByText(NAME.fr));
  await picture(page, 'login-fr');
  await signInToPanel(page);
  await appears(page.getByText('Bonjour Ada'));
  expect(await page.title()).toContain(NAME.fr);
  await picture(page, 'home-fr');

  await page.goto(`${RESOURCES}/create?plugins[i18n][locale]=fr`);
  await writeTitle(page, 'Un café des langues', 'un-cafe-des-langues');
  await typeField(page).click();
  await picture(page, 'choices-fr');
  await page.getByRole('option', { name: 'Approche' }).click();
  const documentId = await send(page, 'Enregistrer');
  await page.waitForURL(`**/${documentId}?**`);
  await send(page, 'Publier');
  await picture(page, 'resource-fr');

  await page.goto(`${RESOURCES}/${documentId}?plugins[i18n][locale]=en`);
  await appears(page.getByText('Données factuelles'));
  await appears(typeField(page).filter({ hasText: 'Approche' }));
  expect(await typeField(page).isDisabled()).toBe(true);
  await writeTitle(page, 'A language café', 'a-language-cafe');
  await picture(page, 'translation-fr');
  await send(page, 'Publier');

  await page.goto(`${RESOURCES}?plugins[i18n][locale]=fr`);
  await appears(page.getByRole('heading', { name: 'Ressources', exact: true }));
  await appears(page.getByText('Approche', { exact: true }));
  await picture(page, 'list-fr');
  await page.context().close();

  const resources = connect({ baseURL: `${browsing.address}/api` }).collection('resources');
  const french = await resources.findOne(documentId, { locale: 'fr' });
  const english = await resources.findOne(documentId, { locale: 'en' });
  expect(french.data).toMatchObject({
    title: 'Un café des langues',
    slug: 'un-cafe-des-langues',
    type: 'approach',
    sourceLanguage: 'fr',
  });
  expect(english.data).toMatchObject({
    title: 'A language café',
    slug: 'a-language-cafe',
    type: 'approach',
    sourceLanguage: 'fr',
  });
  expect(browsing.errors).toEqual([]);
});

test.each([
  {
    language: 'en',
    greeting: 'Hello Ada',
    publish: 'Publish',
    title: 'About us',
    slug: 'about-us',
  },
  {
    language: 'fr',
    greeting: 'Bonjour Ada',
    publish: 'Publier',
    title: 'À propos de nous',
    slug: 'a-propos-de-nous',
  },
] as const)('a page is written on a phone, in $language', async (told) => {
  const page = await browsing.open({ ...PHONE, language: told.language });
  await signInToPanel(page);
  await appears(page.getByText(told.greeting));
  await picture(page, `phone-home-${told.language}`);

  await page.goto(`${PAGES}/create?plugins[i18n][locale]=${told.language}`);
  await writeTitle(page, told.title, told.slug);
  await field(page, 'code').fill(told.slug);
  const documentId = await send(page, told.publish);
  await page.waitForURL(`**/${documentId}?**`);
  await appears(page.getByRole('heading', { name: told.title }));
  await picture(page, `phone-page-${told.language}`);

  await page.goto(`${PAGES}?plugins[i18n][locale]=${told.language}`);
  await appears(page.getByText(told.title));
  await picture(page, `phone-list-${told.language}`);
  const { scrollWidth, clientWidth } = await page.evaluate(() => ({
    scrollWidth: document.documentElement.scrollWidth,
    clientWidth: document.documentElement.clientWidth,
  }));
  expect(scrollWidth).toBe(clientWidth);
  await page.context().close();
  expect(browsing.errors).toEqual([]);
});
