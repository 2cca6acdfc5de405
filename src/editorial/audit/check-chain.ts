import { BEGINNING, hashOfLine, type Head, type Line } from './line';

/** One thing wrong with the trail. */
export type Problem =
  /** The line does not say what it said when it was written. */
  | { kind: 'altered'; seq: number }
  /** The line is not chained to the one before it: one of the two has been put in another's place. */
  | { kind: 'unlinked'; seq: number }
  /** Lines are gone, or have never been: from the first to the last, both included. */
  | { kind: 'missing'; from: number; to: number }
  /** There are lines after the one that was noted as the last. */
  | { kind: 'surplus'; from: number }
  /** The last line is not the one that was noted. */
  | { kind: 'other-end'; seq: number }
  /** A hash that was noted elsewhere is on no line. */
  | { kind: 'not-found'; hash: string };

/**
 * Checks lines one after another, as they come from the database in order. `head` is what was noted of
 * the last one, beside the lines; `expected` a hash that somebody has noted elsewhere.
 */
export class ChainCheck {
  private last: Head = BEGINNING;
  private isFound = false;
  count = 0;

  constructor(
    private readonly head: Head,
    private readonly expected: string | null = null,
  ) {}

  /** Answers what is wrong with the next line. */
  take(line: Line): Problem[] {
    const problems: Problem[] = [];
    const { seq, prev, hash } = line;
    if (seq !== this.last.seq + 1) {
      problems.push({ kind: 'missing', from: this.last.seq + 1, to: seq - 1 });
    } else if (prev !== this.last.hash) problems.push({ kind: 'unlinked', seq });
    if (hashOfLine(line) !== hash) problems.push({ kind: 'altered', seq });
    if (hash === this.expected) this.isFound = true;
    this.last = { seq, hash };
    this.count += 1;
    return problems;
  }

  /** Answers what is wrong with the end of the chain. */
  end(): Problem[] {
    const problems: Problem[] = [];
    const { last, head } = this;
    if (last.seq < head.seq) {
      problems.push({ kind: 'missing', from: last.seq + 1, to: head.seq });
    } else if (last.seq > head.seq) problems.push({ kind: 'surplus', from: head.seq + 1 });
    else if (last.hash !== head.hash) problems.push({ kind: 'other-end', seq: last.seq });
    if (this.expected !== null && !this.isFound) {
      problems.push({ kind: 'not-found', hash: this.expected });
    }
    return problems;
  }
}
