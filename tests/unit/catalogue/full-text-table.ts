import Database from 'better-sqlite3';
import { indexText } from '../../../src/catalogue/analyser/analyse';
import { analyseQuery } from '../../../src/catalogue/query/analyse-query';
import { parseWords } from '../../../src/catalogue/query/parse-words';
import { toFts5 } from '../../../src/catalogue/query/to-fts5';

/** A search table in memory, with one column of text, in one language. */
export function makeTable(language: string, texts: (string | string[])[] = []) {
  const database = new Database(':memory:');
  database.exec(
    "create virtual table entries using fts5(body, words, tokenize = 'unicode61', prefix = '2 3')",
  );
  const insert = database.prepare('insert into entries (rowid, body, words) values (?, ?, ?)');
  texts.forEach((text, index) => {
    const { body, words } = indexText({ body: text }, language);
    insert.run(index, body, words);
  });
  const matching = database
    .prepare('select rowid from entries where entries match ? order by rowid')
    .pluck();

  return {
    database,
    /** Answers the numbers of the texts that match what somebody typed; all if it restricts nothing. */
    search(typed: string): number[] {
      const { clauses, refusal } = parseWords(typed);
      if (refusal) throw new Error(refusal.code);
      const match = toFts5(analyseQuery(clauses, language));
      return match === null ? texts.map((_, index) => index) : (matching.all(match) as number[]);
    },
  };
}
