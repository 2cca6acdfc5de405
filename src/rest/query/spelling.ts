import { refuseQuestion } from './bad-question';
import { MAX_PAIRS } from './limits';

const BUILT_IN_NAMES = new Set(Object.getOwnPropertyNames(Object.prototype));

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return refuseQuestion('malformed-encoding', ['query'], ['%XX'], text);
  }
}

/**
 * Refuses what Strapi's query parser would drop or misread in silence before anyone could object:
 * malformed percent-encoding, names of JavaScript's own (`__proto__`), and more pairs than it reads.
 */
export function checkSpelling(querystring: string, parameters: readonly string[]): void {
  const pairs = querystring.split('&').filter(Boolean);
  if (pairs.length > MAX_PAIRS) {
    refuseQuestion('too-many', ['query'], [`0…${MAX_PAIRS}`], pairs.length);
  }
  for (const pair of pairs) {
    const text = decode(pair);
    const [name] = text.split('=', 1);
    const builtIn = name.split(/[[\].]/).find((part) => BUILT_IN_NAMES.has(part));
    if (builtIn) refuseQuestion('unknown-parameter', [name], parameters, builtIn);
  }
}
