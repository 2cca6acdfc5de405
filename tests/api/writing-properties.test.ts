import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { useApplication } from '../support/application';
import { makeOrganization, readRow } from '../support/records';

const RESOURCE = 'api::resource.resource';
const RUNS = 25;
const LONGEST = 10;
const LANGUAGES = ['en', 'fr', 'es'] as const;

const application = useApplication({ LANGUAGES: LANGUAGES.join(',') });

type Language = (typeof LANGUAGES)[number];

/** Facts as numbers: which date, which author, which of the issues and of the organisations. */
type Facts = { date: number; author: number; issues: number[]; partners: number[] };

type Step =
  | { act: 'save'; language: Language; word: number; facts: Facts | null }
  | { act: 'publish' | 'unpublish' | 'discardDraft' | 'delete'; language: Language };

/** What the rows of one document say: each language's words, and the facts that all of them share. */
type Model = {
  source: Language;
  drafts: Partial<Record<Language, string>>;
  published: Partial<Record<Language, string>>;
  draftFacts: Facts;
  publishedFacts: Facts | null;
};

const language = fc.constantFrom(...LANGUAGES);
const facts: fc.Arbitrary<Facts> = fc.record({
  date: fc.nat(3),
  author: fc.nat(2),
  issues: fc.uniqueArray(fc.nat(2), { maxLength: 3 }).map((list) => list.sort()),
  partners: fc.uniqueArray(fc.nat(1), { maxLength: 2 }).map((list) => list.sort()),
});
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      act: fc.constant('save' as const),
      language,
      word: fc.nat(99),
      facts: fc.option(facts),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ act: fc.constant('publish' as const), language }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      act: fc.constantFrom('unpublish' as const, 'discardDraft' as const, 'delete' as const),
      language,
    }),
  },
);

let issues: string[];
let partners: string[];

beforeAll(async () => {
  const terms = await application.strapi
    .documents('api::issue.issue')
    .findMany({ locale: 'en', limit: 3 });
  issues = terms.map(({ documentId }) => documentId);
  for (const documentId of issues) {
    await application.strapi.documents('api::issue.issue').update({
      documentId,
      locale: 'es',
      data: { labelStatus: 'official' } as never,
    });
  }
  partners = [
    await makeOrganization(application, { in: [...LANGUAGES] }),
    await makeOrganization(application, { in: [...LANGUAGES] }),
  ];
});

const documents = () => application.strapi.documents(RESOURCE);

const inputOf = ({ date, author, issues: named, partners: with_ }: Facts) => ({
  endDate: date === 0 ? null : `200${date}`,
  authors: author === 0 ? [] : [{ name: `Author ${author}` }],
  issues: named.map((index) => issues[index]),
  partnerOrganizations: with_.map((index) => partners[index]),
});

type Row = {
  locale: Language;
  publishedAt: string | null;
  summary: string;
  endDate: string | null;
  authors: { name: string }[];
  issues: { documentId: string; locale: string }[];
  partnerOrganizations: { documentId: string; locale: string; publishedAt: string | null }[];
};

/** Reads facts back, and that each relation is to the row of the same language and state. */
function factsOf(row: Row): Facts {
  const isPublished = row.publishedAt !== null;
  for (const issue of row.issues) expect(issue.locale).toBe(row.locale);
  for (const partner of row.partnerOrganizations) {
    expect([partner.locale, partner.publishedAt !== null]).toEqual([row.locale, isPublished]);
  }
  return {
    date: row.endDate === null ? 0 : Number(row.endDate.slice(-1)),
    author: Number(row.authors[0]?.name.slice(-1) ?? 0),
    issues: row.issues.map(({ documentId }) => issues.indexOf(documentId)).sort(),
    partners: row.partnerOrganizations.map(({ documentId }) => partners.indexOf(documentId)).sort(),
  };
}

