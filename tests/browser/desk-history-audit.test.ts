import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { ask } from '../support/application';
import { ADMINISTRATOR, appears, picture, signInToPanel, useBrowser } from '../support/browser';

const browsing = useBrowser();

const PAGE = 'api::page.page';
const MANAGER = `/content-manager/collection-types/${PAGE}`;
const PHONE = { width: 390, height: 844 };

const blocks = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];

let documentId: string;

beforeAll(async () => {
  const { email, password } = ADMINISTRATOR;
  const signedIn = await ask(`${browsing.address}/admin/login`, {
    method: 'POST',
    body: { email, password },
  });
  const headers = { authorization: `Bearer ${signedIn.body.data.token}` };
  const send = (path: string, method: string, body: object) =>
    ask(`${browsing.address}${MANAGER}${path}`, { method, headers, body });
  const made = await send('?locale=fr', 'POST', {
    title: 'Apprendre le français',
    code: 'learning',
    body: blocks('Les cours ont lieu le lundi. L’inscription est gratuite.'),
  });
  documentId = made.body.data.documentId;
  for (const text of [
    'Les cours ont lieu le mardi et le jeudi. L’inscription est gratuite.',
    'Les cours du soir ont lieu le mardi. L’inscription est gratuite et ouverte à toutes et à tous.',
  ]) {
    await send(`/${documentId}?locale=fr`, 'PUT', { body: blocks(text) });
  }
  await send(`/${documentId}/actions/publish?locale=fr`, 'POST', {});
});

const openDocument = (page: Page) =>
  page.goto(`/admin${MANAGER}/${documentId}?plugins[i18n][locale]=fr`);

test.each(['fr', 'en'] as const)('the history is compared and restored (%s)', async (language) => {
  const words = {
    fr: {
      all: /Comparer et restaurer/,
      version: /^Version 1 /,
      said: 'lundi',
      restore: /Restaurer la version 1/,
      yes: 'Restaurer',
    },
    en: {
      all: /Compare and restore/,
      version: /^Version 2 /,
      said: 'jeudi',
      restore: /Restore version 2/,
      yes: 'Restore',
    },
  }[language];
  const page = await browsing.open({ language });
  await signInToPanel(page);
  await openDocument(page);
  const all = await appears(page.getByRole('button', { name: words.all }));
  await all.scrollIntoViewIfNeeded();
  await picture(page, `history-panel-${language}`);
  await all.click();
  await appears(page.locator('ins'));
  await picture(page, `history-dialog-${language}`);

  await page.getByRole('combobox').first().click();
  await page.getByRole('option', { name: words.version }).click();
  await appears(page.locator('del').filter({ hasText: words.said }));
  await (await appears(page.getByRole('button', { name: words.restore }))).click();
  await picture(page, `history-confirm-${language}`);
  await page.getByRole('button', { name: words.yes, exact: true }).click();
  await appears(page.getByText(new RegExp(`le ${words.said}`)));
  await picture(page, `history-restored-${language}`);
  await page.context().close();
  expect(browsing.errors).toEqual([]);
});

test('on a phone the two sides stand one below the other', async () => {
  const page = await browsing.open({ ...PHONE, language: 'fr' });
  await signInToPanel(page);
  await openDocument(page);
  await (await appears(page.getByRole('button', { name: 'Ouvrir plus d’actions' }))).click();
  await (await appears(page.getByRole('button', { name: /Comparer et restaurer/ }))).click();
  await appears(page.getByRole('dialog').getByRole('combobox'));
  await picture(page, 'history-phone-fr');
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
  await page.context().close();
});

test.each(['fr', 'en'] as const)(
  'the audit trail is read, narrowed and exported (%s)',
  async (language) => {
    const words = {
      fr: {
        title: 'Journal d’audit',
        action: /Contenu.*publication/,
        details: 'Détails',
        csv: 'Exporter en CSV',
      },
      en: {
        title: 'Audit trail',
        action: /Content: published/,
        details: 'Details',
        csv: 'Export as CSV',
      },
    }[language];
    const page = await browsing.open({ language });
    await signInToPanel(page);
    await page.goto('/admin/settings/audit');
    await appears(page.getByRole('heading', { name: words.title }));
    await appears(page.getByText(words.action));
    await picture(page, `audit-${language}`);

    await page.getByRole('combobox').nth(1).click();
    await page.getByRole('option', { name: words.action }).click();
    await (await appears(page.getByRole('button', { name: words.details }))).click();
    await picture(page, `audit-details-${language}`);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: words.csv }).click();
    expect((await download).suggestedFilename()).toBe('audit.csv');
    await page.context().close();
    expect(browsing.errors).toEqual([]);
  },
);

test('the audit trail on a phone', async () => {
  const page = await browsing.open({ ...PHONE, language: 'fr' });
  await signInToPanel(page);
  await page.goto('/admin/settings/audit');
  await appears(page.getByText(/connexion/));
  await picture(page, 'audit-phone-fr');
  await page.context().close();
});
