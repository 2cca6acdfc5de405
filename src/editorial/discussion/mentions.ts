/** A person as the desk shows them; `name` is null for an account that is gone. */
export type Named = { id: number; name: string | null };

/** What a comment is made of, in order: text, and people who are mentioned. */
export type Part = { kind: 'text'; text: string } | ({ kind: 'mention' } & Named);

/** A mention is written with the account's number, which stays when a name changes: `@[12]`. */
const MENTION = /@\[(\d{1,9})\]/g;

/** Answers the accounts that a comment mentions, each once, in the order of the text. */
export const mentionsIn = (words: string): number[] => [
  ...new Set([...words.matchAll(MENTION)].map(([, id]) => Number(id))),
];

/** Answers a comment's words with the names of the people it mentions, as a list of parts. */
export function partsOf(words: string, names: ReadonlyMap<number, string>): Part[] {
  const parts: Part[] = [];
  let end = 0;
  for (const match of words.matchAll(MENTION)) {
    if (match.index > end) parts.push({ kind: 'text', text: words.slice(end, match.index) });
    const id = Number(match[1]);
    parts.push({ kind: 'mention', id, name: names.get(id) ?? null });
    end = match.index + match[0].length;
  }
  if (end < words.length) parts.push({ kind: 'text', text: words.slice(end) });
  return parts;
}

/** Answers a comment as plain text, with `@Name` for everybody it mentions. */
export const plainWords = (words: string, names: ReadonlyMap<number, string>): string =>
  partsOf(words, names)
    .map((part) => (part.kind === 'text' ? part.text : `@${part.name ?? '…'}`))
    .join('');

/** Answers the beginning of a text, cut at a word, with an ellipsis where something is left out. */
export function excerptOf(text: string, longest = 280): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (flat.length <= longest) return flat;
  const cut = flat.slice(0, longest);
  const space = cut.lastIndexOf(' ');
  return `${(space > longest / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}
