import common from './common-passwords.json';

/** The fewest characters of a password. */
export const LEAST_CHARACTERS = 12;

/** The most bytes of a password: bcrypt leaves out what comes after them. */
export const MOST_BYTES = 72;

/** Parts of a name or an address that are shorter say nothing of somebody. */
const TELLING = 4;

/** So few different characters are a repetition. */
const FEW = 4;

const WORDS = new Set(common.words);

/** Whose password it is: it may not contain what everybody knows of them. */
export type Person = { email: string; name: string | null };

/** What can be wrong with a password: codes of refusals. */
export type PasswordProblem =
  | 'password-too-short'
  | 'password-too-long'
  | 'password-names-you'
  | 'password-common';

/** Answers what is wrong with a new password, or null. */
export function passwordProblem(password: string, person: Person): PasswordProblem | null {
  if ([...password].length < LEAST_CHARACTERS) return 'password-too-short';
  if (Buffer.byteLength(password) > MOST_BYTES) return 'password-too-long';
  const plain = plainOf(password);
  if (knownOf(person).some((part) => plain.includes(part))) return 'password-names-you';
  return isCommon(plain) ? 'password-common' : null;
}

const plainOf = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().normalize('NFC');

function knownOf({ email, name }: Person): string[] {
  const [local] = email.split('@');
  const parts = [email, local, ...(name ?? '').split(/[\s’'-]+/)];
  return parts.map(plainOf).filter((part) => part.length >= TELLING);
}

/** One word that everybody tries with numbers and signs around it, a row of keys, or a repetition. */
const isCommon = (plain: string): boolean =>
  new Set(plain).size <= FEW ||
  WORDS.has(plain.replace(/[^\p{L}]/gu, '')) ||
  common.keys.some((row) => isAlong(row, plain));

/** Whether a text is made of steps along a row of keys, forwards or backwards, over and over. */
function isAlong(row: string, plain: string): boolean {
  const forwards = row + row;
  const backwards = [...forwards].reverse().join('');
  const start = plain.slice(0, row.length);
  if (!forwards.includes(start) && !backwards.includes(start)) return false;
  const way = (forwards.includes(start) ? forwards : backwards).repeat(8);
  return way.includes(plain);
}
