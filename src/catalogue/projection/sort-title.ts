import { fold } from '../analyser/fold';

/**
 * Answers the form of a title by which titles are put in order: folded as search folds it, and
 * without anything but letters, digits and single spaces. Titles of other scripts keep their letters.
 */
export const sortTitle = (title: string): string =>
  fold(title)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
