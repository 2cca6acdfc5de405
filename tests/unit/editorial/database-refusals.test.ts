import { expect, test, vi } from 'vitest';
import { refuseDatabaseError } from '../../../src/editorial/database-refusals';

vi.stubGlobal('strapi', { requestContext: { get: () => undefined } });

const postgres = (constraint: string) => Object.assign(new Error(), { code: '23505', constraint });
const sqlite = (columns: string) =>
  Object.assign(new Error(`UNIQUE constraint failed: ${columns}`), {
    code: 'SQLITE_CONSTRAINT_UNIQUE',
  });

test.each([
  [postgres('resources_one_slug'), 'slug-is-taken-here'],
  [sqlite('resources.slug, resources.locale'), 'slug-is-taken-here'],
  [postgres('pages_one_draft_code'), 'code-is-taken-here'],
  [sqlite('issues.code, issues.locale'), 'code-is-taken-here'],
  [postgres('resources_one_draft'), 'saved-at-once'],
  [sqlite('resources.document_id, resources.locale'), 'saved-at-once'],
  [Object.assign(new Error(), { code: '40P01' }), 'saved-at-once'],
])('%o', (error, code) => {
  expect(() => refuseDatabaseError(error)).toThrow(
    expect.objectContaining({ details: expect.objectContaining({ code }) }),
  );
});

test('another error stays what it is', () => {
  const error = new Error('disk full');
  expect(() => refuseDatabaseError(error)).toThrow(error);
});
