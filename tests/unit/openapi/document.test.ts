import { expect, test } from 'vitest';
import { attributesOf, publicAttributesOf, UIDS } from '../../../src/content-model';
import { openApiDocument } from '../../../src/rest/openapi/document';
import { COMPONENT_UIDS, pathOf, schemaNameOf } from '../../../src/rest/openapi/material';
import { nameOfRef, type Operation, operationsIn } from '../../../src/rest/openapi/openapi-types';
import { scalarsOf } from '../../../src/rest/query/attributes';
import { fieldsAllowedIn } from '../../../src/rest/query/fields';
import {
  LIST_PARAMETERS,
  MAX_PAGE_SIZE,
  ONE_PARAMETERS,
  PAGINATION_PARAMETERS,
} from '../../../src/rest/query/limits';
import { OPERATORS, type ScalarKind } from '../../../src/rest/query/operators';
import { MATERIALS } from './materials';

const document = openApiDocument(MATERIALS.en);
const { schemas, parameters, responses } = document.components;

const namesOf = (operation: Operation, where: 'query' | 'path') =>
  (operation.parameters ?? [])
    .map((parameter) => ('$ref' in parameter ? parameters[nameOfRef(parameter)] : parameter))
    .filter((parameter) => parameter.in === where)
    .map(({ name }) => name);

function valuesOf(key: string, node: unknown): unknown[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([name, value]) => [
    ...(name === key ? [value] : []),
    ...valuesOf(key, value),
  ]);
}

test('every reference leads somewhere', () => {
  const known = new Set([
    ...Object.keys(schemas).map((name) => `#/components/schemas/${name}`),
    ...Object.keys(parameters).map((name) => `#/components/parameters/${name}`),
    ...Object.keys(responses).map((name) => `#/components/responses/${name}`),
  ]);

  expect(valuesOf('$ref', document).filter((reference) => !known.has(String(reference)))).toEqual(
    [],
  );
});

test('every component is used', () => {
  const used = new Set(valuesOf('$ref', document).map((reference) => String(reference)));
  const made = Object.keys(schemas).map((name) => `#/components/schemas/${name}`);

  expect(made.filter((reference) => !used.has(reference))).toEqual([]);
});

test.each([...UIDS, ...COMPONENT_UIDS])('%s: every public attribute is described', (owner) => {
  const described = Object.keys(schemas[schemaNameOf(owner)].properties ?? {});

  expect(described).toEqual(
    expect.arrayContaining(publicAttributesOf(owner).map(([name]) => name)),
  );
  for (const [name, { description }] of Object.entries(
    schemas[schemaNameOf(owner)].properties ?? {},
  )) {
    expect(description, name).toMatch(/^\S.*[.…]$/s);
  }
});

test.each(UIDS)('%s: what a row is answered with is described', (uid) => {
  const described = Object.keys(schemas[schemaNameOf(uid)].properties ?? {});

  expect(described).toEqual(expect.arrayContaining(['id', ...scalarsOf(uid)]));
});

test('no private attribute is named anywhere', () => {
  const names = [...UIDS, ...COMPONENT_UIDS].flatMap((owner) =>
    attributesOf(owner)
      .filter(([, attribute]) => attribute.private)
      .map(([name]) => name),
  );
  const isOfPartners = ([name]: [string, unknown]) => /^(\/partner|Partner)/.test(name);
  const withoutPartners = (part: object) =>
    Object.entries(part).filter((entry) => !isOfPartners(entry));
  const text = JSON.stringify([withoutPartners(document.paths), withoutPartners(schemas)]);

  expect(names.length).toBeGreaterThan(0);
  expect(names.filter((name) => text.includes(name))).toEqual([]);
});

test.each(UIDS)('%s: the parameters are those that the parser allows', (uid) => {
  const [list, one] = Object.entries(document.paths)
    .filter(([path]) => path === pathOf(uid) || path.startsWith(`${pathOf(uid)}/`))
    .map(([, { get }]) => get!);

  expect(namesOf(list, 'query')).toEqual([...LIST_PARAMETERS]);
  expect(namesOf(list, 'path')).toEqual([]);
  expect(namesOf(one, 'query')).toEqual([...ONE_PARAMETERS]);
  expect(namesOf(one, 'path')).toHaveLength(1);
});

test.each(UIDS)('%s: the fields are those that the parser allows', (uid) => {
  const fields = (document.paths[pathOf(uid)].get!.parameters ?? []).find(
    (parameter) => 'name' in parameter && parameter.name === 'fields',
  );

  expect(fields).toMatchObject({ schema: { items: { enum: fieldsAllowedIn(uid) } } });
});

test('the operators and page sizes are those that the parser allows', () => {
  for (const kind of Object.keys(OPERATORS) as ScalarKind[]) {
    const name = `${kind[0].toUpperCase()}${kind.slice(1)}Operators`;
    expect(Object.keys(schemas[name].properties ?? {})).toEqual([...OPERATORS[kind]]);
  }
  const pagination = parameters.pagination.schema.properties ?? {};
  expect(Object.keys(pagination).sort()).toEqual([...PAGINATION_PARAMETERS].sort());
  expect(pagination.pageSize.maximum).toBe(MAX_PAGE_SIZE);
});

test('every operation has a name of its own and a known tag', () => {
  const operations = operationsIn(document).map(({ operation }) => operation);
  const ids = operations.map(({ operationId }) => operationId);

  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(operations.flatMap(({ tags }) => tags))).toEqual(
    new Set(document.tags.map(({ name }) => name)),
  );
});

test('the languages are those that are enabled', () => {
  const { components } = openApiDocument({ ...MATERIALS.en, languages: ['fr', 'en', 'ar'] });

  expect(components.parameters.locale.schema).toEqual({
    type: 'string',
    enum: ['fr', 'en', 'ar'],
    default: 'fr',
  });
});
