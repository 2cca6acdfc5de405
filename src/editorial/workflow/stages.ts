/** Where the working text of one language of a document stands. */
export const STAGES = [
  'draft',
  'in-review',
  'changes-requested',
  'approved',
  'published',
  'withdrawn',
  'archived',
] as const;

export type Stage = (typeof STAGES)[number];
