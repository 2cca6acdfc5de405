import { isIsbn10, isIsbn13, isIssn } from './checksums';
import { type CheckCode, type Finding, shown, type TextRule } from './finding';

const DOI_PREFIXES = /^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)(.+)$/i;
const DOI = /^10\.\d{4,9}(\.\d+)*\/\S+$/;
const HANDLE_PREFIXES = /^(?:https?:\/\/hdl\.handle\.net\/|hdl:\s*)(.+)$/i;
const HANDLE = /^\d+(\.[0-9A-Za-z-]+)*\/\S+$/;
const URN = /^urn:[a-z0-9][a-z0-9-]{0,30}[a-z0-9]:[a-z0-9()+,\-.:=@;$_!*'%/?#&~]+$/i;
const CELEX = /^[0-9CE]\d{4}[A-Z]{1,2}(\d{3,4}|\/TXT)([A-Z]{3}(_\d+)?)?(R?\(\d{2}\))?(-\d{8})?$/;
const UN_SYMBOL = /^[A-Z][A-Z0-9.]*(\/[A-Za-z0-9.()*\- ]+)+$/;

/** A form that a regular expression tells, with the prefixes under which people copy it. */
const form =
  (pattern: RegExp, code: CheckCode, prefixes?: RegExp): TextRule =>
  (text): Finding | null => {
    const bare = prefixes?.exec(text)?.[1];
    if (bare)
      return { code: 'identifier-prefixed', values: { value: shown(text), bare: shown(bare) } };
    return pattern.test(text) ? null : { code, values: { value: shown(text) } };
  };

/** Whether a text is an ISBN of ten or thirteen digits, hyphens or spaces allowed (ISO 2108). */
export function checkIsbn(text: string): Finding | null {
  const digits = text.replace(/[- ]/g, '');
  const values = { value: shown(text) };
  if (/^\d{9}[\dX]$/.test(digits)) {
    return isIsbn10(digits) ? null : { code: 'isbn-checksum', values };
  }
  if (/^97[89]\d{10}$/.test(digits)) {
    return isIsbn13(digits) ? null : { code: 'isbn-checksum', values };
  }
  return { code: 'isbn-form', values };
}

/** Whether a text is an ISSN with its hyphen (ISO 3297). */
export function checkIssn(text: string): Finding | null {
  const values = { value: shown(text) };
  if (!/^\d{4}-\d{3}[\dX]$/.test(text)) return { code: 'issn-form', values };
  return isIssn(text.replace('-', '')) ? null : { code: 'issn-checksum', values };
}

/** The rule of each scheme that has one; `other` has none. */
export const IDENTIFIER_RULES: Record<string, TextRule> = {
  doi: form(DOI, 'doi-form', DOI_PREFIXES),
  isbn: checkIsbn,
  issn: checkIssn,
  handle: form(HANDLE, 'handle-form', HANDLE_PREFIXES),
  urn: form(URN, 'urn-form'),
  celex: form(CELEX, 'celex-form'),
  'un-symbol': form(UN_SYMBOL, 'un-symbol-form'),
};
