import { errors } from '@strapi/utils';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Locale, RecordUid } from '../../src/content-model';
import { useApplication } from '../support/application';
import { catalogueOf } from '../support/catalogue';
import { makeOrganization, makeResource, termId } from '../support/records';

const application = useApplication();

const RESOURCE = 'api::resource.resource';
const ORGANIZATION = 'api::organization.organization';
const PLACE = 'api::place.place';

type Step = {
  action: 'create' | 'edit' | 'publish' | 'unpublish' | 'delete' | 'rename term' | 'move term';
  kind: 'resource' | 'organization' | 'page';
  locale: Locale | '*';
  /** Which of the documents made so far, and which words, by any number. */
  which: number;
  word: string;
};

const step: fc.Arbitrary<Step> = fc.record({
  action: fc.constantFrom(
    'create',
    'create',
    'edit',
    'edit',
    'publish',
    'publish',
    'publish',
    'unpublish',
    'delete',
    'rename term',
    'move term',
  ),
  kind: fc.constantFrom('resource', 'resource', 'organization', 'page'),
  locale: fc.constantFrom('en', 'fr', '*'),
  which: fc.nat(1_000),
  word: fc.constantFrom('école', 'Œuvre', 'housing', 'l’accueil', '移民', 'a'),
});

const UIDS: Record<Step['kind'], RecordUid> = {
  resource: RESOURCE,
  organization: ORGANIZATION,
  page: 'api::page.page',
};

const made: Record<Step['kind'], string[]> = { resource: [], organization: [], page: [] };
let count = 0;

const one = <Item>(items: Item[], which: number): Item | undefined => items[which % items.length];

/** Does one step as somebody might; what the editorial rules refuse does not happen. */
async function take(current: Step): Promise<void> {
  try {
    await attempt(current);
  } catch (error) {
    if (!(error instanceof errors.ApplicationError)) throw error;
  }
}

async function attempt({ action, kind, locale, which, word }: Step): Promise<void> {
  const { strapi } = application;
  const documents = strapi.documents(UIDS[kind]);
  const language = locale === '*' ? 'en' : locale;
  const places = ['FR', 'DE', 'MA', '002'];
  count += 1;

  if (action === 'create') {
    const words = { [kind === 'organization' ? 'name' : 'title']: `${word} ${count}` };
    const facts = {
      resource: async () => ({
        type: 'policy',
        places: [await termId(application, PLACE, one(places, which) ?? 'FR')],
        leadOrganization: one(made.organization, which) ?? null,
        keywords: [{ word }],
      }),
      organization: async () => ({ kind: 'ngo' }),
      page: async () => ({ code: `page-${count}` }),
    };
    const entry = await documents.create({
      locale: language,
      data: { ...words, ...(await facts[kind]()) } as never,
    });
    made[kind].push(entry.documentId);
    return;
  }
  if (action === 'rename term' || action === 'move term') {
    const documentId = await termId(application, PLACE, one(places, which) ?? 'FR');
    const parent = await termId(application, PLACE, which % 2 ? '150' : '142');
    await strapi.documents(PLACE).update({
      documentId,
      locale: action === 'move term' ? 'en' : language,
      data: (action === 'move term' ? { parent } : { name: `${word} ${count}` }) as never,
    });
    return;
  }
  const documentId = one(made[kind], which);
  if (!documentId) return;
  if (action === 'edit') {
    const words = { [kind === 'organization' ? 'name' : 'title']: `${word} ${count}` };
    await documents.update({ documentId, locale: language, data: words as never });
  } else if (action === 'publish') await documents.publish({ documentId, locale });
  else if (action === 'unpublish') await documents.unpublish({ documentId, locale });
  else await documents.delete({ documentId, locale });
}

const noDifferences = async () => expect(await catalogueOf(application).verify()).toEqual([]);

test('whatever is done, in whatever order, the catalogue is as a rebuild would make it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 30 }), async (steps) => {
      for (const current of steps) await take(current);
      await noDifferences();
    }),
    { numRuns: 40, endOnFailure: true },
  );
  expect(Math.min(...Object.values(made).map(({ length }) => length))).toBeGreaterThan(0);
  const columns = await catalogueOf(application).columns.current();
  expect(columns.count()).toBeGreaterThan(0);
}, 240_000);

test('also where all is done at once', async () => {
  const lead = await makeOrganization(application);
  const resources = await Promise.all(
    Array.from({ length: 6 }, () =>
      makeResource(application, { facts: { leadOrganization: lead } }),
    ),
  );
  const documents = application.strapi.documents(RESOURCE);
  await Promise.all([
    ...resources.map(async (documentId, index) => {
      await documents.update({
        documentId,
        locale: 'fr',
        data: { title: `Titre ${index}` } as never,
      });
      await documents.publish({ documentId, locale: 'fr' });
    }),
    (async () => {
      const organizations = application.strapi.documents(ORGANIZATION);
      await organizations.update({
        documentId: lead,
        locale: 'fr',
        data: { name: 'Un autre nom' } as never,
      });
      await organizations.publish({ documentId: lead, locale: 'fr' });
    })(),
  ]);
  await noDifferences();
  const found = await catalogueOf(application).store.findByDocumentId(resources[0], 'fr');
  expect(found?.card).toMatchObject({
    title: 'Titre 0',
    leadOrganization: { name: 'Un autre nom' },
  });
});

test('what too many records show is followed after the write', async () => {
  const catalogue = catalogueOf(application);
  const lead = await makeOrganization(application);
  const resources: string[] = [];
  for (let index = 0; index < 4; index += 1) {
    resources.push(await makeResource(application, { facts: { leadOrganization: lead } }));
  }
  catalogue.projector.mostAtOnce = 3;
  try {
    const organizations = application.strapi.documents(ORGANIZATION);
    await organizations.update({
      documentId: lead,
      locale: 'en',
      data: { name: 'Shown by many' } as never,
    });
    await organizations.publish({ documentId: lead, locale: 'en' });
    await catalogue.queue.done();
  } finally {
    catalogue.projector.mostAtOnce = 500;
  }
  await noDifferences();
  const found = await catalogue.store.findByDocumentId(resources[3], 'en');
  expect(found?.card.leadOrganization).toMatchObject({ name: 'Shown by many' });
});

test('an interrupted rebuild goes on where it stopped', async () => {
  const catalogue = catalogueOf(application);
  const { strapi } = application;
  await strapi.db.transaction(async ({ trx }) => {
    await trx.raw(`update catalogue_entries set title = 'wrong'`);
    await trx.raw(`update catalogue_documents set digest = 'wrong'`);
  });
  const interrupted = catalogue.rebuild({
    restart: true,
    onProgress() {
      throw new Error('stopped after the first batch');
    },
  });
  await expect(interrupted).rejects.toThrow('stopped after the first batch');
  expect((await catalogue.verify()).length).toBeGreaterThan(0);

  const rest = await catalogue.rebuild();
  await noDifferences();
  expect(rest).toBeGreaterThan(0);
  expect(await catalogue.rebuild()).toBeGreaterThan(rest);
});
