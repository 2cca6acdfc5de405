type Person = { id: number; name: string };

/** An at sign and what is typed after it, where the cursor stands. */
export type Query = { from: number; typed: string };

/** Letters as people type them for letters as names have them: without accents, in lower case. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();

/** Answers whether somebody is being mentioned where the cursor stands, and how far they have typed. */
export function queryAt(text: string, cursor: number): Query | null {
  const match = /(?:^|[\s(])@([\p{L}\p{M}’'.-]*(?: [\p{L}\p{M}’'.-]*)?)$/u.exec(
    text.slice(0, cursor),
  );
  return match ? { from: cursor - match[1].length - 1, typed: match[1] } : null;
}

/** Answers the people whose names have a word that begins with what is typed. */
export function candidatesFor<Someone extends Person>(
  { typed }: Query,
  people: readonly Someone[],
  most = 5,
): Someone[] {
  const wanted = plain(typed);
  return people
    .filter(({ name }) => {
      const known = plain(name);
      return (
        known.startsWith(wanted) || known.split(/[\s-]+/).some((word) => word.startsWith(wanted))
      );
    })
    .slice(0, most);
}

/** Puts a person's name in place of what is typed; answers the text, and where the cursor is then. */
export function complete(
  text: string,
  cursor: number,
  { from }: Query,
  { name }: Person,
): { text: string; cursor: number } {
  const before = `${text.slice(0, from)}@${name} `;
  return { text: before + text.slice(cursor).replace(/^ /, ''), cursor: before.length };
}

const longestFirst = (people: readonly Person[]): Person[] =>
  [...people].sort((one, other) => other.name.length - one.name.length);

/** Answers a text as it is sent: the names of those who were chosen become the numbers of their accounts. */
export const withNumbers = (text: string, chosen: readonly Person[]): string =>
  longestFirst(chosen).reduce(
    (sent, { id, name }) => sent.replaceAll(`@${name}`, `@[${id}]`),
    text,
  );

/** Answers a text as it is edited: the numbers of accounts become names again. */
export const withNames = (words: string, people: readonly Person[]): string =>
  people.reduce((shown, { id, name }) => shown.replaceAll(`@[${id}]`, `@${name}`), words);
