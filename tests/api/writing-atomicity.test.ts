import { afterEach, expect, test } from 'vitest';
import { useApplication } from '../support/application';
import { makeOrganization, makeResource } from '../support/records';

const RESOURCE = 'api::resource.resource';
const ORGANIZATION = 'api::organization.organization';
const MOST_WRITES = 60;

const application = useApplication();
const resources = () => application.strapi.documents(RESOURCE);
const organizations = () => application.strapi.documents(ORGANIZATION);
const save = (documentId: string, locale: string, data: object) =>
  resources().update({ documentId, locale, data: data as never });

/** The tables of resources and organisations, with their relations and components. */
function tables(): string[] {
  const { metadata } = application.strapi.db;
  const names = [RESOURCE, ORGANIZATION, 'resource.author', 'shared.keyword'].flatMap((uid) => {
    const { tableName, attributes } = metadata.get(uid);
    const joinTables = Object.values(attributes).flatMap((attribute) =>
      'joinTable' in attribute && attribute.joinTable ? [attribute.joinTable.name] : [],
    );
    return [tableName, ...joinTables];
  });
  return [...new Set(names)];
}

async function everyRow(): Promise<string[]> {
  const rows = [];
  for (const table of tables()) {
    for (const row of await application.strapi.db.connection(table).select()) {
      rows.push(`${table} ${JSON.stringify(row)}`);
    }
  }
  return rows.sort();
}

let unsubscribe = () => {};
afterEach(() => unsubscribe());

/** Makes the nth row that is written from now on fail, before or after it is written. */
function failAt(number: number): { isReached(): boolean } {
  let writes = 0;
  const count = () => {
    writes += 1;
    if (writes === number) throw new Error('the power went off');
  };
  unsubscribe = application.strapi.db.lifecycles.subscribe({
    models: [RESOURCE, ORGANIZATION],
    afterCreate: count,
    afterUpdate: count,
    beforeDelete: count,
    afterDelete: count,
  }) as () => void;
  return { isReached: () => writes >= number };
}

/** Interrupts an action at each row that it writes; answers how often, once it has gone through. */
async function interruptEverywhere(act: () => Promise<unknown>): Promise<number> {
  const before = await everyRow();
  for (let number = 1; number <= MOST_WRITES; number += 1) {
    const failure = failAt(number);
    const outcome = await act().then(
      () => 'done',
      (error: Error) => error.message,
    );
    unsubscribe();
    if (!failure.isReached()) {
      expect(outcome).toBe('done');
      expect(await everyRow()).not.toEqual(before);
      return number - 1;
    }
    expect(outcome).toBe('the power went off');
    expect(await everyRow()).toEqual(before);
  }
  throw new Error('There is no end to the writes.');
}

const full = (lead: string) => ({
  leadOrganization: lead,
  authors: [{ name: 'Ada' }],
  endDate: '2011',
});

test('a creation with an organisation that lacks the language', async () => {
  const lead = await makeOrganization(application, { in: ['fr'] });

  const interruptions = await interruptEverywhere(() =>
    resources().create({
      locale: 'en',
      status: 'published',
      data: { title: 'Interrupted', type: 'policy', authors: [{ name: 'Ada' }] } as never,
    }),
  );
  expect(interruptions).toBeGreaterThan(1);
  expect(
    await interruptEverywhere(() =>
      resources().create({
        locale: 'en',
        data: { title: 'Interrupted', leadOrganization: lead } as never,
      }),
    ),
  ).toBeGreaterThan(1);
});

test('a save in the source language, and a new translation', async () => {
  const [lead, other] = [await makeOrganization(application), await makeOrganization(application)];
  const documentId = await makeResource(application, { facts: full(lead) });

  expect(
    await interruptEverywhere(() =>
      save(documentId, 'en', { leadOrganization: other, authors: [{ name: 'Grace' }] }),
    ),
  ).toBe(2);

  const single = await makeResource(application, { in: ['en'], facts: full(lead) });
  expect(await interruptEverywhere(() => save(single, 'fr', { title: 'Titre' }))).toBe(1);
});

test('a publication that reaches other languages, whose words wait', async () => {
  const lead = await makeOrganization(application);
  const documentId = await makeResource(application, { facts: full(lead) });
  await save(documentId, 'en', { endDate: '2012', authors: [{ name: 'Grace' }] });
  await save(documentId, 'fr', { title: 'En attente' });

  expect(
    await interruptEverywhere(() => resources().publish({ documentId, locale: 'en' })),
  ).toBeGreaterThan(5);

  await save(documentId, 'en', { endDate: '2013' });
  expect(
    await interruptEverywhere(() => resources().publish({ documentId, locale: 'fr' })),
  ).toBeGreaterThan(3);
});

test('discarding, unpublishing, copying and deleting', async () => {
  const lead = await makeOrganization(application);
  const documentId = await makeResource(application, { facts: full(lead) });
  await save(documentId, 'en', { endDate: '2012' });

  for (const act of [
    () => resources().discardDraft({ documentId, locale: '*' }),
    () => resources().unpublish({ documentId, locale: '*' }),
    () => resources().clone({ documentId, locale: 'en', data: { title: 'Copy' } as never }),
    () => resources().delete({ documentId, locale: '*' }),
  ]) {
    expect(await interruptEverywhere(act)).toBeGreaterThan(1);
  }
});

test('what a bulk publication cannot do for one, it does for none', async () => {
  const [one, two] = [
    await makeResource(application, { draft: true }),
    await makeResource(application, { draft: true }),
  ];
  const documents = application.strapi.plugin('content-manager').service('document-manager');

  expect(
    await interruptEverywhere(() => documents.publishMany(RESOURCE, [one, two], 'en')),
  ).toBeGreaterThan(1);
});

test('simultaneous first saves of a translation make one row', async () => {
  const documentId = await makeResource(application, { in: ['en'] });

  await Promise.all(
    ['1', '2', '3', '4', '5', '6'].map((word) =>
      save(documentId, 'fr', { title: `Titre ${word}` }),
    ),
  );

  const rows = await application.strapi.db
    .query(RESOURCE)
    .count({ where: { documentId, locale: 'fr' } });
  expect(rows).toBe(1);
});

test('simultaneous publications make one published row', async () => {
  const documentId = await makeResource(application, { draft: true });

  await Promise.all(
    Array.from({ length: 8 }, () => resources().publish({ documentId, locale: 'en' })),
  );

  expect(await application.strapi.db.query(RESOURCE).count({ where: { documentId } })).toBe(3);
});

test('a record and its organisation do not pass one another by', async () => {
  for (let round = 0; round < 4; round += 1) {
    const lead = await makeOrganization(application);
    const documentId = await makeResource(application, {
      in: ['en'],
      draft: true,
      facts: { leadOrganization: lead },
    });

    const outcomes = await Promise.allSettled([
      resources().publish({ documentId, locale: 'en' }),
      organizations().unpublish({ documentId: lead, locale: 'en' }),
    ]);

    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  }
});

test('the database itself refuses a second row of a language', async () => {
  const documentId = await makeResource(application, { in: ['en'] });
  const rows = application.strapi.db.query(RESOURCE);

  for (const publishedAt of [null, new Date()]) {
    await expect(rows.create({ data: { documentId, locale: 'en', publishedAt } })).rejects.toThrow(
      /unique/i,
    );
  }
});
