import type { Message } from './refusals';

/** Refusals of workflow. */
export const WORKFLOW_MESSAGES = {} satisfies Record<string, Message>;
