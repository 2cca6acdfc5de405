import Database from 'better-sqlite3';
import { indexText } from '../../../src/catalogue/analyser/analyse';
import type { Inflected } from '../../../src/catalogue/analyser/lexicon';
import { beginningTerm, encode } from '../../../src/catalogue/analyser/terms';
import { analyseQuery } from '../../../src/catalogue/query/analyse-query';
import { withTerms } from '../../../src/catalogue/query/beginnings';
import { parseWords } from '../../../src/catalogue/query/parse-words';
import { toFts5 } from '../../../src/catalogue/query/to-fts5';

/** A search table in memory, with one column of text, in one language. */
export function makeTable(language: string, texts: (string | string[])[] = []) {
  const database = new Database(':memory:');
  database.exec("create virtual table entries using fts5(body, words, tokenize = 'unicode61')");
  const insert = database.prepare('insert into entries (rowid, body, words) values (?, ?, ?)');
  const inflected = new Set<Inflected>();
  texts.forEach((text, index) => {
    const { body, words } = indexText({ body: text }, language, (found) => inflected.add(found));
    insert.run(index, body, words);
  });
  const matching = database
    .prepare('select rowid from entries where entries match ? order by rowid')
    .pluck();
  const termsBeginning = (beginning: string) =>
    [...inflected]
      .map((found) => found.split(' '))
      .filter(([word]) => word.startsWith(encode(beginning)))
      .map(([, term]) => term)
      .filter((term) => !term.startsWith(beginningTerm(beginning)));

  return {
    database,
    /** Answers the numbers of the texts that match what somebody typed; all if it restricts nothing. */
    async search(typed: string): Promise<number[]> {
      const { clauses, refusal } = parseWords(typed);
      if (refusal) throw new Error(refusal.code);
      const query = await withTerms(analyseQuery(clauses, language), async (beginning) =>
        termsBeginning(beginning),
      );
      const match = toFts5(query);
      return match === null ? texts.map((_, index) => index) : (matching.all(match) as number[]);
    },
  };
}
