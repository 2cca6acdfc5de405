import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { refuse } from '../refusals';

/** PostgreSQL's code for a number that no column of its kind can hold (`numeric_value_out_of_range`). */
const OUT_OF_RANGE = '22003';

const UNKNOWN_ATTRIBUTE = /^Attribute (\S+) not found on model /;
const NO_NUMBER = /^Expected a valid (?:Number|BigInteger), got (.*)$/s;

/** Refuses what a question gets wrong, where Strapi and the database take it for a fault of ours. */
function refuseSenseless(error: Error & { code?: string }): void {
  const [, attribute] = UNKNOWN_ATTRIBUTE.exec(error.message) ?? [];
  if (attribute !== undefined) refuse('unknown-sort', { attribute });
  const [, value] = NO_NUMBER.exec(error.message) ?? [];
  if (value !== undefined) refuse('no-number', { value: value.slice(0, 100) });
  if (error.code === OUT_OF_RANGE) refuse('number-out-of-range');
}

/**
 * Answers questions that make no sense as their sender's mistake: the content manager's lists sort and
 * filter by whatever they are sent.
 */
export function guardQuestions(strapi: Core.Strapi): void {
  strapi.server.router.use('/content-manager/(.*)', async ({ method }: Context, next: Next) => {
    try {
      await next();
    } catch (error) {
      if (method === 'GET' && error instanceof Error) refuseSenseless(error);
      throw error;
    }
  });
}
