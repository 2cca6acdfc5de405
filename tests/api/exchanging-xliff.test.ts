import { expect, test } from 'vitest';
import { exportWords, type ExportQuestion } from '../../src/exchange/xliff/export-words';
import { importWords, type ImportOptions } from '../../src/exchange/xliff/import-words';
import { type MessageCode, messageOf } from '../../src/exchange/xliff/messages';
import { useApplication } from '../support/application';
import { makeOrganization, makePage, makeResource, readRow, termId } from '../support/records';

const RESOURCE = 'api::resource.resource';
const ORGANIZATION = 'api::organization.organization';

const application = useApplication({ LANGUAGES: 'en,fr,es' });

const text = (words: string, marks: object = {}) => ({ type: 'text', text: words, ...marks });
const paragraph = (...children: object[]) => ({ type: 'paragraph', children });

const IMAGE = {
  name: 'a.png',
  alternativeText: 'a picture',
  caption: null,
  url: 'https://example.org/a.png',
  width: 20,
  height: 10,
  hash: 'a',
  ext: '.png',
  mime: 'image/png',
  size: 1,
  provider: 'local',
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
};

const WORDS = {
  summary: 'First line\n\n  second "line" & <more>',
  keywords: [{ word: 'work' }, { word: 'language' }],
  sheet: { context: 'The context', goals: 'The goals' },
  body: [
    { type: 'heading', level: 2, children: [text('A heading')] },
    paragraph(
      text('Read '),
      { type: 'link', url: 'https://example.org/', children: [text('the page', { bold: true })] },
      text(' and\nthen '),
      text('act', { italic: true, underline: true }),
      text('.'),
    ),
    {
      type: 'list',
      format: 'ordered',
      children: [
        { type: 'list-item', children: [text('one')] },
        { type: 'list-item', children: [text('two', { strikethrough: true })] },
      ],
    },
    { type: 'quote', children: [text('quoted')] },
    { type: 'code', children: [text('let x;\nx = 1;')] },
    {
      type: 'image',
      image: IMAGE,
      children: [text('')],
    },
    paragraph(text('')),
  ],
};

const draft = (
  documentId: string,
  locale: string,
  uid: typeof RESOURCE | typeof ORGANIZATION = RESOURCE,
) => readRow(application, uid, { documentId, locale, isPublished: false });

async function exported(question: Partial<ExportQuestion>): Promise<string> {
  const files = await exportWords(application.strapi, { to: 'fr', ...question });
  expect(files).toHaveLength(1);
  return files[0].xliff;
}

const imported = (xliff: string, options: ImportOptions = {}) =>
  importWords(application.strapi, new TextEncoder().encode(xliff), options);

async function codesOf(xliff: string, options: ImportOptions = {}): Promise<MessageCode[]> {
  const { documents } = await imported(xliff, options);
  return documents.flatMap(({ problems }) => problems.map(({ code }) => code));
}

const upper = (xml: string) =>
  xml.replace(/(^|>)([^<]+)/g, (_all, before: string, words: string) => {
    return (
      before +
      words.replace(/&\w+;|[^&]+/g, (part) => (part.startsWith('&') ? part : part.toUpperCase()))
    );
  });

/** Translates as a translator does who shouts: every letter, and no code. */
const translated = (xliff: string): string =>
  xliff.replace(
    /<source>(.*?)<\/source>(\s*<target>.*?<\/target>)?/gs,
    (_all, source: string) => `<source>${source}</source><target>${upper(source)}</target>`,
  );

const SHOUTED_BODY = JSON.parse(
  JSON.stringify(WORDS.body).replace(
    /"(text|alternativeText)":"([^"]*)"/g,
    (_all, name: string, words: string) =>
      `"${name}":"${words.toUpperCase().replaceAll('\\N', '\\n')}"`,
  ),
);

const make = (options: Parameters<typeof makeResource>[1] = {}) =>
  makeResource(application, { in: ['en'], draft: true, words: WORDS, ...options });

