import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { ask } from '../support/application';
import { appears, picture, signInToPanel, useBrowser } from '../support/browser';
import { administrator, type PanelPerson } from '../support/browser-people';

const browsing = useBrowser();

const RESOURCE = 'api::resource.resource';
const MANAGER = '/content-manager/collection-types';
const CALENDAR = '/admin/clearinghouse/calendar';
const DESKTOP = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 844 };
const MONTH = '2090-05';

let ada: PanelPerson;
let documentId: string;

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

/** Writes a record in French over HTTP, and publishes it where it is to be public. */
async function write(data: Record<string, unknown>, isPublished = false): Promise<string> {
  const { body } = await ada.ask(`${MANAGER}/${RESOURCE}?locale=fr`, {
    method: 'POST',
    body: { type: 'approach', ...data },
  });
  const id = body.data.documentId;
  if (isPublished) {
    await ada.ask(`${MANAGER}/${RESOURCE}/${id}/actions/publish?locale=fr`, {
      method: 'POST',
      body: {},
    });
  }
  return id;
}

const schedule = (id: string, action: string, local: string) =>
  ada.ask(`/clearinghouse/documents/${RESOURCE}/${id}/fr/schedules`, {
    method: 'POST',
    body: { action, local, timeZone: 'Europe/Paris' },
  });

beforeAll(async () => {
  ada = await administrator(browsing);
  documentId = await write({ title: 'Un café des langues ouvert à toutes et à tous' });
  await schedule(documentId, 'publish', `${MONTH}-03T09:30`);
  await schedule(documentId, 'unpublish', `${MONTH}-31T18:00`);
  for (const day of ['03', '04', '18']) {
    const other = await write({ title: `Guide du ${day} mai` });
    await schedule(other, 'publish', `${MONTH}-${day}T08:00`);
  }
  await write({ title: 'Une bibliothèque vivante', reviewDueOn: `${MONTH}-18` }, true);
  await write({ title: 'Un parrainage à revoir', reviewDueOn: '2026-01-31' }, true);
});

async function isNoWiderThanTheWindow(page: Page): Promise<void> {
  const { scrollWidth, clientWidth } = await page.evaluate(() => ({
    scrollWidth: document.documentElement.scrollWidth,
    clientWidth: document.documentElement.clientWidth,
  }));
  expect(scrollWidth).toBe(clientWidth);
}

test.each([
  { language: 'fr', month: 'mai 2090', menu: 'Calendrier', monday: 'lundi', next: 'juin 2090' },
  { language: 'en', month: 'May 2090', menu: 'Calendar', monday: 'Monday', next: 'June 2090' },
] as const)('a month is a grid that the keyboard walks through, in $language', async (told) => {
  const page = await browsing.open({ ...DESKTOP, language: told.language });
  await signInToPanel(page);
  await (await appears(page.getByRole('link', { name: told.menu, exact: true }))).click();
  await page.waitForURL('**/clearinghouse/calendar*');

  await page.goto(`${CALENDAR}?day=${MONTH}-03`);
  const grid = await appears(page.getByRole('grid', { name: told.month }));
  const columns = grid.getByRole('columnheader');
  expect(await columns.count()).toBe(7);
  expect(await columns.first().getAttribute('abbr')).toBe(told.monday);
  await appears(grid.getByRole('link', { name: /Un café des langues.*FR/ }));
  await picture(page, `calendar-${told.language}`);
  await isNoWiderThanTheWindow(page);

  await grid.locator(`[data-day="${MONTH}-03"]`).focus();
  await page.keyboard.press('ArrowDown');
  await appears(page.locator(`[data-day="${MONTH}-10"]:focus`));
  await page.keyboard.press('End');
  await appears(page.locator(`[data-day="${MONTH}-14"]:focus`));
  await page.keyboard.press('PageDown');
  await appears(page.getByRole('grid', { name: told.next }));
  await appears(page.locator('[data-day="2090-06-14"]:focus'));
  await page.context().close();
  expect(browsing.errors).toEqual([]);
});

