import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { TRANSLATIONS } from '../../../src/admin/translations';
import { appears, picture, signInToPanel, useBrowser } from '../../support/browser';
import { administrator, invite, type PanelPerson } from '../../support/browser-people';
import { askedForBy, messagesOf, PACKAGES } from '../../support/strapi-messages';

const browsing = useBrowser();

const MANAGER = '/admin/content-manager/collection-types';
const RESOURCES = `${MANAGER}/api::resource.resource`;

/** The pages that people of the desk see daily, and those of the settings that administrators see. */
const DAILY: [name: string, path: string][] = [
  ['home', '/admin/'],
  ['resources', `${RESOURCES}?plugins[i18n][locale]=fr`],
  ['organizations', `${MANAGER}/api::organization.organization?plugins[i18n][locale]=fr`],
  ['pages', `${MANAGER}/api::page.page?plugins[i18n][locale]=fr`],
  ['terms', `${MANAGER}/api::issue.issue?plugins[i18n][locale]=fr`],
  ['translations', '/admin/clearinghouse/translations'],
  ['record', ''],
  ['translation', ''],
  ['media', '/admin/plugins/upload'],
  ['profile', '/admin/me'],
];

/** What is drawn by role: the menu, the first page, a list, a form. */
const BY_ROLE = DAILY.filter(([name]) => ['home', 'resources', 'record'].includes(name));
const SETTINGS: [name: string, path: string][] = [
  ['settings', '/admin/settings/application-infos'],
  ['languages', '/admin/settings/internationalization'],
  ['roles', '/admin/settings/roles'],
  ['users', '/admin/settings/users'],
  ['tokens', '/admin/settings/api-tokens'],
  ['new-token', '/admin/settings/api-tokens/create'],
  ['admin-tokens', '/admin/settings/admin-tokens'],
  ['new-resource', `${RESOURCES}/create?plugins[i18n][locale]=fr`],
  ['columns', `${RESOURCES}/configurations/list`],
];

/** Texts that are the same in both languages, or names. */
const SAME_IN_FRENCH = ['Type', 'Source'];

/** What the panel would show of Strapi's messages where their French is missing. */
const ENGLISH = englishTexts();

function englishTexts(): string[] {
  const english = Object.assign(
    {},
    ...PACKAGES.map(askedForBy),
    ...PACKAGES.map((strapi) => messagesOf(strapi, 'en')),
    TRANSLATIONS.en,
  ) as Record<string, string>;
  const french = Object.assign(
    {},
    ...PACKAGES.map((strapi) => messagesOf(strapi, 'fr')),
    TRANSLATIONS.fr,
  ) as Record<string, string>;
  const known = new Set([...Object.values(french), ...SAME_IN_FRENCH]);
  return Object.values(english).filter(
    (text) => text.length > 2 && !/[{<]/.test(text) && !known.has(text),
  );
}

/** Answers every text of a page, and what it says to those who hear it. */
const textsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const spoken = ['aria-label', 'placeholder', 'title', 'alt'];
    const heard = Array.from(document.querySelectorAll('*')).flatMap((element) =>
      spoken.map((name) => element.getAttribute(name) ?? ''),
    );
    const read: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement;
      if (parent && !['SCRIPT', 'STYLE'].includes(parent.tagName)) {
        read.push(walker.currentNode.textContent ?? '');
      }
    }
    return [...read, ...heard].map((text) => text.trim()).filter(Boolean);
  });

const PAID = /enterprise|growth plan|upgrade|pricing|paid|marketplace|formules? payante/i;

/** Looks at a page when it has come to rest, and answers what is not French in it, or sells something. */
async function lookAt(page: Page, name: string, path: string): Promise<string[]> {
  await page.goto(path);
  await appears(page.locator('main'));
  await page.waitForLoadState('networkidle');
  await appears(page.locator('main h1, main h2, main [role="heading"]'));
  await picture(page, `french-${name}`);
  const texts = await textsOf(page);
  return [
    ...new Set(texts.filter((text) => ENGLISH.includes(text) || PAID.test(text))),
    ...(await page.locator('a[href*="strapi.io"]:visible').allTextContents()),
  ].map((text) => `${name}: ${text}`);
}

let documentId: string;

beforeAll(async () => {
  const { ask } = await administrator(browsing);
  const manager = '/content-manager/collection-types/api::resource.resource';
  const { body } = await ask(`${manager}?locale=fr`, {
    method: 'POST',
    body: { title: 'Apprendre la langue au café', type: 'approach' },
  });
  ({ documentId } = body.data);
  await ask(`${manager}/${documentId}/actions/publish?locale=fr`, { method: 'POST', body: {} });
});

const ROLES = ['editor', 'author', 'translator-en', 'reviewer', 'partnership-manager'] as const;

async function walk(person: PanelPerson | undefined, pages: [string, string][], role: string) {
  const page = await browsing.open({ language: 'fr' });
  await signInToPanel(page, person);
  const found: string[] = [];
  for (const [name, path] of pages) {
    const shown =
      path ||
      `${RESOURCES}/${documentId}?plugins[i18n][locale]=${name === 'translation' ? 'en' : 'fr'}`;
    found.push(...(await lookAt(page, `${role}-${name}`, shown)));
  }
  await page.context().close();
  return found;
}

test.each(ROLES)(
  'the panel of the role "%s" is French, and its console clean',
  async (role) => {
    const person = await invite(browsing, { role, firstname: 'Camille', language: 'fr' });
    expect(await walk(person, role === 'editor' ? DAILY : BY_ROLE, role)).toEqual([]);
    expect(browsing.errors.splice(0)).toEqual([]);
  },
  300_000,
);

test('the panel of the administration is French, sells nothing, and its console is clean', async () => {
  expect(await walk(undefined, SETTINGS, 'admin')).toEqual([]);
  expect(browsing.errors.splice(0)).toEqual([]);
}, 300_000);