test('a record goes out, is translated, and comes back as a draft; its facts stay', async () => {
  const issue = await termId(application, 'api::level.level', 'local');
  const lead = await makeOrganization(application);
  const documentId = await make({
    facts: {
      levels: [issue],
      leadOrganization: lead,
      startDate: '2020',
      url: 'https://example.org/',
    },
    words: { ...WORDS, title: 'A title', slug: 'a-title' },
  });
  const before = await draft(documentId, 'en');

  const xliff = await exported({ documentIds: [documentId] });
  expect(xliff).not.toContain('a-title');
  expect(xliff).not.toContain('2020');
  const { documents } = await imported(translated(xliff));

  expect(documents).toMatchObject([
    {
      original: `${RESOURCE}/${documentId}`,
      title: 'A title',
      outcome: 'written',
      problems: [],
    },
  ]);
  const french = await draft(documentId, 'fr');
  expect(french).toMatchObject({
    title: 'A TITLE',
    summary: 'FIRST LINE\n\n  SECOND "LINE" & <MORE>',
    slug: 'a-title',
    body: SHOUTED_BODY,
    keywords: [{ word: 'WORK' }, { word: 'LANGUAGE' }],
    sheet: { context: 'THE CONTEXT', goals: 'THE GOALS', results: null },
    levels: [{ code: 'local' }],
    leadOrganization: { documentId: lead },
    startDate: '2020',
    url: 'https://example.org/',
    sourceLanguage: 'en',
  });
  expect(
    await readRow(application, RESOURCE, { documentId, locale: 'fr', isPublished: true }),
  ).toBe(null);
  expect(await draft(documentId, 'en')).toEqual({ ...before, localizations: expect.any(Array) });
});

test('what comes back untouched, or twice, changes nothing', async () => {
  const documentId = await make();
  const xliff = translated(await exported({ documentIds: [documentId] }));
  await imported(xliff);
  const before = await draft(documentId, 'fr');

  expect((await imported(xliff)).documents).toMatchObject([{ outcome: 'unchanged', problems: [] }]);

  const { documents } = await imported(await exported({ documentIds: [documentId] }));
  expect(documents).toMatchObject([{ outcome: 'unchanged', changed: [], problems: [] }]);
  expect(await draft(documentId, 'fr')).toEqual(before);
});

test('a correction of one text leaves the others, and what is published, as they are', async () => {
  const documentId = await make({ in: ['en', 'fr'], draft: false });
  const xliff = await exported({ documentIds: [documentId] });
  expect(xliff).toContain('state="final"');

  const { documents } = await imported(xliff.replace('<target>The goals', '<target>Les buts'));
  expect(documents).toMatchObject([{ outcome: 'written', changed: ['sheet.goals'] }]);
  expect(await draft(documentId, 'fr')).toMatchObject({
    sheet: { context: 'The context', goals: 'Les buts' },
    body: WORDS.body,
  });
  expect(
    await readRow(application, RESOURCE, { documentId, locale: 'fr', isPublished: true }),
  ).toMatchObject({ sheet: { goals: 'The goals' } });
  expect(await exported({ documentIds: [documentId] })).toContain('state="translated"');
});

test('a changed source is refused with the old and the new words, and nothing is written', async () => {
  const documentId = await make({ words: { ...WORDS, title: 'Before' } });
  const xliff = translated(await exported({ documentIds: [documentId] }));
  await application.strapi
    .documents(RESOURCE)
    .update({ documentId, locale: 'en', data: { title: 'After' } as never });

  const { documents } = await imported(xliff);
  expect(documents).toMatchObject([{ outcome: 'refused', changed: [] }]);
  expect(documents[0].problems.map((problem) => messageOf(problem))).toEqual([
    'title has changed in the source language: “Before” was sent, now it says “After”.',
  ]);
  expect(await draft(documentId, 'fr')).toBe(null);
});

test('one refused document does not hold back the others', async () => {
  const [good, bad] = [await make(), await make()];
  const xliff = translated(await exported({ documentIds: [good, bad] }));
  await application.strapi.documents(RESOURCE).delete({ documentId: bad, locale: '*' });

  const { documents } = await imported(xliff);
  expect(documents.map(({ outcome }) => outcome).sort()).toEqual(['refused', 'written']);
  expect(documents.flatMap(({ problems }) => problems)).toMatchObject([{ code: 'document-gone' }]);
  expect(await draft(good, 'fr')).not.toBe(null);
});

