import { errors } from '@strapi/utils';
import { partnerMessage, type PartnerRefusal, type Values } from '../refusals';

/** One thing wrong with what is sent: where, which rule, and what its message names. */
export type InputProblem = { path: string[]; code: PartnerRefusal; values: Values };

/** Refuses what is sent for everything that is wrong with it at once: a 400, each problem at its path. */
export function refuseInput(problems: InputProblem[]): void {
  if (problems.length === 0) return;
  const details = problems.map(({ path, code, values }) => ({
    path,
    name: 'ValidationError',
    code,
    message: partnerMessage(code, values),
  }));
  throw new errors.ValidationError(details.map(({ message }) => message).join('\n'), {
    code: problems[0].code,
    errors: details,
  });
}
