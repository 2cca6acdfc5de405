import { BadQuestion } from '../../../src/rest/query/bad-question';

/** Answers the details of the refusal that a question meets; fails when it meets none. */
export function refusal(ask: () => unknown): BadQuestion['details'] {
  try {
    ask();
  } catch (error) {
    if (error instanceof BadQuestion) return error.details;
    throw error;
  }
  throw new Error('The question was not refused.');
}
