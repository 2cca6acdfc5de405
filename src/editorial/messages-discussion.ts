import type { Message } from './refusals';

/** Refusals of discussion. */
export const DISCUSSION_MESSAGES = {} satisfies Record<string, Message>;
