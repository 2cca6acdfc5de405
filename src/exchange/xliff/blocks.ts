import { type Content, fromChildren, plain, textOf, toChildren } from './inline-codes';

type Node = Record<string, unknown>;

/** Is shown the words at a path, and answers those to put there: the same ones, or others. */
export type Visit = (path: string, content: Content, maxLength?: number) => Content;

const IMAGE_TEXTS = ['alternativeText', 'caption'];

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isInline = (node: unknown): boolean =>
  !isNode(node) || node.type === 'text' || node.type === 'link';

/**
 * Answers a body of Strapi's blocks with other words: shows `visit` the words of every paragraph,
 * heading, quote, block of code, list item, and of every image. Everything else stays as it is.
 * Paths are the blocks' places: `body.2`, `body.3.0` for a list's first item, `body.4.caption`.
 */
export const mapBlocks = (blocks: unknown[], path: string, visit: Visit): unknown[] =>
  blocks.map((block, index) => mapNode(block, `${path}.${index}`, visit));

function mapNode(node: unknown, path: string, visit: Visit): unknown {
  if (!isNode(node)) return node;
  const image = isNode(node.image) ? { image: mapImage(node.image, path, visit) } : {};
  const children = Array.isArray(node.children)
    ? { children: mapChildren(node.children, node.type === 'code', path, visit) }
    : {};
  return { ...node, ...image, ...children };
}

function mapImage(image: Node, path: string, visit: Visit): Node {
  const mapped = { ...image };
  for (const name of IMAGE_TEXTS) {
    const before = typeof image[name] === 'string' ? image[name] : '';
    const after = textOf(visit(`${path}.${name}`, plain(before)));
    if (after !== before) mapped[name] = after;
  }
  return mapped;
}

function mapChildren(
  children: unknown[],
  keepsLines: boolean,
  path: string,
  visit: Visit,
): unknown[] {
  const mapInline = (nodes: unknown[], at: string) =>
    toChildren(visit(at, fromChildren(nodes, keepsLines)));
  if (children.every(isInline)) return mapInline(children, path);

  const mapped: unknown[] = [];
  for (let start = 0; start < children.length; ) {
    const at = `${path}.${start}`;
    if (!isInline(children[start])) {
      mapped.push(mapNode(children[start], at, visit));
      start += 1;
      continue;
    }
    const end = children.findIndex((child, index) => index > start && !isInline(child));
    const run = children.slice(start, end === -1 ? undefined : end);
    mapped.push(...mapInline(run, at));
    start += run.length;
  }
  return mapped;
}
