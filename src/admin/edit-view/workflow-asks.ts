import type { Stage, TransitionName } from '../desk';

/** Reasons for which a reviewer asks for changes. */
export const CHANGE_REASONS = [
  'incomplete',
  'inaccurate',
  'unsourced',
  'unclear',
  'terminology',
  'classification',
  'translation',
  'rights',
  'scope',
  'duplicate',
  'other',
] as const;

/** Reasons for which something is no longer public; the public may read them. */
export const WITHDRAWAL_REASONS = [
  'outdated',
  'superseded',
  'inaccurate',
  'duplicate',
  'rights',
  'request',
  'scope',
  'other',
] as const;

type Need = 'needed' | 'welcome';

/** What a transition asks before it is sent. */
export type Asks = {
  reasons?: { list: readonly string[]; key: 'change' | 'withdrawal' };
  words?: Need;
  person?: Need;
  conflict?: boolean;
  /** The stages at which people want to know why it is not open to them. */
  explainedAt?: Stage[];
  look: 'default' | 'secondary' | 'tertiary' | 'danger-light' | 'success-light';
};

/** The transitions that the panel shows as buttons; `publish` is Strapi's own button. */
export const ASKS: Record<Exclude<TransitionName, 'publish'>, Asks> = {
  submit: {
    words: 'welcome',
    person: 'welcome',
    explainedAt: ['draft', 'changes-requested'],
    look: 'default',
  },
  recall: { look: 'tertiary' },
  approve: {
    words: 'welcome',
    conflict: true,
    explainedAt: ['in-review'],
    look: 'default',
  },
  'request-changes': {
    reasons: { list: CHANGE_REASONS, key: 'change' },
    words: 'needed',
    conflict: true,
    look: 'secondary',
  },
  appeal: {
    words: 'needed',
    person: 'needed',
    explainedAt: ['changes-requested'],
    look: 'secondary',
  },
  withdraw: {
    reasons: { list: WITHDRAWAL_REASONS, key: 'withdrawal' },
    words: 'welcome',
    look: 'danger-light',
  },
  archive: { look: 'tertiary' },
  reopen: { look: 'secondary' },
};

export type Offered = keyof typeof ASKS;

export const isOffered = (name: TransitionName): name is Offered => name in ASKS;
