import Ajv from 'ajv/dist/2020';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { FACETS } from '../../src/catalogue/types';
import { type Answer, useApplication } from '../support/application';
import { makeResource } from '../support/records';
import { type Parameters, readAll, search } from '../support/searching';

const application = useApplication({ STARTER_RECORDS: 'true' });

/** A document with its codes, as its record says, found without the catalogue. */
type Known = { documentId: string; codes: Record<string, string[]> };
type Entry = Answer['body'];

const known: Known[] = [];
const CHOSEN = FACETS.filter((facet) => facet !== 'year');

async function readEntries(path: string): Promise<Entry[]> {
  const { body, text } = await application.ask(
    `${path}?populate=*&fallback=source&pagination[pageSize]=100`,
  );
  if (!body?.data) throw new Error(text);
  return body.data;
}

const codesOf = (entries: Entry[] | null | undefined): string[] =>
  (entries ?? []).map(({ code }) => code);

beforeAll(async () => {
  for (const evaluation of ['self', 'self', 'external']) {
    await makeResource(application, { facts: { type: 'approach', evaluation } });
  }
  const places = new Map<string, string | null>();
  for (let page = 1; page <= 4; page += 1) {
    const { body } = await application.ask(
      `/api/places?populate=parent&pagination[pageSize]=100&pagination[page]=${page}`,
    );
    for (const { code, parent } of body.data) places.set(code, parent?.code ?? null);
  }
  const withParents = (code: string | null | undefined): string[] =>
    code ? [code, ...withParents(places.get(code))] : [];
  const areaOf = new Map(
    (await readEntries('/api/issues')).map(({ code, policyArea }) => [code, policyArea.code]),
  );
  const frameworkOf = new Map(
    (await readEntries('/api/objectives')).map(({ code, framework }) => [code, framework]),
  );
  const translatedIn = ({ translations }: Entry) =>
    translations
      .filter(({ status }: Entry) => status === 'published')
      .map(({ locale }: Entry) => locale);

  for (const entry of await readEntries('/api/resources')) {
    const issues = codesOf(entry.issues);
    const objectives = codesOf(entry.objectives);
    known.push({
      documentId: entry.documentId,
      codes: {
        kind: ['resource'],
        area: [...codesOf(entry.policyAreas), ...issues.map((issue) => areaOf.get(issue))],
        issue: issues,
        objective: objectives,
        framework: objectives.map((objective) => frameworkOf.get(objective)),
        type: [entry.type],
        role: [entry.policyRole],
        level: codesOf(entry.levels),
        target: codesOf(entry.targetGroups),
        evaluation: [entry.evaluation],
        place: codesOf(entry.places).flatMap(withParents),
        organization: [entry.leadOrganization, ...entry.partnerOrganizations]
          .filter(Boolean)
          .map(({ documentId }) => documentId),
        year: [(entry.publicationDate ?? entry.startDate ?? '').slice(0, 4)],
        language: codesOf(entry.documentLanguages),
        translated: translatedIn(entry),
      },
    });
  }
  for (const entry of await readEntries('/api/organizations')) {
    known.push({
      documentId: entry.documentId,
      codes: {
        kind: ['organization'],
        organizationKind: [entry.kind],
        place: withParents(entry.place?.code),
        translated: translatedIn(entry),
      },
    });
  }
  for (const entry of await readEntries('/api/pages')) {
    known.push({
      documentId: entry.documentId,
      codes: { kind: ['page'], translated: translatedIn(entry) },
    });
  }
  for (const { codes } of known) {
    for (const [name, values] of Object.entries(codes)) {
      codes[name] = [...new Set(values.filter(Boolean))];
    }
  }
});

type Choices = Record<string, string[]>;

/** Whether a document meets a filter; `-name` excludes, years may be stretches. */
function meets({ codes }: Known, name: string, values: string[]): boolean {
  const isExclusion = name.startsWith('-');
  const held = codes[isExclusion ? name.slice(1) : name] ?? [];
  const isAmong = values.some((value) => {
    const [from, to = from] = value.includes('..') ? value.split('..') : [value];
    return name.endsWith('year')
      ? held.some((year) => year >= from && year <= (to || '9999'))
      : held.includes(value);
  });
  return isAmong !== isExclusion;
}

