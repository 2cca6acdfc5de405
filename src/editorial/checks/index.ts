// The checks of values: lengths, forms, checksums, dates, and what does not go together in a record.
// They are functions of values to values: what they are given, they judge.
// They never read a database, and never know who asks.
import { attributesOf, type Uid } from '../../content-model';
import type { Problem } from '../refusals';
import type { Finding } from './finding';
import { JOINT_RULES } from './joint-rules';
import { checkValue } from './value';

export { SUBTYPES } from './subtypes';

type Data = Record<string, unknown>;

/**
 * Answers everything that is wrong with a save, drafts included: with each value that is sent, and
 * with what the record would be after it where a rule joins attributes. `data` is what is sent, in
 * part or in whole; `stored` is the row as it is now, or null for a new one. `today` is a day as
 * `YYYY-MM-DD`.
 */
export function checkRecord(
  uid: Uid,
  data: Data,
  stored: Data | null,
  today = new Date().toISOString().slice(0, 10),
): Problem[] {
  const attributes = attributesOf(uid).filter(([name]) => data[name] !== undefined);
  const problems = attributes.flatMap(([name, attribute]) =>
    checkValue(name, attribute, data[name], stored?.[name]).map((finding) =>
      problemAt(uid, name, finding),
    ),
  );
  const wrong = new Set(problems.map(({ path }) => path[0]));
  const names = new Set(attributes.map(([name]) => name));
  const merged = { ...stored, ...data };

  for (const rule of JOINT_RULES) {
    const isTouched = rule.attributes.some((name) => names.has(name));
    if (!isTouched || rule.attributes.some((name) => wrong.has(name))) continue;
    const finding = rule.check(merged, today);
    if (finding) problems.push(problemAt(uid, rule.attributes[0], finding));
  }
  return problems;
}

/**
 * Answers what is wrong with the way in which relations and files are named. It is asked before they
 * are looked up: PostgreSQL fails on an id that no column can hold.
 */
export const checkNames = (uid: Uid, data: Data): Problem[] =>
  attributesOf(uid)
    .filter(([, { type }]) => type === 'relation' || type === 'media')
    .flatMap(([name, attribute]) =>
      checkValue(name, attribute, data[name]).map((finding) => problemAt(uid, name, finding)),
    );

const problemAt = (uid: Uid, name: string, { code, values = {}, at = [] }: Finding): Problem => ({
  path: [name, ...at],
  code,
  values: { uid, field: [name, ...at].join('.'), ...values },
});
