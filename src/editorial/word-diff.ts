import { diffArrays } from 'diff';

/** A stretch of text that both versions have, or only the later, or only the earlier one. */
export type Part = { kind: 'same' | 'added' | 'removed'; text: string };

/** A word, or any other character once or repeated, with the blanks after it; blanks at the beginning. */
const TOKENS = /(?:[\p{L}\p{M}\p{N}_]+|([^\p{L}\p{M}\p{N}_\s])\1*)\s*|\s+/gu;

/** How many words may differ before two texts are shown one after the other, as a whole. */
const MOST_DIFFERENCES = 1_000;

const tokensOf = (text: string): string[] => text.match(TOKENS) ?? [];

/**
 * Answers what differs between two texts, word by word. What is same and removed, joined, is the
 * earlier text; what is same and added, the later one. What is removed comes before what takes its
 * place.
 */
export function diffWords(before: string, after: string): Part[] {
  const [earlier, later] = [tokensOf(before), tokensOf(after)];
  const steps = diffArrays(earlier, later, {
    comparator: (one, other) => one.trimEnd() === other.trimEnd(),
    maxEditLength: MOST_DIFFERENCES,
  });
  if (!steps) return [...partOf('removed', before), ...partOf('added', after)];

  const parts: Part[] = [];
  let [was, is] = [0, 0];
  for (const { added, removed, count } of steps) {
    for (let token = 0; token < count; token += 1) {
      if (removed) parts.push({ kind: 'removed', text: earlier[was++] });
      else if (added) parts.push({ kind: 'added', text: later[is++] });
      else parts.push(...sameWord(earlier[was++], later[is++]));
    }
  }
  return joined(parts);
}

const partOf = (kind: Part['kind'], text: string): Part[] => (text === '' ? [] : [{ kind, text }]);

/** A word that both have, and the blanks after it, which may differ. */
function sameWord(before: string, after: string): Part[] {
  if (before === after) return [{ kind: 'same', text: after }];
  const word = after.trimEnd();
  return [
    ...partOf('same', word),
    ...partOf('removed', before.slice(word.length)),
    ...partOf('added', after.slice(word.length)),
  ];
}

/** Joins neighbours, and puts what is removed before what is added, stretch by stretch. */
function joined(parts: Part[]): Part[] {
  const result: Part[] = [];
  let stretch = { same: '', removed: '', added: '' };
  const close = () => {
    for (const kind of ['same', 'removed', 'added'] as const) {
      result.push(...partOf(kind, stretch[kind]));
    }
    stretch = { same: '', removed: '', added: '' };
  };
  for (const { kind, text } of parts) {
    const isNext = kind === 'same' && (stretch.removed !== '' || stretch.added !== '');
    if (isNext) close();
    stretch[kind] += text;
  }
  close();
  return result;
}
