import type { DocumentId, Locale } from '../../content-model';
import type { ColumnRow, Ordinal } from '../store';
import { type Facet, FACETS, type Kind, KINDS } from '../types';

/** What a facet's value must be: one of `any`, and none of `none`. */
export type Choice = { any?: readonly string[]; none?: readonly string[] };
export type Choices = Partial<Record<Facet, Choice>>;

/** Which documents are wanted; all of them where nothing is said. */
export type Wanted = { kinds?: readonly Kind[]; choices?: Choices };

export type Counts = Partial<Record<Facet, Map<string, number>>>;

export type Order = 'newest' | 'oldest' | 'title' | 'start';

const NO_KIND = 255;
const LEAST_ROOM = 1024;

/**
 * The facets and sort keys of every document, by ordinal, packed so that going through all of them
 * takes a millisecond or two. A code of a facet is a number; a document's numbers lie side by side.
 */
export class Columns {
  /** One more than the greatest ordinal. */
  size = 0;

  private starts = new Uint32Array(LEAST_ROOM);
  private lengths = new Uint16Array(LEAST_ROOM);
  private kinds = new Uint8Array(LEAST_ROOM).fill(NO_KIND);
  private sortDates = new Uint32Array(LEAST_ROOM);
  private startDates = new Uint32Array(LEAST_ROOM);
  private documentIds: DocumentId[] = [];
  private titles = new Map<Locale, string[]>();

  private values = new Uint32Array(LEAST_ROOM);
  private used = 0;
  private wasted = 0;

  private numbers = new Map<string, number>();
  private codes: string[] = [];
  private facetOfNumber = new Uint8Array(LEAST_ROOM);
  /** How many documents of each kind have a code. */
  private totals: Uint32Array[] = KINDS.map(() => new Uint32Array(LEAST_ROOM));
  private live = new Uint32Array(KINDS.length);

  /** Takes a document as it is now; a deleted one leaves. */
  set(row: ColumnRow): void {
    this.remove(row.id);
    if (row.isDeleted) return;
    this.makeRoom(row.id);
    const kind = KINDS.indexOf(row.kind);
    this.kinds[row.id] = kind;
    this.documentIds[row.id] = row.documentId;
    this.sortDates[row.id] = dateNumber(row.sortDate);
    this.startDates[row.id] = dateNumber(row.startDate);
    for (const [locale, title] of Object.entries(row.titles)) this.titlesIn(locale)[row.id] = title;

    this.starts[row.id] = this.used;
    for (const facet of FACETS) {
      for (const code of row.facets[facet] ?? []) {
        const number = this.numberOf(facet, code);
        this.push(number);
        this.totals[kind][number] += 1;
      }
    }
    this.lengths[row.id] = this.used - this.starts[row.id];
    this.live[kind] += 1;
    if (this.wasted > LEAST_ROOM && this.wasted > this.used / 2) this.compact();
  }

  isLive = (id: Ordinal): boolean => id < this.size && this.kinds[id] !== NO_KIND;

  kindOf = (id: Ordinal): Kind | null => (this.isLive(id) ? KINDS[this.kinds[id]] : null);

  documentIdOf = (id: Ordinal): DocumentId => this.documentIds[id];

  /** Answers how many documents there are, of some kinds or of all. */
  count = (kinds: readonly Kind[] = KINDS): number =>
    kinds.reduce((sum, kind) => sum + this.live[KINDS.indexOf(kind)], 0);

  /** Answers the codes that a facet has in any document. */
  codesOf(facet: Facet): string[] {
    const wanted = FACETS.indexOf(facet);
    return this.codes.filter(
      (_, number) =>
        this.facetOfNumber[number] === wanted && this.totals.some((totals) => totals[number] > 0),
    );
  }

  /** Answers the codes of a document in a facet. */
  codesIn(id: Ordinal, facet: Facet): string[] {
    const wanted = FACETS.indexOf(facet);
    const found: string[] = [];
    if (!this.isLive(id)) return found;
    for (let at = this.starts[id], end = at + this.lengths[id]; at < end; at += 1) {
      const number = this.values[at];
      if (this.facetOfNumber[number] === wanted) found.push(this.codes[number]);
    }
    return found;
  }

  has(id: Ordinal, facet: Facet, code: string): boolean {
    const number = this.numbers.get(keyOf(facet, code));
    if (number === undefined || !this.isLive(id)) return false;
    for (let at = this.starts[id], end = at + this.lengths[id]; at < end; at += 1) {
      if (this.values[at] === number) return true;
    }
    return false;
  }

