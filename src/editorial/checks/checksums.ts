const valueOf = (character: string) => (character === 'X' ? 10 : Number(character));

/** Weighted sum of digits, the last of which may be X for ten. */
const weighted = (digits: string, weight: (index: number) => number) =>
  [...digits].reduce((sum, digit, index) => sum + weight(index) * valueOf(digit), 0);

/** Whether the check digit of an ISBN of ten digits is right (ISO 2108, before 2007). */
export const isIsbn10 = (digits: string): boolean => weighted(digits, (i) => 10 - i) % 11 === 0;

/** Whether the check digit of an ISBN of thirteen digits is right (ISO 2108, EAN-13). */
export const isIsbn13 = (digits: string): boolean =>
  weighted(digits, (i) => (i % 2 === 0 ? 1 : 3)) % 10 === 0;

/** Whether the check digit of an ISSN of eight digits is right (ISO 3297). */
export const isIssn = (digits: string): boolean => weighted(digits, (i) => 8 - i) % 11 === 0;

/** Answers the check digit that follows fifteen digits of an ORCID iD (ISO 7064 MOD 11-2). */
export function orcidCheckDigit(digits: string): string {
  const total = [...digits].reduce((sum, digit) => (sum + Number(digit)) * 2, 0);
  const check = (12 - (total % 11)) % 11;
  return check === 10 ? 'X' : String(check);
}

const CROCKFORD = '0123456789abcdefghjkmnpqrstvwxyz';

/** Answers the two digits that end a ROR id, from the seven characters before (ISO 7064 MOD 97-10). */
export function rorCheckDigits(characters: string): string {
  const number = [...characters].reduce((sum, one) => sum * 32 + CROCKFORD.indexOf(one), 0);
  return String(98 - ((number * 100) % 97)).padStart(2, '0');
}
