import type { Attribute } from '../../content-model';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Answers the text of rich text: one line for each block. */
function textOf(node: unknown): string {
  if (Array.isArray(node)) return node.map(textOf).join('');
  if (!isObject(node)) return '';
  if (typeof node.text === 'string') return node.text;
  return textOf(node.children);
}

const linesOf = (blocks: unknown): string =>
  Array.isArray(blocks)
    ? blocks
        .flatMap((block) =>
          isObject(block) && block.type === 'list' && Array.isArray(block.children)
            ? block.children.map((item) => `– ${textOf(item)}`)
            : [textOf(block)],
        )
        .join('\n')
    : '';

const isRichText = (value: unknown): boolean =>
  Array.isArray(value) && value.some((block) => isObject(block) && 'children' in block);

const partsOf = (component: unknown): string =>
  isObject(component)
    ? Object.entries(component)
        .filter(([name]) => !['id', '__temp_key__', '__component'].includes(name))
        .map(([, value]) => (isRichText(value) ? linesOf(value) : scalar(value)))
        .filter(Boolean)
        .join('\n')
    : '';

const scalar = (value: unknown): string =>
  ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : '';

const nameOf = (file: unknown): string =>
  isObject(file) && typeof file.name === 'string' ? file.name : '';

const countOf = (value: unknown, part: 'connect' | 'disconnect'): string[] =>
  isObject(value) && Array.isArray(value[part])
    ? value[part].map((one) => {
        const label = isObject(one) ? (one.label ?? one.name ?? one.title ?? one.documentId) : one;
        return `${part === 'connect' ? '+' : '−'} ${String(label)}`;
      })
    : [];

/** Answers a field's value as somebody reads it, without its form. */
export function readable(attribute: Attribute, value: unknown): string {
  switch (attribute.type) {
    case 'blocks':
      return linesOf(value);
    case 'component':
      return [value].flat().map(partsOf).filter(Boolean).join('\n');
    case 'media':
      return [value].flat().map(nameOf).filter(Boolean).join('\n');
    case 'relation':
      return [...countOf(value, 'connect'), ...countOf(value, 'disconnect')].join('\n');
    case 'json':
      return isObject(value) ? JSON.stringify(value) : scalar(value);
    default:
      return scalar(value);
  }
}
