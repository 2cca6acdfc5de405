/** What can be done with many records at once, in the order of the buttons. */
export const BULK_ACTIONS = [
  'assign',
  'submit',
  'recall',
  'approve',
  'request-changes',
  'publish',
  'withdraw',
  'archive',
  'reopen',
] as const;

export type BulkAction = (typeof BULK_ACTIONS)[number];

type Rule = {
  /** The right of the desk that it takes, or Strapi's own right to publish. */
  right: string;
  /** The stages of which one at least must be selected; any when absent. */
  from?: readonly string[];
};

/**
 * When a button is shown. The server decides about each record, and reports: the stages here only keep
 * away what could be refused to all. A test compares them with the workflow's own table.
 */
export const RULES: Record<BulkAction, Rule> = {
  assign: { right: 'api::editorial.assign' },
  submit: { right: 'api::editorial.submit', from: ['draft', 'changes-requested'] },
  recall: { right: 'api::editorial.submit', from: ['in-review'] },
  approve: { right: 'api::editorial.review', from: ['in-review'] },
  'request-changes': { right: 'api::editorial.review', from: ['in-review'] },
  publish: {
    right: 'plugin::content-manager.explorer.publish',
    from: ['draft', 'in-review', 'changes-requested', 'approved', 'withdrawn'],
  },
  withdraw: {
    right: 'api::editorial.withdraw',
    from: ['published', 'draft', 'in-review', 'changes-requested', 'approved'],
  },
  archive: { right: 'api::editorial.withdraw', from: ['draft', 'changes-requested', 'withdrawn'] },
  reopen: { right: 'api::editorial.withdraw', from: ['withdrawn', 'archived'] },
};

/** A row of a list: the stage of its text, and Strapi's word for what is public of it. */
export type Selected = { stage?: string | null; status?: string };

type Permission = {
  action: string;
  subject?: string | null;
  properties?: { locales?: string[] | null };
};

const isAbout = ({ subject, properties }: Permission, uid: string, locale: string): boolean =>
  (!subject || subject === uid) && (properties?.locales?.includes(locale) ?? true);

const isPublic = ({ status }: Selected): boolean => status === 'published' || status === 'modified';

/** What the desk has noted nothing of is published if all of it is public, else a draft. */
const stageOf = ({ stage, status }: Selected): string =>
  stage ?? (status === 'published' ? 'published' : 'draft');

const isOpenTo = (action: BulkAction, row: Selected): boolean => {
  if (action === 'withdraw' && !isPublic(row)) return false;
  if (action === 'archive' && isPublic(row)) return false;
  return RULES[action].from?.includes(stageOf(row)) ?? true;
};

/** Answers what may be offered for a selection to somebody with these permissions, in a language. */
export function offeredFor(
  selected: Selected[],
  permissions: Permission[],
  { uid, locale }: { uid: string; locale: string },
): BulkAction[] {
  const has = (right: string) =>
    permissions.some(
      (permission) => permission.action === right && isAbout(permission, uid, locale),
    );
  return BULK_ACTIONS.filter(
    (action) => has(RULES[action].right) && selected.some((row) => isOpenTo(action, row)),
  );
}
