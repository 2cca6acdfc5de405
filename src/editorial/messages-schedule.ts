import type { Message } from './refusals';

/** Refusals of schedule. */
export const SCHEDULE_MESSAGES = {} satisfies Record<string, Message>;