const meeting = (choices: Choices, ignored?: string): Known[] =>
  known.filter((one) =>
    Object.entries(choices).every(([name, values]) => name === ignored || meets(one, name, values)),
  );

function countsOf(documents: Known[], facet: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { codes } of documents) {
    for (const code of codes[facet] ?? []) counts[code] = (counts[code] ?? 0) + 1;
  }
  return counts;
}

async function expectRight(choices: Choices) {
  const found = await readAll(application, { ...choices, pageSize: 100 });
  expect(found.sort(), JSON.stringify(choices)).toEqual(
    meeting(choices)
      .map(({ documentId }) => documentId)
      .sort(),
  );
  const { body } = await search(application, { ...choices, facets: '*', pageSize: 1 });
  for (const facet of FACETS) {
    const counts = Object.fromEntries(
      (body.meta.facets?.[facet] ?? [])
        .filter(({ count }) => count > 0)
        .map(({ code, count }) => [code, count]),
    );
    expect(counts, `${facet} of ${JSON.stringify(choices)}`).toEqual(
      countsOf(meeting(choices, facet), facet),
    );
  }
}

test('everything is there, each once', async () => {
  expect(known.length).toBeGreaterThan(120);
  await expectRight({});
});

test.each(['kind', ...CHOSEN])('%s: each value, its exclusion, two of them', async (name) => {
  const codes = [...new Set(known.flatMap((one) => one.codes[name] ?? []))].sort();
  expect(codes.length).toBeGreaterThan(0);
  const [first, second] = [codes[0], codes[codes.length - 1]];
  await expectRight({ [name]: [first] });
  await expectRight({ [name]: [first, second] });
  await expectRight({ [`-${name}`]: [second] });
  await expectRight({ [name]: [first], [`-${name}`]: [second] });
});

test.each(['2018', '2010..2015', '..2004', '2020..'])('year: %s', async (year) => {
  await expectRight({ year: [year.startsWith('..') ? `0000${year}` : year] });
  await expectRight({ '-year': [year.startsWith('..') ? `0000${year}` : year] });
  expect(await readAll(application, { year, pageSize: 100 })).toHaveLength(
    meeting({ year: [year.startsWith('..') ? `0000${year}` : year] }).length,
  );
});

test('any combination', async () => {
  const names = ['kind', ...CHOSEN];
  const choice = fc.constantFrom(...names).chain((name) => {
    const codes = [...new Set(known.flatMap((one) => one.codes[name] ?? []))].sort();
    return fc.record({
      name: fc.constantFrom(name, name, `-${name}`),
      values: fc.uniqueArray(fc.constantFrom(...codes), { minLength: 1, maxLength: 3 }),
    });
  });
  const year = fc.constantFrom<string[]>(['2018'], ['2010..2015'], ['2016..', '2004']);
  await fc.assert(
    fc.asyncProperty(
      fc.array(choice, { maxLength: 3 }),
      fc.option(year, { nil: undefined }),
      async (chosen, years) => {
        await expectRight({
          ...Object.fromEntries(chosen.map(({ name, values }) => [name, values])),
          ...(years && { year: years }),
        });
      },
    ),
    { numRuns: 40 },
  );
});

