import type { RefusalCode, Values } from '../refusals';
import type { Wish } from './schedule';

export type Conflict = { code: RefusalCode; values: Values };

/**
 * Answers what stands against a wish, or null: a language is published at one time only, taken off at
 * one time only, and taken off after it is published. `waiting` are the language's other schedules.
 */
export function conflictOf(wish: Wish, waiting: Wish[], isPublished: boolean): Conflict | null {
  const [same] = waiting.filter(({ action }) => action === wish.action);
  if (same) {
    return {
      code: wish.action === 'publish' ? 'publication-scheduled' : 'unpublication-scheduled',
      values: { local: same.local, timeZone: same.timeZone },
    };
  }
  const [other] = waiting;
  if (wish.action === 'unpublish' && !other && !isPublished) {
    return { code: 'nothing-to-unpublish', values: {} };
  }
  if (other && isWrongOrder(wish, other)) {
    return {
      code: 'unpublication-before-publication',
      values: { local: other.local, timeZone: other.timeZone },
    };
  }
  return null;
}

const isWrongOrder = (one: Wish, other: Wish): boolean => {
  const [publication, unpublication] = one.action === 'publish' ? [one, other] : [other, one];
  return unpublication.at.getTime() <= publication.at.getTime();
};