  /** Whether a document meets every choice. */
  matches(id: Ordinal, { kinds, choices = {} }: Wanted): boolean {
    if (!this.isLive(id)) return false;
    if (kinds && !kinds.includes(KINDS[this.kinds[id]])) return false;
    return Object.entries(choices).every(
      ([facet, { any, none = [] }]) =>
        (!any || any.some((code) => this.has(id, facet as Facet, code))) &&
        !none.some((code) => this.has(id, facet as Facet, code)),
    );
  }

  /** Counts, in any documents, how often each code of a facet occurs. */
  countIn(hits: ArrayLike<Ordinal>, facet: Facet): Map<string, number> {
    const counts = new Map<string, number>();
    for (let index = 0; index < hits.length; index += 1) {
      for (const code of this.codesIn(hits[index], facet)) {
        counts.set(code, (counts.get(code) ?? 0) + 1);
      }
    }
    return counts;
  }

  /**
   * Answers which of the candidates (all documents where none are given) are wanted, in the order
   * of the candidates, and for each of `facets` how often each code occurs in them. A facet that is
   * chosen in is counted as if nothing were chosen there, so that its other codes keep their counts;
   * what is excluded stays so.
   */
  narrow(
    candidates: Uint32Array | null,
    { kinds, choices = {} }: Wanted,
    facets: readonly Facet[] = [],
  ): { hits: Uint32Array; counts: Counts } {
    if (!candidates && Object.keys(choices).length === 0) return this.narrowNothing(kinds, facets);

    const tests = this.testsOf(choices);
    const isKind = KINDS.map((kind) => !kinds || kinds.includes(kind));
    const counted = new Uint32Array(this.codes.length);
    const missed = new Map(tests.map((test) => [test.facet, new Uint32Array(this.codes.length)]));
    const mustCount = facets.length > 0;
    const length = candidates ? candidates.length : this.size;
    const hits = new Uint32Array(length);
    let found = 0;

    for (let index = 0; index < length; index += 1) {
      const id = candidates ? candidates[index] : index;
      if (!this.isLive(id) || !isKind[this.kinds[id]]) continue;
      const failed = this.firstFailures(id, tests);
      if (failed === REFUSED) continue;
      if (failed === PASSED) {
        hits[found] = id;
        found += 1;
      }
      if (!mustCount) continue;
      const into = failed === PASSED ? counted : missed.get(tests[failed].facet);
      if (!into) continue;
      for (let at = this.starts[id], end = at + this.lengths[id]; at < end; at += 1) {
        into[this.values[at]] += 1;
      }
    }
    return {
      hits: hits.slice(0, found),
      counts: this.toCounts(facets, (number, facet) => {
        const others = missed.get(facet);
        return counted[number] + (others ? others[number] : 0);
      }),
    };
  }

  /** Compares documents for `sort`: the dates that are missing come last, equal ones by documentId. */
  compareBy(order: Order, locale: Locale): (one: Ordinal, other: Ordinal) => number {
    const { sortDates, startDates, documentIds } = this;
    const titles = this.titlesIn(locale);
    const byId = (one: Ordinal, other: Ordinal) => (documentIds[one] < documentIds[other] ? -1 : 1);
    const rising = (dates: Uint32Array) => (one: Ordinal, other: Ordinal) =>
      // 0, a missing date, becomes the greatest number.
      ((dates[one] - 1) >>> 0) - ((dates[other] - 1) >>> 0) || byId(one, other);
    switch (order) {
      case 'newest':
        return (one, other) => sortDates[other] - sortDates[one] || byId(one, other);
      case 'oldest':
        return rising(sortDates);
      case 'start':
        return rising(startDates);
      case 'title':
        return (one, other) => {
          const a = titles[one] ?? '';
          const b = titles[other] ?? '';
          return a < b ? -1 : a > b ? 1 : byId(one, other);
        };
    }
  }

  /** Answers the key of a document in an order, by which reading goes on after it. */
  sortKeyOf(id: Ordinal, order: Order, locale: Locale): number | string {
    if (order === 'title') return this.titlesIn(locale)[id] ?? '';
    return order === 'start' ? this.startDates[id] : this.sortDates[id];
  }

  private narrowNothing(kinds: readonly Kind[] = KINDS, facets: readonly Facet[]) {
    const isKind = KINDS.map((kind) => kinds.includes(kind));
    const hits = new Uint32Array(this.size);
    let found = 0;
    for (let id = 0; id < this.size; id += 1) {
      if (this.kinds[id] !== NO_KIND && isKind[this.kinds[id]]) {
        hits[found] = id;
        found += 1;
      }
    }
    const totals = this.totals.filter((_, kind) => isKind[kind]);
    return {
      hits: hits.subarray(0, found),
      counts: this.toCounts(facets, (number) =>
        totals.reduce((sum, total) => sum + total[number], 0),
      ),
    };
  }

