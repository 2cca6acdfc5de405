import { expect, test } from 'vitest';
import { type Uid, UIDS } from '../../src/content-model';
import { isLink, linksOf, readablesOf, type Scalar } from '../../src/rest/query/attributes';
import { LIST_OPERATORS, type Operator, OPERATORS } from '../../src/rest/query/operators';
import { sortablesOf } from '../../src/rest/query/sort';
import { useApplication } from '../support/application';
import { makeOrganization, makePage, makeResource } from '../support/records';

const application = useApplication();

const SAMPLES: Record<Scalar['kind'], string> = {
  text: 'é_%\\',
  enumeration: '',
  integer: '-3',
  boolean: 'true',
  date: '2024-02-29',
  datetime: '2024-02-29T12:00:00+01:00',
  opaque: '',
};

/** Answers an operator with a value of an attribute's kind, as a query string spells it. */
function spell(operator: Operator, { kind, values }: Scalar): string {
  const value = encodeURIComponent(values?.[0] ?? SAMPLES[kind]);
  if (operator === '$not') return kind === 'opaque' ? '[$not][$null]=true' : `[$not][$eq]=${value}`;
  if (operator === '$null' || operator === '$notNull') return `[${operator}]=true`;
  return LIST_OPERATORS.some((list) => list === operator)
    ? `[${operator}][0]=${value}&X[${operator}][1]=${value}`
    : `[${operator}]=${value}`;
}

/** Answers one query that asks an attribute, or one of a link, with every operator of its kind. */
const everyOperator = (link: string, attribute: string, scalar: Scalar): string =>
  OPERATORS[scalar.kind]
    .map((operator, index) => {
      const place = `filters${link && `[${link}]`}[$or][${index}]${attribute}`;
      return `${place}${spell(operator, scalar).replace('X', place)}`;
    })
    .join('&');

const scalarsIn = (model: Parameters<typeof readablesOf>[0]): [string, Scalar][] =>
  [...readablesOf(model)].filter((entry): entry is [string, Scalar] => !isLink(entry[1]));

async function expectAnswer(uid: Uid, query: string): Promise<void> {
  const { pluralName } = application.strapi.contentType(uid).info;
  for (const more of ['', '&fallback=source&sort=documentId:desc']) {
    const { status, text } = await application.ask(`/api/${pluralName}?${query}${more}`);
    expect(status, `${uid} ${query}: ${text}`).toBe(200);
  }
}

test('there are records of every type', async () => {
  await makeOrganization(application);
  await makeResource(application);
  await makePage(application);
});

test.each(UIDS)('the database answers every operator for every attribute of %s', async (uid) => {
  for (const [name, scalar] of scalarsIn(uid)) {
    await expectAnswer(uid, everyOperator('', `[${name}]`, scalar));
  }
});

test.each(UIDS)('and for everything that %s names', async (uid) => {
  for (const [name, link] of linksOf(uid)) {
    await expectAnswer(uid, `filters[${name}][$null]=true`);
    await expectAnswer(uid, `filters[$not][${name}][$notNull]=true`);
    if (link.kind === 'media') continue;
    for (const [inner, scalar] of scalarsIn(link.target)) {
      await expectAnswer(uid, everyOperator(name, `[${inner}]`, scalar));
    }
  }
});

test.each(UIDS)('and every order of %s', async (uid) => {
  for (const [name, readable] of sortablesOf(uid)) {
    if (!isLink(readable)) {
      await expectAnswer(uid, `sort=${name}:desc`);
      continue;
    }
    for (const [inner, deeper] of sortablesOf(readable.target)) {
      if (!isLink(deeper)) await expectAnswer(uid, `sort=${name}.${inner}`);
    }
  }
});
