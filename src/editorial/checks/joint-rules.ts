import { mayFollow, readDate } from './dates';
import type { Finding } from './finding';
import { isPlainObject } from './finding';
import { SUBTYPES } from './subtypes';

type Data = Record<string, unknown>;

/** A rule that joins attributes of one record: which ones, where it is told, and what it says. */
type JointRule = {
  attributes: string[];
  check(data: Data, today: string): Finding | null;
};

const textOf = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null);
const spanOf = (value: unknown) => readDate(textOf(value) ?? '');

/** Answers the first entry of a list that says the same as one before it. */
function firstRepeated(list: unknown, keyOf: (entry: Data) => string | null): Finding | null {
  if (!Array.isArray(list)) return null;
  const seen = new Set<string>();
  for (const [index, entry] of list.entries()) {
    const key = isPlainObject(entry) ? keyOf(entry) : null;
    if (key === null) continue;
    if (seen.has(key)) return { code: 'listed-twice', values: { value: key }, at: [String(index)] };
    seen.add(key);
  }
  return null;
}

/** The rules in the order in which an editor meets the attributes; each speaks at the first one. */
export const JOINT_RULES: JointRule[] = [
  {
    attributes: ['subtype', 'type'],
    check({ type, subtype }) {
      const allowed = SUBTYPES[String(type)];
      if (!allowed || !textOf(subtype) || allowed.includes(String(subtype))) return null;
      return {
        code: 'subtype-of-type',
        values: { subtype: String(subtype), type: String(type), allowed },
      };
    },
  },
  {
    attributes: ['endDate', 'startDate'],
    check({ startDate, endDate }) {
      const [start, end] = [spanOf(startDate), spanOf(endDate)];
      if (!start || !end || mayFollow(end, start)) return null;
      return { code: 'dates-order', values: { start: String(startDate), end: String(endDate) } };
    },
  },
  {
    attributes: ['ongoing', 'endDate'],
    check({ ongoing, endDate }, today) {
      const end = spanOf(endDate);
      if (ongoing !== true || !end || end.last >= today) return null;
      return { code: 'ended-but-ongoing', values: { end: String(endDate) } };
    },
  },
  {
    attributes: ['reviewDueOn', 'lastVerifiedOn'],
    check({ lastVerifiedOn, reviewDueOn }) {
      const [verified, due] = [spanOf(lastVerifiedOn), spanOf(reviewDueOn)];
      if (!verified || !due || due.first >= verified.first) return null;
      return {
        code: 'review-before-verification',
        values: { verified: String(lastVerifiedOn), due: String(reviewDueOn) },
      };
    },
  },
  {
    attributes: ['documentLanguages'],
    check: ({ documentLanguages }) => firstRepeated(documentLanguages, ({ code }) => textOf(code)),
  },
  {
    attributes: ['identifiers'],
    check: ({ identifiers }) =>
      firstRepeated(
        identifiers,
        ({ scheme, value }) => textOf(value) && `${String(scheme)} ${String(value).toLowerCase()}`,
      ),
  },
];
