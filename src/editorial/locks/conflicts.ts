import { errors } from '@strapi/utils';
import type { Context, Next } from 'koa';
import { messageOf, type RefusalCode, type Values } from '../refusals';

/** A write that rests on something older than what is stored (RFC 9110 §15.5.10). */
class ConflictError extends errors.ApplicationError<'ConflictError'> {
  override name = 'ConflictError' as const;
}

/** Refuses a write with 409, in the reader's language and with its code, as `refuse` does with 400. */
export function refuseConflict(code: RefusalCode, values: Values): never {
  throw new ConflictError(messageOf(code, values), { code, ...values });
}

/** Answers conflicts in Strapi's shape: its own errors know no class for 409. */
export async function answerConflicts(context: Context, next: Next): Promise<void> {
  try {
    await next();
  } catch (error) {
    if (!(error instanceof ConflictError)) throw error;
    const { name, message, details } = error;
    context.status = 409;
    context.body = { data: null, error: { status: 409, name, message, details } };
  }
}
