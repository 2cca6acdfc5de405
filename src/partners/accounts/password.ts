import { refusePartner } from '../refusals';
import { LEAST_CHARACTERS, MOST_BYTES, passwordProblem, type Person } from './password-rules';

/** Throws a 400 that says what is wrong with a new password, where something is. */
export function checkPassword(password: string, person: Person): void {
  const problem = passwordProblem(password, person);
  if (problem) refusePartner(problem, { least: LEAST_CHARACTERS, most: MOST_BYTES });
}
