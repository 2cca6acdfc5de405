import { createHash } from 'node:crypto';
import type { Actor } from '../changes';
import type { AuditEvent } from './record';

/** What a line says, before it has its place in the chain. */
export type Statement = {
  /** ISO 8601, UTC, with milliseconds. */
  at: string;
  /** `person:12`, `token:3`, `system:schedule`. */
  actor: string;
  action: string;
  type: string;
  id: string;
  locale: string | null;
  before: string | null;
  after: string | null;
  /** JSON with its keys in order. */
  details: string | null;
  requestId: string | null;
};

/** One line of the trail, chained to the one before it by that one's hash. */
export type Line = Statement & { seq: number; prev: string; hash: string };

/** The place of the last line: what the next one is chained to. */
export type Head = { seq: number; hash: string };

/** What the first line is chained to. */
export const BEGINNING: Head = { seq: 0, hash: '0'.repeat(64) };

/** Answers who acts as a line has it: nobody's name, and no token's. */
export const actorText = (actor: Actor): string =>
  actor.kind === 'system' ? `system:${actor.name}` : `${actor.kind}:${actor.id}`;

/** Codes, numbers, identifiers: what a line may hold. Anything else could be words of a person. */
const CODES = /^[A-Za-z0-9_:.,;/+#-]*$/;
const LONGEST = 1_000;

const safe = (value: string | number | boolean | null) =>
  typeof value === 'string' && (value.length > LONGEST || !CODES.test(value))
    ? '[withheld]'
    : value;

function detailsText(details: AuditEvent['details']): string | null {
  const entries = Object.entries(details ?? {});
  if (entries.length === 0) return null;
  return JSON.stringify(
    Object.fromEntries(
      entries
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([name, value]) => [name, safe(value)]),
    ),
  );
}

/** Answers what a line says of an event. */
export const statementOf = (
  { actor, action, object, before, after, details }: AuditEvent,
  at: Date,
  requestId: string | null,
): Statement => ({
  at: at.toISOString(),
  actor: actorText(actor),
  action,
  type: object.type,
  id: object.id,
  locale: object.locale ?? null,
  before: before ?? null,
  after: after ?? null,
  details: detailsText(details),
  requestId,
});

/** Answers the SHA-256 (hex) of everything else in a line, as JSON with its keys in order. */
export function hashOfLine(line: Omit<Line, 'hash'>): string {
  const { action, actor, after, at, before, details, id, locale, prev, requestId, seq, type } =
    line;
  return createHash('sha256')
    .update(
      JSON.stringify({
        action,
        actor,
        after,
        at,
        before,
        details,
        id,
        locale,
        prev,
        requestId,
        seq,
        type,
      }),
    )
    .digest('hex');
}

/** Answers statements as the lines that follow a head. */
export function chain(head: Head, statements: Statement[]): Line[] {
  let last = head;
  return statements.map((statement) => {
    const place = { ...statement, seq: last.seq + 1, prev: last.hash };
    const line = { ...place, hash: hashOfLine(place) };
    last = line;
    return line;
  });
}
