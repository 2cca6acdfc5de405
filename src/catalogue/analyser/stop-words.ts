import { languageOf } from './language';

/** Function words, folded. “sans”, “non”, “not”, “without” and “us” stay: they carry meaning here. */
const STOP_WORDS: Record<string, Set<string>> = {
  fr: new Set(
    `a ai ainsi as au aux avec c ce ceci cela celle celles celui ces cet cette ceux comme d dans de
    des donc dont du elle elles en es est et etaient etait etant etre eu eux furent fut ici il ils j
    je l la laquelle le lequel les lesquelles lesquels leur leurs lui m ma mais me mes moi mon n ne
    ni nos notre nous on ont ou par pour qu quand que quel quelle quelles quels qui quoi s sa se
    sera seront ses si soit son sont sur t ta te tes toi ton tres tu un une vos votre vous y`.split(
      /\s+/,
    ),
  ),
  en: new Set(
    `a about am an and any are as at be because been being but by can could did do does doing for
    from had has have having he her here hers him his how i if in into is it its itself me my of on
    or our ours s she should so some such t than that the their theirs them then there these they
    this those through to was we were what when where which while who whom whose why will with would
    you your yours`.split(/\s+/),
  ),
};
const NONE: Set<string> = new Set();

/** Answers the folded words that a language's search passes over; none for a language not listed. */
export const stopWordsOf = (language: string): Set<string> =>
  STOP_WORDS[languageOf(language)] ?? NONE;
