import type { Actor } from '../changes';
import type { Transaction } from '../desk';

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

/** Adds a line to the trail, in the transaction of what it tells. */
export async function record(_trx: Transaction, _event: AuditEvent): Promise<void> {}
