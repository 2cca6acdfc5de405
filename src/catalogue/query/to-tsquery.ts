import { EVERY_TERM } from '../analyser/terms';
import type { Expression, TermQuery } from './analyse-query';
import { eitherOf } from './beginnings';

const quoted = (term: string): string => `'${term}'`;

function write(expression: Expression): string {
  switch (expression.kind) {
    case 'term':
      return quoted(expression.term);
    case 'prefix':
      return `${quoted(expression.term)}:*`;
    case 'beginning':
      return write(eitherOf(expression));
    case 'phrase':
      return `(${expression.terms.map(quoted).join(' <-> ')})`;
    case 'all':
      return `(${expression.of.map(write).join(' & ')})`;
    case 'any':
      return `(${expression.of.map(write).join(' | ')})`;
  }
}

/**
 * Answers the text of a PostgreSQL `tsquery` (to be cast: `$1::tsquery`) for a query over a vector
 * made of `indexText`, or null if the query restricts nothing.
 */
export function toTsquery({ must, without }: TermQuery): string | null {
  if (must.length === 0 && without.length === 0) return null;
  const wanted = (must.length > 0 ? must.map(write) : [quoted(EVERY_TERM)]).join(' & ');
  return without.length > 0 ? `(${wanted}) & !(${without.map(write).join(' | ')})` : wanted;
}
