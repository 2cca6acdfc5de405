const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/**
 * Answers a value of the source as Strapi's form takes it: each part of a list wants a key that no
 * other has and that puts it in its place.
 */
export function copiedValue(field: string, value: unknown): unknown {
  if (field === 'body' || !Array.isArray(value)) return value ?? '';
  return value.map((part: object, index) => ({
    ...part,
    __temp_key__: `a${DIGITS[index] ?? index}`,
  }));
}
