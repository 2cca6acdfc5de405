import { type Attribute, attributesOf } from '../content-model';
import { asList } from './content';

type Node = Record<string, unknown>;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const MARKS: [string, string][] = [
  ['code', '`'],
  ['strikethrough', '~~'],
  ['underline', '__'],
  ['italic', '_'],
  ['bold', '**'],
];

/**
 * Answers a value as text that people can read and compare: blocks with the marks that Markdown uses,
 * so that a change of form is seen as well, components line by line. `value` is as `contentOf`
 * answers it; files and what a relation names are answered as their ids.
 */
export function readableValue(attribute: Attribute, value: unknown): string {
  if (value === null || value === undefined) return '';
  if (attribute.type === 'blocks') return asList(value).map(blockOf).join('\n\n');
  if (attribute.type === 'component') {
    return asList(value)
      .map((part) => readablePart(attribute.component, part))
      .join('\n');
  }
  if (Array.isArray(value)) return value.map(String).join('\n');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

const readablePart = (component: Parameters<typeof attributesOf>[0], part: unknown): string =>
  attributesOf(component)
    .map(([name, attribute]) => readableValue(attribute, (part as Node | null)?.[name]))
    .filter((text) => text !== '')
    .join(' · ');

function blockOf(block: unknown): string {
  if (!isNode(block)) return '';
  const children = asList(block.children);
  switch (block.type) {
    case 'heading':
      return `${'#'.repeat(Number(block.level) || 1)} ${inlineOf(children)}`;
    case 'quote':
      return `> ${inlineOf(children)}`;
    case 'code':
      return `\`\`\`\n${inlineOf(children)}\n\`\`\``;
    case 'list':
      return listOf(block, 0);
    case 'image':
      return imageOf(block.image);
    default:
      return inlineOf(children);
  }
}

function listOf(list: Node, depth: number): string {
  const isOrdered = list.format === 'ordered';
  let number = 0;
  return asList(list.children)
    .map((item) => {
      if (!isNode(item)) return '';
      if (item.type === 'list') return listOf(item, depth + 1);
      number += 1;
      const mark = isOrdered ? `${number}.` : '-';
      return `${'  '.repeat(depth)}${mark} ${inlineOf(asList(item.children))}`;
    })
    .join('\n');
}

function imageOf(image: unknown): string {
  if (!isNode(image)) return '![]()';
  const { alternativeText, caption, url } = image;
  const said = [alternativeText, caption].filter((text) => typeof text === 'string' && text !== '');
  return `![${said.join(' · ')}](${typeof url === 'string' ? url : ''})`;
}

const inlineOf = (children: unknown[]): string =>
  children
    .map((child) => {
      if (!isNode(child)) return '';
      if (child.type !== 'link')
        return Array.isArray(child.children) ? blockOf(child) : textOf(child);
      return `[${inlineOf(asList(child.children))}](${typeof child.url === 'string' ? child.url : ''})`;
    })
    .join('');

const textOf = (child: Node): string => {
  const text = typeof child.text === 'string' ? child.text : '';
  if (text === '') return '';
  return MARKS.filter(([mark]) => child[mark] === true).reduce(
    (inner, [, sign]) => `${sign}${inner}${sign}`,
    text,
  );
};
