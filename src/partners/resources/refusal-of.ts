import { errors } from '@strapi/utils';
import { Refused } from '../refusals';

/** What a refusal is answered with. */
export type RefusedAnswer = { status: number; body: object };

const {
  UnauthorizedError,
  ForbiddenError,
  NotFoundError,
  PayloadTooLargeError,
  RateLimitError,
  NotImplementedError,
} = errors;

const STATUSES = [
  [UnauthorizedError, 401],
  [ForbiddenError, 403],
  [NotFoundError, 404],
  [PayloadTooLargeError, 413],
  [RateLimitError, 429],
] as const;

/** Answers how a refusal is answered, as Strapi does it; null for what is a fault of ours. */
export function refusalOf(error: unknown): RefusedAnswer | null {
  if (!(error instanceof errors.ApplicationError) || error instanceof NotImplementedError) {
    return null;
  }
  const { name, message, details } = error;
  const status =
    error instanceof Refused
      ? error.status
      : (STATUSES.find(([kind]) => error instanceof kind)?.[1] ?? 400);
  return { status, body: { data: null, error: { status, name, message, details } } };
}