async function compare(documentId: string, model: Model): Promise<void> {
  const rows: Row[] = await application.strapi.db
    .query(RESOURCE)
    .findMany({ where: { documentId }, populate: true });
  const words = (isPublished: boolean) =>
    Object.fromEntries(
      rows
        .filter(({ publishedAt }) => (publishedAt !== null) === isPublished)
        .map(({ locale, summary }) => [locale, summary]),
    );
  expect(words(false)).toEqual(model.drafts);
  expect(words(true)).toEqual(model.published);
  expect(rows).toHaveLength(Object.keys(model.drafts).length + Object.keys(model.published).length);
  for (const row of rows) {
    expect(factsOf(row)).toEqual(
      row.publishedAt === null ? model.draftFacts : model.publishedFacts,
    );
  }
}

/** Takes one step in the application and in the model; what the rules refuse changes neither. */
async function take(documentId: string, model: Model, taken: Step): Promise<void> {
  const { language: locale } = taken;
  const isSource = locale === model.source;
  switch (taken.act) {
    case 'save': {
      const summary = `${locale} ${taken.word}`;
      const sent = isSource && taken.facts;
      await documents().update({
        documentId,
        locale,
        data: { title: summary, summary, ...(sent ? inputOf(sent) : {}) } as never,
      });
      model.drafts[locale] = summary;
      if (sent) model.draftFacts = sent;
      return;
    }
    case 'publish':
      await documents().publish({ documentId, locale });
      if (!model.drafts[locale]) return;
      if (isSource || !model.published[model.source]) model.publishedFacts = model.draftFacts;
      model.published[locale] = model.drafts[locale];
      return;
    case 'unpublish':
      await documents().unpublish({ documentId, locale });
      delete model.published[locale];
      return;
    case 'discardDraft': {
      const discarded = documents().discardDraft({ documentId, locale });
      if (!model.published[locale]) {
        await expect(discarded).rejects.toMatchObject({ details: { code: 'nothing-published' } });
        return;
      }
      await discarded;
      model.drafts[locale] = model.published[locale];
      if (isSource) model.draftFacts = model.publishedFacts as Facts;
      return;
    }
    case 'delete': {
      const isRefused = isSource && Object.keys(model.drafts).length > 1;
      if (isSource && !isRefused) return;
      const deleted = documents().delete({ documentId, locale });
      if (isRefused) {
        await expect(deleted).rejects.toMatchObject({ details: { code: 'source-language-stays' } });
        return;
      }
      await deleted;
      delete model.drafts[locale];
      delete model.published[locale];
    }
  }
}

test('whatever is edited, in whatever order: facts are equal everywhere, words are never mixed', async () => {
  await fc.assert(
    fc.asyncProperty(
      language,
      facts,
      fc.array(step, { minLength: 3, maxLength: LONGEST }),
      async (source, first, steps) => {
        const model: Model = {
          source,
          drafts: { [source]: `${source} first` },
          published: {},
          draftFacts: first,
          publishedFacts: null,
        };
        const { documentId } = await documents().create({
          locale: source,
          data: {
            title: 'First',
            type: 'policy',
            summary: `${source} first`,
            ...inputOf(first),
          } as never,
        });
        for (const next of steps) {
          await take(documentId, model, next);
          await compare(documentId, model);
        }
      },
    ),
    { numRuns: RUNS, interruptAfterTimeLimit: 45_000, markInterruptAsFailure: false },
  );
});

test('a language that is no longer enabled goes on receiving the facts', async () => {
  const { documentId } = await documents().create({ locale: 'en', data: { title: 'T' } as never });
  await documents().update({ documentId, locale: 'es', data: { title: 'T' } as never });
  const partner = await makeOrganization(application, { in: ['en'] });
  process.env.LANGUAGES = 'en,fr';

  await documents().update({
    documentId,
    locale: 'en',
    data: { endDate: '2011', partnerOrganizations: [partner] } as never,
  });

  process.env.LANGUAGES = LANGUAGES.join(',');
  expect(await readRow(application, RESOURCE, { documentId, locale: 'es' })).toMatchObject({
    endDate: '2011',
    partnerOrganizations: [{ documentId: partner, locale: 'es' }],
  });
});
