/** The part of better-sqlite3 that this project uses; the package has no types of its own. */
declare module 'better-sqlite3' {
  interface Statement {
    all(...values: unknown[]): unknown[];
    get(...values: unknown[]): unknown;
    run(...values: unknown[]): { changes: number; lastInsertRowid: number | bigint };
    iterate(...values: unknown[]): IterableIterator<unknown>;
    /** Answers the first column of each row instead of the row. */
    pluck(isOn?: boolean): Statement;
    raw(isOn?: boolean): Statement;
  }

  class Database {
    constructor(filename: string, options?: { readonly?: boolean; fileMustExist?: boolean });
    readonly open: boolean;
    prepare(statement: string): Statement;
    exec(statements: string): Database;
    pragma(statement: string, options?: { simple?: boolean }): unknown;
    transaction<Arguments extends unknown[], Answer>(
      work: (...values: Arguments) => Answer,
    ): (...values: Arguments) => Answer;
    close(): Database;
  }

  export = Database;
}
