// How far each language of a record is: in progress, in review, published, or outdated by its source.
// It owns which words of the source a translation was last confirmed against, by whom and when.
// It never changes a text, and never decides what may be published.
import type { Desk } from '../desk';
import { describe } from './describe';
import { fillStates } from './fill-states';
import { followChange } from './follow-change';
import { translationRoutes } from './routes';

export { confirmTranslation } from './confirm';
export { onPublicState } from './listeners';
export { refreshTranslationStates } from './refresh-states';

export const translations: Desk = {
  bootstrap: fillStates,
  onChange: followChange,
  describe,
  routes: translationRoutes,
};
