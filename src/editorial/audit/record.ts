import type { Actor } from '../changes';
import { beforeCommit } from '../before-commit';
import type { Transaction } from '../desk';
import { type Statement, statementOf } from './line';
import { presentRequestId } from './request-id';
import { append } from './trail';

/** One line of the audit trail, before it is chained. */
export type AuditEvent = {
  actor: Actor;
  /** What was done: `stage.approve`, `entry.update`, `account.login-failed`. */
  action: string;
  /** What it was done to: `api::resource.resource`, a documentId, a language. */
  object: { type: string; id: string; locale?: string };
  /** SHA-256 of what there was and of what there is, where there is content. */
  before?: string | null;
  after?: string | null;
  /** Codes, names of stages, numbers: never words of people, never a secret. */
  details?: Record<string, string | number | boolean | null>;
};

const waiting = new WeakMap<Transaction, Statement[]>();

/**
 * Adds a line to the trail, in the transaction of what it tells: it is chained and written just before
 * that commits, so that nobody waits long for the end of the chain. When it can't be written, nothing is.
 */
export async function record(trx: Transaction, event: AuditEvent): Promise<void> {
  const statement = statementOf(event, new Date(), presentRequestId());
  const statements = waiting.get(trx);
  if (statements) {
    statements.push(statement);
    return;
  }
  const first = [statement];
  waiting.set(trx, first);
  beforeCommit(trx, 'audit', () => append(trx, first));
}
