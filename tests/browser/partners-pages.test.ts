import { expect, test } from 'vitest';
import { ask } from '../support/application';
import { appears, picture, useBrowser } from '../support/browser';

const browsing = useBrowser();

const SIZES = { wide: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } };

test('a page that a letter links to keeps its token to itself, and sends to this server only', async () => {
  const { status, headers, text } = await ask(`${browsing.address}/partner/invitation?lang=fr`);
  expect(status).toBe(200);
  expect(headers.get('content-language')).toBe('fr');
  expect(headers.get('referrer-policy')).toBe('no-referrer');
  expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(text).toContain('<html lang="fr">');
});

test.each(['en', 'fr'] as const)(
  'a link that does not work is told so, in %s',
  async (language) => {
    const said = {
      en: { refused: /link/i, none: /opened by the link/ },
      fr: { refused: /lien/i, none: /s’ouvre par le lien/ },
    }[language];
    for (const [name, size] of Object.entries(SIZES)) {
      const page = await browsing.open({ ...size, language });
      await page.goto('/partner/invitation');
      await appears(page.getByText(said.none));
      await page.goto('/partner/password#token=forged');
      await page.reload();
      await (
        await appears(page.locator('input[name="password"]'))
      ).fill('douze cafés au bord du lac');
      await picture(page, `partner-password-${name}-${language}`);
      await page.getByRole('button').click();
      await appears(page.locator('#result.refused').filter({ hasText: said.refused }));
      await picture(page, `partner-refused-${name}-${language}`);
      await page.context().close();
    }
    expect(browsing.errors.filter((error) => !error.startsWith('400 '))).toEqual([]);
    browsing.errors.length = 0;
  },
);
