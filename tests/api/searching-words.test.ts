import { beforeAll, describe, expect, test } from 'vitest';
import { useApplication } from '../support/application';
import { makeOrganization, makePage, makeResource } from '../support/records';
import { search, titlesOf } from '../support/searching';

const application = useApplication();

const inFrench = (title: string, words = {}) =>
  makeResource(application, { in: ['fr'], words: { title, ...words } });
const inEnglish = (title: string, words = {}) =>
  makeResource(application, { in: ['en'], words: { title, ...words } });
const find = (q: string, locale = 'fr') => titlesOf(application, { q, locale });

beforeAll(async () => {
  await inFrench('Les écoles ouvertes');
  await inFrench('Un cœur pour la ville');
  await inFrench('De l’intégration des familles');
  await inFrench('Demandeuse d’asile : ses droits');
  await inEnglish('A refugee at work');
  await makeResource(application, {
    words: (locale) => ({
      title: locale === 'fr' ? 'Médiation bilingue' : 'Bilingual mediation',
      summary: locale === 'fr' ? 'Une pratique de quartier.' : 'A practice of a neighbourhood.',
    }),
  });
});

describe('French', () => {
  test.each([
    ['ecole', 'Les écoles ouvertes'],
    ['ÉCOLES', 'Les écoles ouvertes'],
    ['coeur', 'Un cœur pour la ville'],
    ['cœurs', 'Un cœur pour la ville'],
    ["l'intégration", 'De l’intégration des familles'],
    ['l’integration', 'De l’intégration des familles'],
    ["demandeurs d'asile", 'Demandeuse d’asile : ses droits'],
    ['demandeur d’asile', 'Demandeuse d’asile : ses droits'],
  ])('%s finds %s', async (q, title) => {
    expect(await find(q)).toContain(title);
  });

  test('finds what is not translated, by its own words, marked as fallback', async () => {
    const { body, headers } = await search(application, { q: 'refugee at work', locale: 'fr' });
    expect(body.data).toHaveLength(1);
    expect(body.data[0]).toMatchObject({
      title: 'A refugee at work',
      locale: 'en',
      requestedLocale: 'fr',
      isFallback: true,
    });
    expect(headers.get('content-language')).toBe('fr, en');
  });

  test('finds a translated record by its French words only, and shows those', async () => {
    const { body } = await search(application, { q: 'médiation bilingue', locale: 'fr' });
    expect(body.data).toHaveLength(1);
    expect(body.data[0]).toMatchObject({
      title: 'Médiation bilingue',
      locale: 'fr',
      isFallback: false,
    });
    expect(await find('neighbourhood', 'fr')).toEqual([]);
    expect(await find('neighbourhood', 'en')).toEqual(['Bilingual mediation']);
  });
});

describe('English', () => {
  test.each([
    ['refugees', 'A refugee at work'],
    ['Refugee', 'A refugee at work'],
    ['demandeurs d’asile', 'Demandeuse d’asile : ses droits'],
    ['asylum seekers', 'Demandeuse d’asile : ses droits'],
    ['ecoles', 'Les écoles ouvertes'],
  ])('%s finds %s', async (q, title) => {
    expect(await find(q, 'en')).toContain(title);
  });
});

