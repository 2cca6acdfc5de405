import type { Ordinal } from './types';

const COMMA = 44;
const ZERO = 48;

/**
 * Reads ordinals that a database wrote one after the other, parted by commas. One long text comes
 * from it, and is read, in half the time that a row for each of fifty thousand takes.
 */
export function readOrdinals(text: string | null): Uint32Array {
  if (!text) return new Uint32Array(0);
  const ordinals = new Uint32Array((text.length + 1) >> 1);
  let count = 0;
  let ordinal: Ordinal = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== COMMA) ordinal = ordinal * 10 + code - ZERO;
    else {
      ordinals[count] = ordinal;
      count += 1;
      ordinal = 0;
    }
  }
  ordinals[count] = ordinal;
  return ordinals.slice(0, count + 1);
}
