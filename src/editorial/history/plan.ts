import { attributesOf, type Locale, type Uid } from '../../content-model';
import type { LanguageChange } from '../changes';
import { type Content, isSame } from '../content';
import { contentHash } from '../hashes';
import type { Row } from '../rows';

/** What the latest version of a language is known by. */
export type Latest = { id: number; number: number; hash: string };

/** A version to be kept, before it has its number. */
export type Kept = {
  locale: Locale;
  content: Content;
  hash: string;
  changed: string[];
  /** When it was written, where that was before there was a history: then nobody knows by whom. */
  earlier: string | null;
  /** Whether it was published before, is published by this write, or is not published. */
  publication: 'before' | 'now' | null;
};

/** What a write leaves in the history of one language. */
export type Plan = {
  kept: Kept[];
  /** The version that says what is now published, where it is kept already. */
  published: Latest | null;
};

/** What the server notes for itself. */
const NOT_COMPARED = ['loadedLabels'];

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0);

/** Answers the attributes whose values differ between two contents. */
export const changedIn = (uid: Uid, before: Content | null, after: Content): string[] =>
  attributesOf(uid)
    .filter(([name]) => !NOT_COMPARED.includes(name))
    .filter(([name, attribute]) =>
      before === null
        ? !isEmpty(after[name])
        : !isSame(attribute, before[name] ?? null, after[name] ?? null),
    )
    .map(([name]) => name);

const saysSame = (uid: Uid, one: Row | null, other: Row | null): boolean =>
  one !== null && other !== null && changedIn(uid, one.content, other.content).length === 0;

const moment = (value: unknown): string => new Date(value as string | number).toISOString();

/**
 * Answers what to keep of one language after a write: what it says now where that is new, what is now
 * published where no version says so, and first what there was before where no version is kept at all.
 */
export function planVersions(
  uid: Uid,
  { locale, draft, published }: LanguageChange,
  latest: Latest | null,
): Plan {
  const kept: Kept[] = [];
  const keep = (row: Row, before: Row | null, rest: Partial<Kept>) =>
    kept.push({
      locale,
      content: row.content,
      hash: contentHash(uid, row.content),
      changed: changedIn(uid, before?.content ?? null, row.content),
      earlier: null,
      publication: null,
      ...rest,
    });
  const keepEarlier = (row: Row, publication: Kept['publication']) =>
    keep(row, row, { earlier: moment(row.entry.updatedAt), publication });

  const [was, is] = [draft.before, draft.after];
  if (!latest && was) {
    const wasPublic = saysSame(uid, published.before, was);
    if (published.before && !wasPublic) keepEarlier(published.before, 'before');
    keepEarlier(was, wasPublic ? 'before' : null);
  }

  const isPublishing =
    published.after !== null && published.after.entry.id !== published.before?.entry.id;
  const open = isPublishing ? published.after : null;
  const isDraftOpen = saysSame(uid, open, is);
  if (open && !isDraftOpen) keep(open, published.before ?? was, { publication: 'now' });
  if (is && !saysSame(uid, was, is)) {
    keep(is, was, { publication: isDraftOpen ? 'now' : null });
    return { kept, published: null };
  }
  if (!open || !isDraftOpen) return { kept, published: null };

  const hash = contentHash(uid, open.content);
  const last = kept.at(-1);
  if (last?.hash === hash) last.publication = 'now';
  else if (latest?.hash === hash) return { kept, published: latest };
  else keep(open, published.before ?? was, { publication: 'now' });
  return { kept, published: null };
}
