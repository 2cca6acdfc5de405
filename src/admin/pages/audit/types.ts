/** One line of the audit trail, as the server answers it. */
export type AuditLine = {
  seq: number;
  at: string;
  actor: { key: string; name: string };
  action: string;
  type: string;
  id: string;
  locale: string | null;
  before: string | null;
  after: string | null;
  details: Record<string, string | number | boolean | null>;
  requestId: string | null;
  prev: string;
  hash: string;
};

export type AuditPageOf = { lines: AuditLine[]; next: number | null };

export type AuditChoices = { actors: { key: string; name: string }[]; actions: string[] };

/** What narrows the trail; an empty text narrows nothing. */
export type AuditFilters = {
  from: string;
  to: string;
  actor: string;
  action: string;
  object: string;
};

export const NO_FILTERS: AuditFilters = { from: '', to: '', actor: '', action: '', object: '' };

/** Answers the filters that say something, as parameters. */
export const paramsOf = (filters: AuditFilters): Record<string, string> =>
  Object.fromEntries(Object.entries(filters).filter(([, value]) => value.trim() !== ''));
