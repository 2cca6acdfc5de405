import { orcidCheckDigit, rorCheckDigits } from './checksums';
import { type Finding, shown } from './finding';

const ORCID = /^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/;
const ORCID_ADDRESS = /^https?:\/\/orcid\.org\/(.+)$/i;
const ROR = /^https:\/\/ror\.org\/(0[0-9abcdefghjkmnpqrstvwxyz]{6})(\d{2})$/;
const EMAIL =
  /^[^\s@<>()[\]\\,;:"']+@([\p{L}\p{N}]([\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+[\p{L}][\p{L}\p{N}-]*$/u;
const LONGEST_LOCAL_PART = 64;

/** Whether a text is an ORCID iD in its bare form, with the right check digit. */
export function checkOrcid(text: string): Finding | null {
  const bare = ORCID_ADDRESS.exec(text)?.[1];
  if (bare) return { code: 'orcid-prefixed', values: { bare: shown(bare) } };
  if (!ORCID.test(text)) return { code: 'orcid-form', values: { value: shown(text) } };

  const digits = text.replaceAll('-', '');
  const isRight = orcidCheckDigit(digits.slice(0, 15)) === digits[15];
  return isRight ? null : { code: 'orcid-checksum', values: { value: text } };
}

/** Whether a text is a ROR id in its full form, with the right check digits. */
export function checkRor(text: string): Finding | null {
  const parts = ROR.exec(text);
  if (!parts) return { code: 'ror-form', values: { value: shown(text) } };
  return rorCheckDigits(parts[1]) === parts[2]
    ? null
    : { code: 'ror-checksum', values: { value: text } };
}

/** Whether a text has the form of an e-mail address that people use (RFC 5321 without quoting). */
export function checkEmail(text: string): Finding | null {
  const local = text.slice(0, text.lastIndexOf('@'));
  const isRight =
    EMAIL.test(text) && local.length <= LONGEST_LOCAL_PART && !/^\.|\.\.|\.$/.test(local);
  return isRight ? null : { code: 'email-form', values: { value: shown(text) } };
}
