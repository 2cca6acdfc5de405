import type { Message } from './refusals';

/** Refusals of history. */
export const HISTORY_MESSAGES = {} satisfies Record<string, Message>;
