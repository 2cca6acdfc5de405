import { beforeAll, describe, expect, test } from 'vitest';
import { useApplication } from '../support/application';
import { makeOrganization, makePage, makeResource } from '../support/records';

const application = useApplication();

beforeAll(async () => {
  await makeOrganization(application);
  await makeResource(application);
  await makePage(application);
});

const unescaped = (text: string) => text.replaceAll('&amp;', '&');

const addressesIn = (html: string) =>
  [...html.matchAll(/ href="([^"#][^"]*)"/g)].map(([, address]) => unescaped(address));

describe.each([
  ['en', '/api/docs', 'Documentation of the REST API'],
  ['fr', '/api/docs?locale=fr', 'Documentation de l’interface REST'],
])('in %s', (locale, path, title) => {
  test('the page is served', async () => {
    const { status, headers, text } = await application.ask(path);

    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(headers.get('content-language')).toBe(locale);
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(text).toContain(`<html lang="${locale}">`);
    expect(text).toContain(`<h1>${title}</h1>`);
  });

  test('every address on it answers', async () => {
    const { text } = await application.ask(path);
    const addresses = [...new Set(addressesIn(text))];
    const answers = [];
    for (const address of addresses) {
      const url = new URL(address, application.address + path);
      answers.push([address, (await application.ask(url.pathname + url.search)).status]);
    }

    expect(addresses.length).toBeGreaterThan(30);
    expect(answers.filter(([, status]) => status !== 200)).toEqual([]);
  });

  test('who has the page already is told so', async () => {
    const etag = (await application.ask(path)).headers.get('etag') ?? '';
    const again = await application.ask(path, { headers: { 'if-none-match': etag } });

    expect([again.status, again.text]).toEqual([304, '']);
  });
});

test('a language that the page does not speak is refused', async () => {
  const { status, body } = await application.ask('/api/docs?locale=de');

  expect(status).toBe(400);
  expect(body.error.details).toEqual({
    code: 'wrong-value',
    path: 'locale',
    allowed: ['en', 'fr'],
  });
});

test('the stylesheet is one of ours', async () => {
  const { status, headers } = await application.ask('/api-docs.css');

  expect(status).toBe(200);
  expect(headers.get('content-type')).toMatch(/^text\/css/);
});
