import type { Message } from './refusals';

/** Refusals of the rules between records: facts, publication, use, uniqueness, who may write. */
export const RULE_MESSAGES = {
  'nothing-to-say': { en: () => 'Nothing to say.', fr: () => 'Rien à dire.' },
} satisfies Record<string, Message>;