  private testsOf(choices: Choices): Test[] {
    return Object.entries(choices).flatMap(([name, { any, none = [] }]) => {
      const facet = name as Facet;
      const numbered = (codes: readonly string[]) => {
        const wanted = new Uint8Array(this.codes.length);
        for (const code of codes) {
          const number = this.numbers.get(keyOf(facet, code));
          if (number !== undefined) wanted[number] = 1;
        }
        return wanted;
      };
      return [{ facet, any: any ? numbered(any) : null, none: numbered(none) }];
    });
  }

  /** Answers PASSED, the index of the only test whose choice is not met, or REFUSED. */
  private firstFailures(id: Ordinal, tests: Test[]): number {
    const start = this.starts[id];
    const end = start + this.lengths[id];
    let failed = PASSED;
    for (let index = 0; index < tests.length; index += 1) {
      const { any, none } = tests[index];
      let isMet = any === null;
      for (let at = start; at < end; at += 1) {
        const number = this.values[at];
        if (none[number] === 1) return REFUSED;
        if (any !== null && any[number] === 1) isMet = true;
      }
      if (isMet) continue;
      if (failed !== PASSED) return REFUSED;
      failed = index;
    }
    return failed;
  }

  private toCounts(
    facets: readonly Facet[],
    countOf: (number: number, facet: Facet) => number,
  ): Counts {
    const counts: Counts = Object.fromEntries(facets.map((facet) => [facet, new Map()]));
    if (facets.length === 0) return counts;
    for (let number = 0; number < this.codes.length; number += 1) {
      const facet = FACETS[this.facetOfNumber[number]];
      const count = counts[facet] ? countOf(number, facet) : 0;
      if (count > 0) counts[facet]?.set(this.codes[number], count);
    }
    return counts;
  }

  private remove(id: Ordinal): void {
    if (!this.isLive(id)) return;
    const totals = this.totals[this.kinds[id]];
    for (let at = this.starts[id], end = at + this.lengths[id]; at < end; at += 1) {
      totals[this.values[at]] -= 1;
    }
    this.live[this.kinds[id]] -= 1;
    this.wasted += this.lengths[id];
    this.lengths[id] = 0;
    this.kinds[id] = NO_KIND;
    this.documentIds[id] = '';
    for (const titles of this.titles.values()) titles[id] = '';
  }

  private titlesIn(locale: Locale): string[] {
    let titles = this.titles.get(locale);
    if (!titles) {
      titles = [];
      this.titles.set(locale, titles);
    }
    return titles;
  }

  private numberOf(facet: Facet, code: string): number {
    const key = keyOf(facet, code);
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const number = this.codes.length;
    this.numbers.set(key, number);
    this.codes.push(code);
    if (number >= this.facetOfNumber.length) {
      this.facetOfNumber = grown(this.facetOfNumber, number + 1);
      this.totals = this.totals.map((totals) => grown(totals, number + 1));
    }
    this.facetOfNumber[number] = FACETS.indexOf(facet);
    return number;
  }

  private push(number: number): void {
    if (this.used === this.values.length) this.values = grown(this.values, this.used + 1);
    this.values[this.used] = number;
    this.used += 1;
  }

  private makeRoom(id: Ordinal): void {
    while (this.documentIds.length <= id) this.documentIds.push('');
    if (id >= this.starts.length) {
      this.starts = grown(this.starts, id + 1);
      this.lengths = grown(this.lengths, id + 1);
      this.sortDates = grown(this.sortDates, id + 1);
      this.startDates = grown(this.startDates, id + 1);
      const before = this.kinds.length;
      this.kinds = grown(this.kinds, id + 1).fill(NO_KIND, before);
    }
    this.size = Math.max(this.size, id + 1);
  }

  /** Moves the documents' values together, without those of earlier states of documents. */
  private compact(): void {
    const values = new Uint32Array(this.values.length);
    let used = 0;
    for (let id = 0; id < this.size; id += 1) {
      const start = this.starts[id];
      values.set(this.values.subarray(start, start + this.lengths[id]), used);
      this.starts[id] = used;
      used += this.lengths[id];
    }
    this.values = values;
    this.used = used;
    this.wasted = 0;
  }
}

type Test = { facet: Facet; any: Uint8Array | null; none: Uint8Array };

const PASSED = -1;
const REFUSED = -2;

const keyOf = (facet: Facet, code: string): string => `${facet} ${code}`;

/** Answers a date of any precision as a number that sorts: 2010-12 as 20101200, none as 0. */
const dateNumber = (date: string): number => Number(date.replaceAll('-', '').padEnd(8, '0'));

function grown<Numbers extends Uint8Array | Uint16Array | Uint32Array>(
  numbers: Numbers,
  least: number,
): Numbers {
  const room = Math.max(least, numbers.length * 2);
  const larger = new (numbers.constructor as new (length: number) => Numbers)(room);
  larger.set(numbers);
  return larger;
}