test('lost codes, unknown and double units, and rules of editors refuse the whole document', async () => {
  const documentId = await make();
  const xliff = translated(await exported({ documentIds: [documentId] }));
  const withoutCodes = xliff.replace(
    /<target>[^/]*<pc.*?<\/target>/,
    '<target>without codes</target>',
  );
  expect(await codesOf(withoutCodes)).toEqual(['codes-changed']);
  expect(await codesOf(xliff.replace('unit id="summary"', 'unit id="startDate"'))).toContain(
    'unknown-unit',
  );
  expect(await codesOf(xliff.replace('unit id="summary"', 'unit id="title"'))).toContain(
    'unit-twice',
  );
  expect(
    await codesOf(xliff.replace(/(id="title".*?<target>)/s, `$1${'long '.repeat(200)}`)),
  ).toEqual(['refused']);
  expect(await draft(documentId, 'fr')).toBe(null);
});

test('a translation that was edited here meanwhile is not overwritten unasked', async () => {
  const documentId = await make({ in: ['en', 'fr'] });
  const xliff = translated(await exported({ documentIds: [documentId] }));
  await application.strapi
    .documents(RESOURCE)
    .update({ documentId, locale: 'fr', data: { summary: 'Retouché' } as never });

  expect(await codesOf(xliff)).toEqual(['target-changed']);
  expect(await draft(documentId, 'fr')).toMatchObject({ summary: 'Retouché' });
  expect(await codesOf(xliff, { overwrites: true })).toEqual([]);
  expect(await draft(documentId, 'fr')).toMatchObject({
    summary: WORDS.summary.toUpperCase(),
  });
});

test('a dry run answers the same and writes nothing', async () => {
  const documentId = await make();
  const xliff = translated(await exported({ documentIds: [documentId] }));
  const heard: string[] = [];
  const forget = application.strapi.eventHub.subscribe(async (name, about) => {
    const { entry } = (about ?? {}) as { entry?: { documentId: string; locale: string } };
    if (entry?.documentId === documentId && entry.locale === 'fr') heard.push(name);
  });
  const { documents, isDryRun } = await imported(xliff, { isDryRun: true });
  forget();

  expect(isDryRun).toBe(true);
  expect(documents).toMatchObject([{ outcome: 'written', problems: [] }]);
  expect(documents[0].changed).toContain('title');
  expect(await draft(documentId, 'fr')).toBe(null);
  expect(heard).toEqual([]);
  expect((await imported(xliff)).documents).toEqual(documents);
});

test('a selection goes out by type, by language, and by what is missing', async () => {
  const here = await makeOrganization(application, { in: ['en'], words: { description: 'Here' } });
  const there = await makeOrganization(application, { in: ['fr'], words: { name: 'Là-bas' } });
  const page = await makePage(application, { in: ['en'] });

  const french = await exported({ type: 'organization', isMissingOnly: true });
  expect(french).toContain(here);
  expect(french).not.toContain(there);
  expect(french).not.toContain(page);

  const spanish = await exportWords(application.strapi, { to: 'es' });
  expect(spanish.map(({ sourceLanguage }) => sourceLanguage).sort()).toEqual(['en', 'fr']);
  const fromFrench = spanish.find(({ sourceLanguage }) => sourceLanguage === 'fr');
  expect(fromFrench?.xliff).toContain(there);

  const { documents } = await imported(translated(fromFrench?.xliff ?? ''));
  expect(documents.map(({ outcome }) => outcome)).toContain('written');
  expect(await draft(there, 'es', ORGANIZATION)).toMatchObject({ name: 'LÀ-BAS', kind: 'ngo' });
});

test('questions that can’t be answered are refused', async () => {
  const documentId = await makePage(application, { in: ['en'] });
  const refusal = (question: ExportQuestion) =>
    exportWords(application.strapi, question).then(
      () => null,
      ({ code }) => code as string,
    );
  expect(await refusal({ to: 'de' })).toBe('language-not-enabled');
  expect(await refusal({ to: 'fr', type: 'level' })).toBe('unknown-type');
  expect(await refusal({ to: 'fr', documentIds: ['nobody'] })).toBe('unknown-document');
  expect(await refusal({ to: 'en', documentIds: [documentId] })).toBe('written-in-target');

  const xliff = await exported({ documentIds: [documentId] });
  await expect(imported(xliff.replace('trgLang="fr"', 'trgLang="de"'))).rejects.toMatchObject({
    code: 'language-not-enabled',
  });
  expect(await codesOf(xliff.replace('srcLang="en"', 'srcLang="es"'))).toEqual([
    'other-source-language',
  ]);
  expect(await codesOf(xliff.replaceAll('api::page.page', 'admin::user'))).toEqual(['not-ours']);
});
