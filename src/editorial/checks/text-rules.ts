import type { ScalarAttribute } from '../../content-model';
import { checkDate, checkDay } from './dates';
import { shown, type TextRule } from './finding';
import { checkEmail, checkOrcid, checkRor } from './people';
import { checkUrl } from './url';

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const checkSlug: TextRule = (text) =>
  SLUG.test(text) ? null : { code: 'slug-form', values: { value: shown(text) } };

/** Rules of texts by the name of their attribute, the same in every type and component. */
const BY_NAME: Record<string, TextRule> = {
  archivedUrl: checkUrl,
  endDate: checkDate,
  orcid: checkOrcid,
  partnerSince: checkDate,
  publicationDate: checkDate,
  ror: checkRor,
  startDate: checkDate,
  url: checkUrl,
};

/** Answers the rule that the schema's own pattern is. */
const byPattern =
  (pattern: string): TextRule =>
  (text) =>
    new RegExp(pattern).test(text) ? null : { code: 'code-form', values: { value: shown(text) } };

/** Answers the rule about the form of a text attribute, or null where any text will do. */
export function textRuleOf(name: string, { type, regex }: ScalarAttribute): TextRule | null {
  if (type === 'uid') return checkSlug;
  if (type === 'email') return checkEmail;
  if (type === 'date') return checkDay;
  if (name in BY_NAME) return BY_NAME[name];
  return regex ? byPattern(regex) : null;
}
