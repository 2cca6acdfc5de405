import type { Message } from './refusals';

/** Refusals of translations. */
export const TRANSLATIONS_MESSAGES = {} satisfies Record<string, Message>;
