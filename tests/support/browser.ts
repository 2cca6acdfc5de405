import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, vi } from 'vitest';
import { ask } from './application';
import { bareEnvironment, type Command, freePort, run } from './commands';
import { TEST_ENVIRONMENT } from './environment';
import { ROOT } from './paths';
import { copySqlite } from './templates';

/** The languages of the panel. */
export type PanelLanguage = 'en' | 'fr';

/** A built application that runs by itself, and a browser to look at it. */
export type Browsing = {
  address: string;
  /** Opens a window; `errors` then collects what goes wrong in it: console, exceptions, refusals. */
  open(options?: { width?: number; height?: number; language?: PanelLanguage }): Promise<Page>;
  errors: string[];
  /** The file of the application’s database (SQLite). */
  database: string;
};

/** What Strapi's panel asks for although the Community Edition does not have it. */
const PAID_EDITION = /\/(ai-feature-config|ai-localization-jobs)\b/;

const SCREENSHOTS = path.join(ROOT, '.tmp/screens');

/** What somebody signs in with. */
export type Account = { firstname: string; lastname: string; email: string; password: string };

export const ADMINISTRATOR: Account = {
  firstname: 'Ada',
  lastname: 'Test',
  email: 'ada@example.org',
  password: 'Only-for-tests-1',
};

/**
 * Starts the built application and a browser for a test file, with one administrator, and stops both
 * at the end. Chromium is the system's own, or the one that `CHROMIUM` names. `environment` is set for
 * the application, beside what every test sets.
 */
export function useBrowser(environment: Record<string, string> = {}): Browsing {
  const browsing = { errors: [] as string[] } as Browsing;
  const database = { file: '' };
  let application: Command;
  let browser: Browser;

  beforeAll(async () => {
    const { distDir, database: template } = inject('template');
    database.file = copySqlite(template, `browser_${process.pid}_${Date.now()}`);
    browsing.database = database.file;
    const port = await freePort();
    browsing.address = `http://127.0.0.1:${port}`;
    application = run(
      'tests/support/serve.mjs',
      [distDir],
      bareEnvironment({
        ...TEST_ENVIRONMENT,
        ...environment,
        DATABASE_FILENAME: database.file,
        PORT: String(port),
      }),
    );
    await isHealthy(browsing.address, application);
    await ask(`${browsing.address}/admin/register-admin`, { method: 'POST', body: ADMINISTRATOR });

    browser = await chromium.launch({
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-dev-shm-usage'],
    });
    browsing.open = (options) => open(browser, browsing, options);
  });

  afterAll(async () => {
    await browser?.close();
    application?.process.kill('SIGTERM');
    await application?.ended;
    for (const suffix of ['', '-wal', '-shm']) rmSync(database.file + suffix, { force: true });
  });
  return browsing;
}

async function isHealthy(address: string, application: Command): Promise<void> {
  const status = () =>
    ask(`${address}/_health`).then(
      (answer) => answer.status,
      () => (application.process.exitCode === null ? 'not yet' : application.output()),
    );
  await vi.waitFor(async () => expect(await status()).toBe(204), {
    timeout: 60_000,
    interval: 200,
  });
}

async function open(
  browser: Browser,
  { address, errors }: Browsing,
  { width = 1440, height = 1000, language = 'en' }: Parameters<Browsing['open']>[0] = {},
): Promise<Page> {
  const context = await browser.newContext({
    baseURL: address,
    viewport: { width, height },
    locale: language,
    timezoneId: 'UTC',
    reducedMotion: 'reduce',
  });
  await context.addInitScript(
    (chosen) => localStorage.setItem('strapi-admin-language', chosen),
    language,
  );
  const page = await context.newPage();
  page.on('console', (message) => {
    const isAnswer = message.text().startsWith('Failed to load resource');
    if (message.type() === 'error' && !isAnswer) errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('response', (response) => {
    const isOfPaidEdition = response.status() === 404 && PAID_EDITION.test(response.url());
    if (response.status() >= 400 && !isOfPaidEdition) {
      errors.push(`${response.status()} ${response.url()}`);
    }
  });
  return page;
}

/** Signs somebody in through the panel's own form: the administrator, unless told otherwise. */
export async function signInToPanel(page: Page, account: Account = ADMINISTRATOR): Promise<void> {
  await page.goto('/admin/auth/login');
  await page.locator('input[name="email"]').fill(account.email);
  await page.locator('input[name="password"]').fill(account.password);
  await page.locator('button[type="submit"]').click();
  await page.waitForURL((url) => /\/admin\/?$/.test(url.pathname));
}

/**
 * Waits until something is to be seen. Strapi draws side panels when the browser is idle, which a
 * headless one never is by itself: the mouse moves a little.
 */
export async function appears(locator: Locator, timeout = 20_000): Promise<Locator> {
  const page = locator.page();
  let step = 0;
  const isSeen = async () => {
    step += 1;
    await page.mouse.move(5 + (step % 2), 5);
    await page.evaluate(() => new Promise((done) => requestIdleCallback(done, { timeout: 100 })));
    return locator.first().isVisible();
  };
  await expect.poll(isSeen, { timeout, interval: 100, message: `${locator} appears` }).toBe(true);
  return locator.first();
}

/** Keeps a picture of the window under `.tmp/screens/`. */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(SCREENSHOTS, { recursive: true });
  await page.screenshot({ path: path.join(SCREENSHOTS, `${name}.png`) });
}
