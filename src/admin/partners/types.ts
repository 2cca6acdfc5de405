import type { DocumentId } from '../../content-model';
import type { Named, Pagination, Text } from '../work/types';

/** Where a partner's submission waits, in the order of the tabs. */
export const QUEUES = ['triage', 'review', 'editor'] as const;

export type Queue = (typeof QUEUES)[number];

/** The partner organisation that a text comes from. */
export type Origin = { organization: DocumentId; name: string; queue: Queue | null };

export type Submission = Text & {
  origin: Omit<Origin, 'queue'>;
  queue: Queue | null;
  since: string;
  assignee: Named | null;
};

/** The answer of `GET /clearinghouse/partners/submissions`. */
export type SubmissionsAnswer = {
  counts: Record<Queue, number>;
  results: Submission[];
  pagination: Pagination;
};
