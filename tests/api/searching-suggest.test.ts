import { beforeAll, describe, expect, test } from 'vitest';
import { useApplication } from '../support/application';
import { makeOrganization, makePage, makeResource } from '../support/records';

const application = useApplication();

const suggest = async (query: string) => {
  const { status, body, text } = await application.ask(`/api/search/suggest?${query}`);
  if (status !== 200) throw new Error(text);
  return body;
};
const titles = (found: { title: string }[]) => found.map(({ title }) => title);

beforeAll(async () => {
  await makeResource(application, {
    words: (locale) => ({ title: locale === 'fr' ? 'Écoles ouvertes' : 'Open schools' }),
  });
  await makeResource(application, { in: ['fr'], words: { title: 'Les écoliers de l’école' } });
  await makeResource(application, { in: ['fr'], words: { title: 'L’écologie' } });
  await makeResource(application, { in: ['fr'], draft: true, words: { title: 'École secrète' } });
  await makeOrganization(application, {
    words: { name: 'Association des écrivains', acronym: 'ADEC' },
  });
  await makePage(application, { in: ['fr'], words: { title: 'Échanger' } });
});

describe('as one types', () => {
  test('titles, organisations, pages and terms with a word that begins so, whatever the accents', async () => {
    for (const q of ['ec', '%C3%89c', 'EC']) {
      const { data } = await suggest(`locale=fr&q=${q}`);
      expect(titles(data.resource)).toEqual([
        'Écoles ouvertes',
        'L’écologie',
        'Les écoliers de l’école',
      ]);
      expect(titles(data.organization)).toEqual(['Association des écrivains']);
      expect(titles(data.page)).toEqual(['Échanger']);
    }
  });

  test('each word typed must begin one', async () => {
    const { data } = await suggest('locale=fr&q=ecol+ouv');
    expect(titles(data.resource)).toEqual(['Écoles ouvertes']);
  });

  test('acronyms', async () => {
    const { data } = await suggest('locale=fr&q=adec');
    expect(data.organization).toEqual([
      {
        kind: 'organization',
        documentId: expect.any(String),
        locale: 'fr',
        slug: 'association-des-ecrivains',
        title: 'Association des écrivains',
        acronym: 'ADEC',
      },
    ]);
  });

  test('terms, with the filter that takes them', async () => {
    const { data } = await suggest('locale=fr&q=loge');
    expect(data.term).toContainEqual({
      filter: 'issue',
      code: 'housing',
      label: expect.stringContaining('ogement'),
    });
    expect((await suggest('q=franc')).data.term).toContainEqual({
      filter: 'place',
      code: 'FR',
      label: 'France',
    });
  });

  test('what is not translated is suggested in its own language', async () => {
    const { data } = await suggest('locale=en&q=ecologie');
    expect(data.resource).toMatchObject([{ title: 'L’écologie', locale: 'fr' }]);
  });

  test('a limit for each kind', async () => {
    const { data } = await suggest('locale=fr&q=ec&limit=1');
    expect(titles(data.resource)).toEqual(['Écoles ouvertes']);
    expect(data.term.length).toBeLessThanOrEqual(1);
  });

  test('nothing typed, nothing suggested', async () => {
    for (const query of ['', 'q=', 'q=%20-']) {
      expect(await suggest(query)).toEqual({
        data: { resource: [], organization: [], page: [], term: [] },
        meta: { suggestion: null },
      });
    }
  });
});

test('where nothing begins so, the nearest spelling', async () => {
  expect((await suggest('locale=fr&q=ecrivians')).meta.suggestion).toBe('écrivains');
  expect((await suggest('locale=fr&q=ec')).meta.suggestion).toBeNull();
});

test('refuses what it does not know', async () => {
  const { status, body } = await application.ask('/api/search/suggest?q=a&limit=21');
  expect(status).toBe(400);
  expect(body.error.details).toEqual({ code: 'wrong-value', path: 'limit', allowed: ['1…20'] });
  const other = await application.ask('/api/search/suggest?q=a&type=policy');
  expect(other.body.error.details).toEqual({
    code: 'unknown-parameter',
    path: 'type',
    allowed: ['q', 'locale', 'limit'],
  });
});

test('HEAD answers the headers', async () => {
  const { status, text, headers } = await application.ask('/api/search/suggest?q=a', {
    method: 'HEAD',
  });
  expect([status, text, headers.get('content-language')]).toEqual([200, '', 'en']);
});