describe('facets', () => {
  const facetsOf = async (parameters: Parameters) =>
    (await search(application, parameters)).body.meta.facets;

  test('are labelled in the language asked for, the most frequent first', async () => {
    const facets = await facetsOf({
      locale: 'fr',
      facets: 'type,language,translated,organizationKind,framework',
    });
    expect(Object.keys(facets ?? {})).toEqual([
      'framework',
      'type',
      'organizationKind',
      'language',
      'translated',
    ]);
    expect(facets?.type?.[0]).toEqual({
      code: 'policy',
      label: 'Ressource de politique publique',
      count: expect.any(Number),
    });
    expect(facets?.translated?.map(({ label }) => label)).toEqual(['Anglais', 'Français']);
    expect(facets?.language?.find(({ code }) => code === 'fr')?.label).toBe('Français');
    const counts = facets?.organizationKind?.map(({ count }) => count) ?? [];
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
  });

  test('of organisations have their names', async () => {
    const [oecd] = (await search(application, { q: 'OECD', kind: 'organization' })).body.data;
    const facets = await facetsOf({ facets: 'organization', locale: 'fr' });
    expect(facets?.organization?.find(({ code }) => code === oecd.documentId)?.label).toBe(
      'Organisation de coopération et de développement économiques',
    );
  });

  test('of places say what lies in what', async () => {
    const facets = await facetsOf({ facets: 'place' });
    const placed = new Map(facets?.place?.map((value) => [value.code, value]));
    expect(placed.get('001')).toMatchObject({ label: 'World', parent: null });
    expect(placed.get('FR')).toMatchObject({ label: 'France', parent: '155' });
    expect(placed.get('155')?.parent).toBe('150');
    expect(placed.get('150')!.count).toBeGreaterThanOrEqual(placed.get('155')!.count);
  });

  test('keep what is chosen, even when nothing has it', async () => {
    const facets = await facetsOf({ q: 'acculturation', type: 'platform', facets: 'type' });
    expect(facets?.type).toEqual([
      { code: 'academic', label: 'Academic resource', count: 1 },
      { code: 'platform', label: 'Platform or website', count: 0 },
    ]);
  });

  test('count with words too', async () => {
    const { body } = await search(application, { q: 'racism', facets: 'type', pageSize: 100 });
    const counts: Record<string, number> = {};
    for (const { type } of body.data) if (type) counts[type.code] = (counts[type.code] ?? 0) + 1;
    expect(
      Object.fromEntries(body.meta.facets!.type!.map(({ code, count }) => [code, count])),
    ).toEqual(counts);
  });

  test('are there only when asked for', async () => {
    expect(await facetsOf({})).toBeUndefined();
  });
});

test('cards say their codes with labels', async () => {
  const [hit] = (await search(application, { q: 'MIPEX', locale: 'fr' })).body.data;
  expect(hit).toMatchObject({
    kind: 'resource',
    type: { code: 'academic', label: 'Ressource universitaire' },
    leadOrganization: { name: 'Migration Policy Group' },
  });
  const [organization] = (
    await search(application, { q: 'IMISCOE', kind: 'organization', locale: 'fr' })
  ).body.data;
  expect(organization).toMatchObject({
    kind: 'organization',
    acronym: 'IMISCOE',
    organizationKind: { code: 'university', label: 'Université / établissement universitaire' },
    places: [{ code: '150', label: 'Europe' }],
  });
});

test('answers are as the OpenAPI document says', async () => {
  const document = (await application.ask('/api/openapi.json')).body;
  const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
  ajv.addSchema({ ...document, $id: 'openapi' });
  const errorsOf = (schema: string, body: unknown) => {
    const validate = ajv.compile({ $ref: `openapi#/components/schemas/${schema}` });
    validate(body);
    return validate.errors ?? [];
  };
  const described = Object.keys(document.components.schemas.Hit.properties);
  for (const parameters of [
    { facets: '*', highlight: true, pageSize: 100 },
    { q: 'intégration', locale: 'fr', highlight: true, pageSize: 100 },
    { q: 'xqzwvkj' },
  ] as Parameters[]) {
    const { body } = await search(application, parameters);
    expect(errorsOf('SearchAnswer', body)).toEqual([]);
    const said = new Set(body.data.flatMap((hit) => Object.keys(hit)));
    expect([...said].filter((name) => !described.includes(name))).toEqual([]);
  }
  for (const q of ['integ', 'xqzwvkj']) {
    const { body } = await application.ask(`/api/search/suggest?q=${q}`);
    expect(errorsOf('SuggestAnswer', body)).toEqual([]);
  }
  expect(errorsOf('Error', (await search(application, { type: 'law' })).body)).toEqual([]);
});
