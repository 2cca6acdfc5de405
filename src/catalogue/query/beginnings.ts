import { beginningTerm } from '../analyser/terms';
import type { Beginning, Expression, TermQuery } from './analyse-query';

/** Answers the terms of words that begin so, but those that begin with `beginningTerm` of it. */
export type FindTerms = (beginning: string) => Promise<string[]>;

/** Answers a query that knows by which terms the words are found whose beginnings it looks for. */
export async function withTerms(query: TermQuery, findTerms: FindTerms): Promise<TermQuery> {
  const complete = async (expression: Expression): Promise<Expression> => {
    switch (expression.kind) {
      case 'beginning':
        return { ...expression, terms: await findTerms(expression.word) };
      case 'any':
        return { kind: 'any', of: withoutRepeats(await Promise.all(expression.of.map(complete))) };
      case 'all':
        return { kind: 'all', of: await Promise.all(expression.of.map(complete)) };
      default:
        return expression;
    }
  };
  return { ...query, must: await Promise.all(query.must.map(complete)) };
}

/** A search engine would go through all the matches of a common term as often as it is named. */
function withoutRepeats(alternatives: Expression[]): Expression[] {
  const named = new Set(alternatives.flatMap((one) => (one.kind === 'term' ? [one.term] : [])));
  return alternatives.map((one) =>
    one.kind === 'beginning'
      ? { ...one, terms: one.terms.filter((term) => !named.has(term)) }
      : one,
  );
}

/** Answers what a search engine looks for instead of a beginning. */
export const eitherOf = ({ word, terms }: Beginning): Expression => ({
  kind: 'any',
  of: [
    { kind: 'prefix', term: beginningTerm(word) },
    ...terms.map((term): Expression => ({ kind: 'term', term })),
  ],
});
