import { BadSearch } from '../../../src/catalogue/search/bad-search';

/** Answers the details of the refusal that a search meets; fails when it meets none. */
export function refusal(ask: () => unknown): BadSearch['details'] {
  try {
    ask();
  } catch (error) {
    if (error instanceof BadSearch) return error.details;
    throw error;
  }
  throw new Error('The search was not refused.');
}
