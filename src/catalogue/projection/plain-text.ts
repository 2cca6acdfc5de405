/**
 * Answers the words of a rich text, as the panel's editor stores it, without their form: one line for
 * each block. An image says its alternative text. Answers '' for what is not a rich text.
 */
export function plainText(blocks: unknown): string {
  if (!Array.isArray(blocks)) return '';
  return blocks.map(wordsOf).filter(Boolean).join('\n');
}

function wordsOf(node: unknown): string {
  if (typeof node !== 'object' || node === null) return '';
  const { type, text, image, children } = node as Record<string, unknown>;
  if (typeof text === 'string') return text;
  if (type === 'image') return alternativeText(image);
  if (!Array.isArray(children)) return '';
  return children.map(wordsOf).join(type === 'list' ? '\n' : '');
}

function alternativeText(image: unknown): string {
  if (typeof image !== 'object' || image === null) return '';
  const { alternativeText } = image as Record<string, unknown>;
  return typeof alternativeText === 'string' ? alternativeText : '';
}