describe('words', () => {
  beforeAll(async () => {
    await inEnglish('Zebra crossing in Lyon', { summary: 'Quagga and okapi, side by side.' });
    await inEnglish('Okapi', { summary: 'A quagga was seen.' });
  });

  test.each([
    ['all must match', 'quagga lyon', ['Zebra crossing in Lyon']],
    ['in any order', 'lyon zebra', ['Zebra crossing in Lyon']],
    ['a phrase stays together', '"quagga and okapi"', ['Zebra crossing in Lyon']],
    ['a phrase in its order', '"okapi quagga"', []],
    ['French quotation marks too', '« quagga and okapi »', ['Zebra crossing in Lyon']],
    ['a word may be excluded', 'quagga -lyon', ['Okapi']],
    ['a phrase may be excluded', 'okapi -"crossing in"', ['Okapi']],
    ['the last may be unfinished', 'quagga zeb', ['Zebra crossing in Lyon']],
    ['unless a space ends it', 'quagga zeb ', []],
    ['what is nowhere finds nothing', 'quagga axolotl', []],
  ])('%s: %s', async (_, q, titles) => {
    expect(await find(q, 'en')).toEqual(titles);
  });

  test.each([
    ['whose stem is shorter', 'hospitalit', 'Hospitality everywhere'],
    ['with synonyms', 'asyl', 'Asylum at sea'],
    ['with figures in it', 'covid1', 'After covid19'],
    ['in another script', 'мигр', 'О миграции'],
    ['beside a stop-word', 'the hosp', 'Hospitality everywhere'],
  ])('a beginning finds a word %s: %s', async (_, q, title) => {
    await inEnglish(title);
    const { body } = await search(application, { q, locale: 'en', highlight: true });
    expect(body.data.map((hit) => hit.title)).toContain(title);
    const hit = body.data.find((one) => one.title === title);
    expect(hit?.highlights?.title).toContain('<mark>');
  });

  test('stop-words alone are looked for as they are written, also the last begun', async () => {
    await inEnglish('Yours truly');
    await inEnglish('Theirs, thereof');
    expect(await find('yours ', 'en')).toEqual(['Yours truly']);
    expect(await find('the', 'en')).toContain('Theirs, thereof');
    expect(await find('yours', 'en')).toEqual(['Yours truly']);
  });

  test('a word is found by its beginning although it was first written in vain', async () => {
    const title = 'Wallabification of wetlands';
    const documents = application.strapi.documents('api::resource.resource');
    await expect(
      application.strapi.db.transaction(async () => {
        await makeResource(application, { in: ['en'], words: { title } });
        throw new Error('in vain');
      }),
    ).rejects.toThrow('in vain');
    expect(await documents.count({ filters: { title } })).toBe(0);
    await inEnglish(title);
    expect(await find('wallabificat', 'en')).toEqual([title]);
    expect(await find('wallabificatio', 'en')).toEqual([title]);
  });

  test('a title weighs more than a summary', async () => {
    expect(await find('okapi', 'en')).toEqual(['Okapi', 'Zebra crossing in Lyon']);
  });

  test('no words find everything, the newest first', async () => {
    await makeResource(application, { facts: { publicationDate: '2024-05' } });
    await makeResource(application, { facts: { publicationDate: '2025' } });
    for (const q of ['', '   ', '"" -', '…']) {
      const { body } = await search(application, { q, pageSize: 2 });
      expect(body.data.map(({ publicationDate }) => publicationDate)).toEqual(['2025', '2024-05']);
    }
  });
});

test('title, then keywords, names and acronyms, then summary, then body', async () => {
  const lead = await makeOrganization(application, {
    in: ['en'],
    words: { name: 'Numbat society', acronym: 'NUMB' },
  });
  await inEnglish('In the body', {
    body: [{ type: 'paragraph', children: [{ type: 'text', text: 'A numbat.' }] }],
  });
  await inEnglish('In the summary', { summary: 'A numbat.' });
  await inEnglish('In a keyword', { keywords: [{ word: 'numbat' }] });
  await makeResource(application, {
    in: ['en'],
    facts: { leadOrganization: lead },
    words: { title: 'By its organisation' },
  });
  const titles = await find('numbat', 'en');
  expect(titles[0]).toBe('Numbat society');
  expect(titles.slice(1, 3).sort()).toEqual(['By its organisation', 'In a keyword']);
  expect(titles.slice(3)).toEqual(['In the summary', 'In the body']);
  expect((await find('NUMB', 'en')).sort()).toEqual(expect.arrayContaining(['Numbat society']));
});

test('a record counts once, whatever languages it has', async () => {
  const before = (await search(application, {})).body.meta.pagination.total;
  await makeResource(application, { in: ['en', 'fr'] });
  await makePage(application, { in: ['fr'] });
  for (const locale of ['en', 'fr']) {
    expect((await search(application, { locale })).body.meta.pagination.total).toBe(before + 2);
  }
});

