import { EVERY_TERM } from '../analyser/terms';
import type { Expression, TermQuery } from './analyse-query';
import { eitherOf } from './beginnings';

const quoted = (text: string): string => `"${text}"`;

function write(expression: Expression): string {
  switch (expression.kind) {
    case 'term':
      return quoted(expression.term);
    case 'prefix':
      return `${quoted(expression.term)} *`;
    case 'beginning':
      return write(eitherOf(expression));
    case 'phrase':
      return quoted(expression.terms.join(' '));
    case 'all':
      return `(${expression.of.map(write).join(' AND ')})`;
    case 'any':
      return `(${expression.of.map(write).join(' OR ')})`;
  }
}

/**
 * Answers the FTS5 MATCH string of a query over columns filled by `indexText` (tokenizer
 * `unicode61`), or null if the query restricts nothing.
 */
export function toFts5({ must, without }: TermQuery): string | null {
  if (must.length === 0 && without.length === 0) return null;
  const wanted = (must.length > 0 ? must.map(write) : [quoted(EVERY_TERM)]).join(' AND ');
  return without.length > 0 ? `(${wanted}) NOT (${without.map(write).join(' OR ')})` : wanted;
}
