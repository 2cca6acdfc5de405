import type { Stage } from './stages';
import type { TransitionName } from './transitions';

type Names = { en: string; fr: string };

/** What the stages are called. */
export const STAGE_NAMES: Record<Stage, Names> = {
  draft: { en: 'Draft', fr: 'Brouillon' },
  'in-review': { en: 'In review', fr: 'En relecture' },
  'changes-requested': { en: 'Changes requested', fr: 'À modifier' },
  approved: { en: 'Approved', fr: 'Approuvé' },
  published: { en: 'Published', fr: 'Publié' },
  withdrawn: { en: 'Withdrawn', fr: 'Retiré' },
  archived: { en: 'Archived', fr: 'Archivé' },
};

/** What the transitions are called. */
export const TRANSITION_NAMES_IN: Record<TransitionName, Names> = {
  submit: { en: 'Submit', fr: 'Soumettre' },
  recall: { en: 'Recall', fr: 'Reprendre' },
  'request-changes': { en: 'Ask for changes', fr: 'Demander des modifications' },
  approve: { en: 'Approve', fr: 'Approuver' },
  appeal: { en: 'Appeal', fr: 'Demander un second avis' },
  publish: { en: 'Publish', fr: 'Publier' },
  withdraw: { en: 'Withdraw', fr: 'Retirer' },
  archive: { en: 'Archive', fr: 'Archiver' },
  reopen: { en: 'Reopen', fr: 'Rouvrir' },
};