describe('drafts', () => {
  test('are never found, nor what is withdrawn', async () => {
    const { strapi } = application;
    const documents = strapi.documents('api::resource.resource');
    await makeResource(application, {
      in: ['en'],
      draft: true,
      words: { title: 'Hidden pangolin' },
    });
    const shown = await makeResource(application, { in: ['en'], words: { title: 'Pangolin' } });
    await documents.update({
      documentId: shown,
      locale: 'en',
      data: { title: 'Pangolin and aardwolf' } as never,
    });
    expect(await find('pangolin', 'en')).toEqual(['Pangolin']);
    expect(await find('aardwolf', 'en')).toEqual([]);
    await documents.unpublish({ documentId: shown, locale: 'en' });
    expect(await find('pangolin', 'en')).toEqual([]);
    const { body } = await application.ask('/api/search/suggest?q=pangolin');
    expect(body.data.resource).toEqual([]);
  });
});

describe('highlights', () => {
  const ask = async (q: string) =>
    (await search(application, { q, locale: 'en', highlight: true })).body.data;

  test('mark the words found, and escape everything else', async () => {
    await inEnglish('Ibex <img src=x onerror=alert(1)> & "friends"', {
      summary: 'The ibex says <script>alert(1)</script>, <mark>fake</mark>.',
    });
    const [{ highlights }] = await ask('ibex');
    expect(highlights).toEqual({
      title: '<mark>Ibex</mark> &lt;img src=x onerror=alert(1)&gt; &amp; &quot;friends&quot;',
      summary:
        'The <mark>ibex</mark> says &lt;script&gt;alert(1)&lt;/script&gt;, &lt;mark&gt;fake&lt;/mark&gt;.',
    });
  });

  test('quote the body where neither title nor summary has the words', async () => {
    await inEnglish('Of hooves', {
      summary: 'Nothing here.',
      body: [
        { type: 'paragraph', children: [{ type: 'text', text: `${'Long before. '.repeat(40)}` }] },
        { type: 'paragraph', children: [{ type: 'text', text: 'A <b>gerenuk</b> appears.' }] },
      ],
    });
    const [{ highlights }] = await ask('gerenuk');
    expect(highlights?.body).toMatch(/^…/);
    expect(highlights?.body).toContain('A &lt;b&gt;<mark>gerenuk</mark>&lt;/b&gt; appears.');
  });

  test('are there only when asked for', async () => {
    const { body } = await search(application, { q: 'ibex' });
    expect(body.data[0]).not.toHaveProperty('highlights');
  });
});

describe('spelling', () => {
  test('what nothing has is put right', async () => {
    const { body } = await search(application, { q: 'bilingaul medaition', locale: 'en' });
    expect(body.data).toEqual([]);
    expect(body.meta.suggestion).toBe('bilingual mediation');
  });

  test('with its accents', async () => {
    const { body } = await search(application, { q: 'medaition', locale: 'fr' });
    expect(body.meta.suggestion).toBe('médiation');
  });

  test('nothing is said where words are right or nothing is near', async () => {
    for (const q of ['okapi pangolin', 'xqzwvkj', '-okapi okapi']) {
      expect((await search(application, { q, locale: 'en' })).body.meta.suggestion).toBeNull();
    }
    expect((await search(application, { q: 'okapi' })).body.meta).not.toHaveProperty('suggestion');
  });
});

test('HEAD answers the headers', async () => {
  const { status, headers, text } = await application.ask('/api/search?q=okapi', {
    method: 'HEAD',
  });
  expect([status, text]).toEqual([200, '']);
  expect(headers.get('content-language')).toBe('en');
});

test('Strapi’s own lists point to the search', async () => {
  const english = await application.ask('/api/resources?_q=okapi');
  expect(english.status).toBe(400);
  expect(english.body.error.message).toContain('Search at /api/search?q=….');
  const french = await application.ask('/api/resources?locale=fr&_q=okapi');
  expect(french.body.error.message).toContain('Pour chercher\u00a0: /api/search?q=….');
});
