import { isWordTerm } from '../analyser/terms';
import type { Expression, TermQuery } from './analyse-query';

/**
 * Answers what an expression looks for in one field, or null if it is found in none: stop-words, as
 * they are written, stand in a column of their own, and a mere beginning counts the same everywhere.
 */
export function inField(expression: Expression): Expression | null {
  switch (expression.kind) {
    case 'prefix':
    case 'beginning':
      return null;
    case 'term':
      return isWordTerm(expression.term) ? null : expression;
    case 'phrase':
      return expression.terms.some(isWordTerm) ? null : expression;
    case 'all': {
      const of = expression.of.map(inField);
      return of.includes(null) ? null : { kind: 'all', of: of as Expression[] };
    }
    case 'any': {
      const of = expression.of.map(inField).filter((one) => one !== null);
      if (of.length === 0) return null;
      return of.length === 1 ? of[0] : { kind: 'any', of };
    }
  }
}

/** Answers what a query looks for in one field, or null if no document has all of that in a field. */
export function allInField({ must, without }: TermQuery): TermQuery | null {
  const wanted = must.map(inField);
  if (wanted.includes(null)) return null;
  return {
    must: wanted as Expression[],
    without: without.map(inField).filter((one) => one !== null),
  };
}
