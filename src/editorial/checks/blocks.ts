import { type Finding, isPlainObject, shown } from './finding';

const BLOCKS = ['paragraph', 'heading', 'list', 'quote', 'code', 'image'];
const INSIDE = ['text', 'link', 'list', 'list-item'];
const LINK = /^(https?:\/\/|mailto:)[^\s]+$/i;
const IMAGE = /^(https?:\/\/|\/uploads\/)[^\s]+$/i;
const DEEPEST = 12;

const misshapen: Finding = { code: 'blocks-form' };

/**
 * Whether a value is a body of Strapi's blocks: a list of known blocks, text at the ends, links that
 * lead to web or e-mail addresses only.
 */
export function checkBlocks(value: unknown): Finding | null {
  if (!Array.isArray(value)) return misshapen;
  return firstFinding(value, (block) => checkNode(block, BLOCKS, 1));
}

function checkNode(node: unknown, allowed: string[], depth: number): Finding | null {
  if (!isPlainObject(node) || depth > DEEPEST) return misshapen;
  const { type, children, url, image, text } = node;
  if (typeof type !== 'string' || !allowed.includes(type)) return misshapen;
  if (type === 'text') return typeof text === 'string' ? null : misshapen;
  if (type === 'link' && !isAddress(url, LINK)) {
    return { code: 'blocks-link', values: { value: shown(url) } };
  }
  if (type === 'image' && !(isPlainObject(image) && isAddress(image.url, IMAGE))) return misshapen;
  if (!Array.isArray(children) || children.length === 0) return misshapen;
  return firstFinding(children, (child) => checkNode(child, INSIDE, depth + 1));
}

const isAddress = (value: unknown, pattern: RegExp) =>
  typeof value === 'string' && pattern.test(value);

function firstFinding(nodes: unknown[], check: (node: unknown) => Finding | null): Finding | null {
  for (const node of nodes) {
    const finding = check(node);
    if (finding) return finding;
  }
  return null;
}
