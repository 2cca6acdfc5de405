import { type ComponentUid, publicAttributesOf, type Uid } from '../../content-model';
import type { ScalarKind } from './operators';

/** Strapi's uid of an uploaded file. */
export const FILE = 'plugin::upload.file';

/** What a question can be about: a content type, a component of one, or a file. */
export type Model = Uid | ComponentUid | typeof FILE;

export type Scalar = { kind: ScalarKind; values?: readonly string[] };

/** What is answered only when `populate` names it. */
export type Link =
  | { kind: 'relation'; target: Uid; isMany: boolean }
  | { kind: 'component'; target: ComponentUid; isMany: boolean }
  | { kind: 'media'; target: typeof FILE; isMany: boolean };

export type Readable = Scalar | Link;

/** Answered for every row of a content type or file, whatever `fields` says. */
export const IDENTIFIERS = ['id', 'documentId'] as const;

const SYSTEM_ATTRIBUTES: [string, Scalar][] = [
  ['createdAt', { kind: 'datetime' }],
  ['updatedAt', { kind: 'datetime' }],
  ['publishedAt', { kind: 'datetime' }],
  ['locale', { kind: 'text' }],
];

const FILE_ATTRIBUTES: [string, Scalar][] = [
  ['documentId', { kind: 'text' }],
  ['name', { kind: 'text' }],
  ['alternativeText', { kind: 'text' }],
  ['caption', { kind: 'text' }],
  ['width', { kind: 'integer' }],
  ['height', { kind: 'integer' }],
  ['url', { kind: 'text' }],
  ['mime', { kind: 'text' }],
  ['size', { kind: 'opaque' }],
  ['formats', { kind: 'opaque' }],
];

export const isLink = (readable: Readable): readable is Link =>
  readable.kind === 'relation' || readable.kind === 'component' || readable.kind === 'media';

export const isContentType = (model: Model): model is Uid => model.startsWith('api::');

type ModelAttribute = ReturnType<typeof publicAttributesOf>[number][1];

function readableOf(attribute: ModelAttribute): Readable {
  switch (attribute.type) {
    case 'relation':
      return {
        kind: 'relation',
        target: attribute.target,
        isMany: attribute.relation === 'manyToMany',
      };
    case 'component':
      return { kind: 'component', target: attribute.component, isMany: attribute.repeatable };
    case 'media':
      return { kind: 'media', target: FILE, isMany: attribute.multiple };
    case 'enumeration':
      return { kind: 'enumeration', values: attribute.enum };
    case 'json':
    case 'blocks':
      return { kind: 'opaque' };
    case 'integer':
    case 'boolean':
    case 'date':
      return { kind: attribute.type };
    default:
      return { kind: 'text' };
  }
}

function read(model: Model): Map<string, Readable> {
  if (model === FILE) return new Map(FILE_ATTRIBUTES);
  const own = publicAttributesOf(model).map(([name, attribute]): [string, Readable] => [
    name,
    readableOf(attribute),
  ]);
  if (!isContentType(model)) return new Map(own);
  return new Map([['documentId', { kind: 'text' }], ...own, ...SYSTEM_ATTRIBUTES]);
}

const known = new Map<Model, Map<string, Readable>>();

/** Answers everything that the public may ask of a model by its name, private attributes left out. */
export function readablesOf(model: Model): Map<string, Readable> {
  let readables = known.get(model);
  if (!readables) {
    readables = read(model);
    known.set(model, readables);
  }
  return readables;
}

/** Answers the names of what a model's row holds itself: `fields` chooses among them. */
export const scalarsOf = (model: Model): string[] =>
  [...readablesOf(model)].filter(([, readable]) => !isLink(readable)).map(([name]) => name);

/** Answers what `populate` may name in a model. */
export const linksOf = (model: Model): Map<string, Link> =>
  new Map([...readablesOf(model)].filter((entry): entry is [string, Link] => isLink(entry[1])));
