import { refuse } from './refusals';

type DatabaseError = { code?: string; constraint?: string; message?: string };

const UNIQUE_VIOLATIONS = ['23505', 'SQLITE_CONSTRAINT_UNIQUE'];
const DEADLOCK = '40P01';

/** Throws a refusal in place of a database's error that simultaneous writes can cause, else the error. */
export function refuseDatabaseError(error: unknown): never {
  const { code = '', constraint = '', message = '' } = (error ?? {}) as DatabaseError;
  if (code === DEADLOCK) refuse('saved-at-once');
  if (!UNIQUE_VIOLATIONS.includes(code)) throw error;
  const where = `${constraint} ${message}`;
  if (/_slug\b|\.slug\b/.test(where)) refuse('slug-is-taken-here');
  if (/_code\b|\.code\b/.test(where)) refuse('code-is-taken-here');
  refuse('saved-at-once');
}
