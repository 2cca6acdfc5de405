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
const SIZES = { wide: { width: 1280, height: 1000 }, phone: { width: 390, height: 844 } };

const WORDS = {
  en: {
    hello: 'Hello Léa',
    widgets: ['My work', 'In review', 'Translation coverage', 'Scheduled', 'Recently published'],
    strapis: ['Project statistics', 'Last published entries'],
    mentions: 'Mentions of me',
    notices: 'Notices',
    told: 'Ada Test mentioned you in a comment on “A language café” (English).',
    daily: 'Once a day',
    atOnce: 'At once',
    kept: 'Your choice is saved.',
  },
  fr: {
    hello: 'Bonjour Léa',
    widgets: [
      'Mon travail',
      'En relecture',
      'Avancement des traductions',
      'Programmé',
      'Publié récemment',
    ],
    strapis: ['Statistiques du projet', 'Dernières entrées publiées'],
    mentions: 'Où l’on me cite',
    notices: 'Avis',
    told: 'Ada Test vous cite dans un commentaire sur «\u00a0A language café\u00a0» (anglais).',
    daily: 'Une fois par jour',
    atOnce: 'Sans attendre',
    kept: 'Votre choix est enregistré.',
  },
} satisfies Record<PanelLanguage, object>;

let lea: PanelPerson;
let ada: PanelPerson;
let documentId: string;

async function make(title: string, french?: string): Promise<string> {
  const path = `/content-manager/collection-types/${RESOURCE}`;
  const { body } = await ada.ask(`${path}?locale=en`, {
    method: 'POST',
    body: { title, type: 'approach' },
  });
  const id: string = body.data.documentId;
  if (french) {
    await ada.ask(`${path}/${id}?locale=fr`, { method: 'PUT', body: { title: french } });
  }
  return id;
}

const publish = (id: string, locale: string) =>
  ada.ask(`/content-manager/collection-types/${RESOURCE}/${id}/actions/publish?locale=${locale}`, {
    method: 'POST',
    body: {},
  });

beforeAll(async () => {
  ada = await administrator(browsing);
  lea = await invite(browsing, { role: 'editor', firstname: 'Léa', lastname: 'Roy' });
  documentId = await make('A language café', 'Un café des langues');
  await publish(documentId, 'en');
  const other = await make('Mentoring for newcomers who look for work in a small town', 'Mentorat');
  await publish(other, 'en');
  await publish(other, 'fr');
  await make('A guide to recognised qualifications');
  const { status } = await ada.ask(
    `/clearinghouse/documents/${RESOURCE}/${documentId}/en/comments`,
    { method: 'POST', body: { words: `Is the second paragraph still true, @[${lea.id}]?` } },
  );
  expect(status).toBe(200);
});

const open = async (language: PanelLanguage, size: keyof typeof SIZES): Promise<Page> => {
  await lea.ask('/admin/users/me', { method: 'PUT', body: { preferedLanguage: language } });
  const page = await browsing.open({ ...SIZES[size], language });
  await signInToPanel(page, lea);
  return page;
};

test.each([
  ['en', 'wide'],
  ['fr', 'wide'],
  ['en', 'phone'],
  ['fr', 'phone'],
] as const)('the home page, one’s work and notices in "%s", %s', async (language, size) => {
  const words = WORDS[language];
  const page = await open(language, size);
  await appears(page.getByText(words.hello));
  for (const widget of words.widgets) {
    await appears(page.getByRole('heading', { name: widget, exact: true }));
  }
  for (const widget of words.strapis) expect(await page.getByText(widget).count()).toBe(0);
  await appears(page.getByRole('img', { name: language === 'fr' ? /^français/ : /^French/ }));
  await picture(page, `home-${language}-${size}`);
  await page.locator('main').last().hover();

  await (await appears(page.getByRole('link', { name: new RegExp(words.mentions) }))).click();
  await page.waitForURL('**/my-work?list=mentions');
  await appears(page.getByRole('link', { name: 'A language café' }));
  await picture(page, `my-work-${language}-${size}`);

  await page.goto('/admin/notices');
  await appears(page.getByRole('heading', { name: words.notices, exact: true }));
  await appears(page.getByRole('link', { name: words.told }));
  await picture(page, `notices-${language}-${size}`);
  await page.context().close();
  expect(browsing.errors).toEqual([]);
});

test('one chooses how often notices come by e-mail', async () => {
  const page = await open('fr', 'wide');
  await page.goto('/admin/notices');
  await (await appears(page.getByRole('combobox', { name: /Avis par courriel/ }))).click();
  await page.getByRole('option', { name: WORDS.fr.daily }).click();
  await appears(page.getByText(WORDS.fr.kept));
  const { body } = await lea.ask('/clearinghouse/preferences');
  expect(body.data.mail).toBe('daily');
  await page.context().close();
  expect(browsing.errors).toEqual([]);
});

test('one answers beside the text, and mentions somebody by the keyboard', async () => {
  const page = await open('fr', 'wide');
  await page.goto(
    `/admin/content-manager/collection-types/${RESOURCE}/${documentId}?plugins[i18n][locale]=en`,
  );
  await appears(page.getByText('Is the second paragraph still true', { exact: false }));
  const form = await appears(page.getByRole('textbox', { name: 'Votre commentaire' }));
  await form.fill('Oui, voir avec ');
  await form.pressSequentially('@ad');
  await appears(page.getByRole('option', { name: 'Ada Test' }));
  await page.keyboard.press('Enter');
  await form.pressSequentially('demain');
  await picture(page, 'discussion-fr');
  await page.getByRole('button', { name: 'Commenter' }).click();
  await appears(page.getByText('Oui, voir avec @Ada Test demain'));
  await picture(page, 'discussion-sent-fr');

  const { body } = await ada.ask('/clearinghouse/notices');
  expect(body.data.results[0]).toMatchObject({
    kind: 'mentioned',
    words: 'Oui, voir avec @Ada Test demain',
  });
  await page.context().close();
  expect(browsing.errors).toEqual([]);
});
