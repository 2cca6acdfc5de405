import type { IncomingHttpHeaders } from 'node:http';
import type { Encoding } from './stored-answer';

/** What was worked out for the spellings of a question, so that the same ones need no second look. */
export type Spellings<T> = {
  find(spelling: string): T | undefined;
  keep(spelling: string, meaning: T): void;
};

type Bounds = { most: number; longest: number };

/** Remembers at most `most` spellings of at most `longest` characters; a full memory starts anew. */
export function spellings<T>({ most, longest }: Bounds): Spellings<T> {
  const remembered = new Map<string, T>();
  return {
    find: (spelling) => remembered.get(spelling),
    keep(spelling, meaning) {
      if (spelling.length > longest) return;
      if (remembered.size >= most) remembered.clear();
      remembered.set(spelling, meaning);
    },
  };
}

/** The keys of questions, by their address as it was written. */
export const keySpellings = (): Spellings<string> => spellings({ most: 2_000, longest: 4_096 });

/** The encodings that are meant by the ways in which clients write `Accept-Encoding`. */
export const encodingSpellings = (): Spellings<Encoding> => spellings({ most: 100, longest: 200 });

/** What a request says of encodings, as it is remembered. */
export const acceptedEncoding = (headers: IncomingHttpHeaders): string =>
  String(headers['accept-encoding'] ?? '');
