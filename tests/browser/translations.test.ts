import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { ask } from '../support/application';
import { appears, picture, signInToPanel, useBrowser } from '../support/browser';

const browsing = useBrowser();

const RESOURCE = 'api::resource.resource';
const MANAGER = `/content-manager/collection-types/${RESOURCE}`;
const PHONE = { width: 390, height: 844 };
const DESKTOP = { width: 1280, height: 900 };

const SUMMARY =
  'Neighbours meet refugee families once a week, speak with them and show them around the town.';
let outdated: string;
let missing: string;

/** Writes the records of this test as an editor would, over the panel's own interface. */
beforeAll(async () => {
  const login = await ask(`${browsing.address}/admin/login`, {
    method: 'POST',
    body: { email: 'ada@example.org', password: 'Only-for-tests-1' },
  });
  const headers = { authorization: `Bearer ${login.body.data.token}` };
  const send = async (method: string, path: string, body: object) => {
    const answer = await ask(`${browsing.address}${MANAGER}${path}`, { method, headers, body });
    expect(answer.status, answer.text).toBeLessThan(300);
    return answer.body.data?.documentId as string;
  };
  const make = async (title: string, french: string | null) => {
    const documentId = await send('POST', '?locale=en', {
      title,
      type: 'approach',
      summary: SUMMARY,
      keywords: [{ word: 'mentoring' }, { word: 'language' }],
    });
    await send('POST', `/${documentId}/actions/publish?locale=en`, {});
    if (french) {
      await send('PUT', `/${documentId}?locale=fr`, { title: french, summary: 'Des voisins.' });
      await send('POST', `/${documentId}/actions/publish?locale=fr`, {});
    }
    return documentId;
  };
  outdated = await make('Neighbourhood mentors', 'Mentors de quartier');
  missing = await make('Language cafés', null);
  await make('Intercultural mediation in schools', 'Médiation interculturelle à l’école');
  await send('PUT', `/${outdated}?locale=en`, {
    summary: SUMMARY.replace('once a week', 'twice a month').replace('the town', 'the whole town'),
  });
  await send('POST', `/${outdated}/actions/publish?locale=en`, {});
});

const isWithinWindow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);

const SAID = {
  en: {
    next: 'Next to do',
    outdated: /^French: Outdated, Neighbourhood mentors$/,
    missing: /^French: Missing, Language cafés$/,
    none: 'No record fits these filters.',
    words: 'Words in the title',
  },
  fr: {
    next: 'Suivante à faire',
    outdated: /^français\s: À mettre à jour, Neighbourhood mentors$/,
    missing: /^français\s: Manquante, Language cafés$/,
    none: 'Aucune fiche ne correspond à ces filtres.',
    words: 'Mots du titre',
  },
} as const;

test.each(['en', 'fr'] as const)(
  'the page shows what is to do, and leads there, in %s',
  async (language) => {
    const said = SAID[language];
    for (const [name, size] of [
      ['desktop', DESKTOP],
      ['phone', PHONE],
    ] as const) {
      const page = await browsing.open({ ...size, language });
      await signInToPanel(page);
      await page.goto('/admin/clearinghouse/translations');
      await appears(page.getByRole('link', { name: said.outdated }));
      await picture(page, `translations-${name}-${language}`);
      expect(await isWithinWindow(page)).toBe(true);
      if (name === 'desktop') await useKeyboard(page, language);
      await page.context().close();
    }
    expect(browsing.errors).toEqual([]);
  },
);

async function useKeyboard(page: Page, language: 'en' | 'fr'): Promise<void> {
  const said = SAID[language];
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  await page.keyboard.press('n');
  expect(await focused()).toMatch(said.missing);
  await page.keyboard.press('n');
  expect(await focused()).toMatch(said.outdated);
  await page.keyboard.press('p');
  expect(await focused()).toMatch(said.missing);

  await page.getByPlaceholder(said.words).fill('nothing like this');
  await appears(page.getByText(said.none));
  await picture(page, `translations-none-${language}`);
  await page.getByPlaceholder(said.words).fill('neighbour');
  await appears(page.getByRole('link', { name: said.outdated }));
  await page.getByRole('button', { name: said.next }).click();
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname.endsWith(outdated));
}

test('beside an outdated translation stands what has changed, and it is confirmed', async () => {
  const page = await browsing.open({ ...DESKTOP, language: 'fr' });
  await signInToPanel(page);
  await page.goto(`/admin${MANAGER}/${outdated}?plugins[i18n][locale]=fr`);
  await appears(page.getByText('Ce qui a changé dans la source depuis'));
  expect(await page.locator('ins').allInnerTexts()).toEqual(
    expect.arrayContaining([expect.stringContaining('twice')]),
  );
  await picture(page, 'translation-panel-fr');
  await (await appears(page.getByRole('button', { name: 'Confirmer : toujours juste' }))).click();
  await appears(page.getByText('Publiée'));
  await picture(page, 'translation-confirmed-fr');
  await page.context().close();
  expect(browsing.errors).toEqual([]);
});

test('a missing translation is begun by copying from the source, field by field', async () => {
  const page = await browsing.open({ ...DESKTOP, language: 'en' });
  await signInToPanel(page);
  await page.goto(`/admin${MANAGER}/${missing}?plugins[i18n][locale]=fr`);
  const copy = (field: string) =>
    page.getByRole('button', { name: `Copy into the translation: ${field}` });
  await (await appears(copy('Title'))).click();
  await copy('Summary').click();
  await copy('Keywords').click();
  expect(await page.locator('[name="title"]').inputValue()).toBe('Language cafés');
  expect(await page.locator('[name="summary"]').inputValue()).toBe(SUMMARY);
  await picture(page, 'translation-copied-en');
  const saved = page.waitForResponse(
    (response) => response.url().includes(MANAGER) && response.request().method() === 'PUT',
  );
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const { data } = await (await saved).json();
  expect(data).toMatchObject({ title: 'Language cafés', locale: 'fr' });
  await appears(page.getByText('In progress'));
  await page.context().close();

  const phone = await browsing.open({ ...PHONE, language: 'fr' });
  await signInToPanel(phone);
  await phone.goto(`/admin${MANAGER}/${missing}?plugins[i18n][locale]=en`);
  await appears(phone.getByRole('link', { name: 'français' }));
  await picture(phone, 'translation-source-phone-fr');
  await phone.context().close();
  expect(browsing.errors).toEqual([]);
});