test.each(['fr', 'en'] as const)('a month is a list on a phone, in %s', async (language) => {
  const page = await browsing.open({ ...PHONE, language });
  await signInToPanel(page);
  await page.goto(`${CALENDAR}?day=${MONTH}-03`);
  await appears(page.getByRole('link', { name: /Un café des langues/ }));
  expect(await page.getByRole('grid').count()).toBe(0);
  await picture(page, `phone-calendar-${language}`);
  await isNoWiderThanTheWindow(page);
  await page.context().close();
  expect(browsing.errors).toEqual([]);
});

test('what is overdue is verified in the queue, and leaves it', async () => {
  const page = await browsing.open({ ...DESKTOP, language: 'fr' });
  await signInToPanel(page);
  await page.goto(`${CALENDAR}?view=verifications`);
  await appears(page.getByText('1 ressource en retard'));
  await appears(page.getByText('Un parrainage à revoir'));
  await picture(page, 'verifications-fr');
  await button(page, 'Vérifiée aujourd’hui').click();
  await appears(page.getByText('Aucun retard'));
  await page.context().close();
  expect(browsing.errors).toEqual([]);
});

test('the calendar is shared with one’s own, and no longer', async () => {
  const page = await browsing.open({ ...DESKTOP, language: 'fr' });
  await signInToPanel(page);
  await page.goto(CALENDAR);
  await (await appears(button(page, 'Dans mon agenda'))).click();
  await (await appears(button(page, 'Créer une adresse'))).click();
  const field = await appears(page.getByLabel('Adresse de votre calendrier'));
  await picture(page, 'calendar-feed-fr');
  const address = await field.inputValue();
  expect(address.startsWith(`${browsing.address}/clearinghouse/calendar.ics?token=`)).toBe(true);
  const { status, text } = await ask(address);
  expect(status).toBe(200);
  expect(text.startsWith('BEGIN:VCALENDAR\r\n')).toBe(true);

  await button(page, 'Ne plus partager').click();
  await appears(button(page, 'Créer une adresse'));
  expect((await ask(address)).status).toBe(404);
  await page.context().close();
  expect(browsing.errors).toEqual([]);
});

test.each(['fr', 'en'] as const)(
  'a publication is scheduled and cancelled beside the text, in %s',
  async (language) => {
    const words = {
      fr: {
        plan: 'Programmer la publication',
        date: 'Date',
        time: 'Heure',
        send: 'Programmer',
        when: '14 juillet 2090 à 10:15 (UTC)',
        cancel: 'Annuler',
        verify: 'Vérifiée aujourd’hui',
        verified: /Dernière vérification le/,
      },
      en: {
        plan: 'Schedule publication',
        date: 'Date',
        time: 'Time',
        send: 'Schedule',
        when: /July 14, 2090.*10:15.*\(UTC\)/,
        cancel: 'Cancel it',
        verify: 'Verified today',
        verified: /Last verified on/,
      },
    }[language];
    const id = await write({ title: `Un texte à programmer (${language})` });
    const page = await browsing.open({ width: 1280, height: 1200, language });
    await signInToPanel(page);
    await page.goto(`/admin${MANAGER}/${RESOURCE}/${id}?plugins[i18n][locale]=fr`);
    await (await appears(button(page, words.plan))).click();
    const dialog = page.getByRole('dialog');
    await (await appears(dialog.getByLabel(new RegExp(`^${words.date}`)))).fill('2090-07-14');
    await dialog.getByLabel(new RegExp(`^${words.time}(?! zone)`)).fill('10:15');
    await picture(page, `schedule-dialog-${language}`);
    await dialog.getByRole('button', { name: words.send, exact: true }).click();
    await appears(page.getByText(words.when));

    await (await appears(button(page, words.verify))).click();
    await appears(page.getByText(words.verified));
    await picture(page, `schedule-panel-${language}`);
    await button(page, words.cancel).click();
    await appears(button(page, words.plan));
    await page.context().close();
    expect(browsing.errors).toEqual([]);
  },
);
