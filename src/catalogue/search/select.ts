import type { Ordinal } from '../store';

export type Compare = (one: Ordinal, other: Ordinal) => number;

/**
 * Answers the first `count` of some documents in an order, in that order. Going through all of them
 * once beside a heap of the best ones is much quicker than sorting them.
 */
export function firstOf(hits: Uint32Array, count: number, compare: Compare): Uint32Array {
  if (hits.length <= count) return hits.slice().sort(compare);
  const heap = hits.slice(0, count);
  for (let at = (count >> 1) - 1; at >= 0; at -= 1) sink(heap, at, compare);
  for (let index = count; index < hits.length; index += 1) {
    if (compare(hits[index], heap[0]) >= 0) continue;
    heap[0] = hits[index];
    sink(heap, 0, compare);
  }
  return heap.sort(compare);
}

/** Lets the document at a place of a heap, whose worst is on top, go down to where it belongs. */
function sink(heap: Uint32Array, from: number, compare: Compare): void {
  const moved = heap[from];
  let at = from;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && compare(heap[child + 1], heap[child]) > 0) child += 1;
    if (compare(heap[child], moved) <= 0) break;
    heap[at] = heap[child];
    at = child;
  }
  heap[at] = moved;
}
