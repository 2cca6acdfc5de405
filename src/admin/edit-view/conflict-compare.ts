import { type Attribute, attributesOf, type RecordUid } from '../../content-model';
import { readable } from './conflict-readable';

export type Values = Record<string, unknown>;

/** One field whose text is not the same in the form and in what is stored. */
export type Differing = {
  name: string;
  /** Who has changed it since the form was loaded. */
  changedBy: 'me' | 'them' | 'both';
  mine: string;
  theirs: string;
};

const IGNORED = ['id', 'documentId', '__temp_key__', '__component'];

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (typeof value === 'object' && !Array.isArray(value) && Object.keys(value).length === 0);

/** Answers a value without what forms and rows add to it: keys, identifiers, empty parts. */
function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare);
  if (typeof value !== 'object' || value === null) return isEmpty(value) ? undefined : value;
  const parts = Object.entries(value)
    .filter(([name]) => !IGNORED.includes(name))
    .map(([name, part]) => [name, bare(part)] as const)
    .filter(([, part]) => !isEmpty(part))
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return parts.length > 0 ? Object.fromEntries(parts) : undefined;
}

const mediaIds = (value: unknown): unknown =>
  [value]
    .flat()
    .flatMap((one) => (typeof one === 'object' && one !== null && 'id' in one ? [one.id] : []));

const comparable = (attribute: Attribute, value: unknown): string => {
  const kept = attribute.type === 'media' ? mediaIds(value) : bare(value);
  return JSON.stringify(isEmpty(kept) ? null : kept);
};

type Changes = { connect?: unknown[]; disconnect?: unknown[] };

const changesRelation = (value: unknown): boolean => {
  const { connect = [], disconnect = [] } = (value ?? {}) as Changes;
  return connect.length > 0 || disconnect.length > 0;
};

const changedByMe = (attribute: Attribute, before: unknown, mine: unknown): boolean =>
  attribute.type === 'relation'
    ? changesRelation(mine)
    : comparable(attribute, before) !== comparable(attribute, mine);

/**
 * Answers the fields that differ between what the form has loaded, what is typed in it, and what somebody
 * else has stored since then. A relation in a form says what is added and removed: it differs when
 * it says something, and goes on top of what is stored.
 */
export function compareVersions(
  uid: RecordUid,
  { loaded, mine, theirs }: { loaded: Values; mine: Values; theirs: Values },
): Differing[] {
  return attributesOf(uid).flatMap(([name, attribute]): Differing[] => {
    const isMine = changedByMe(attribute, loaded[name], mine[name]);
    const isTheirs =
      attribute.type !== 'relation' &&
      comparable(attribute, loaded[name]) !== comparable(attribute, theirs[name]);
    if (!isMine && !isTheirs) return [];
    if (
      isMine &&
      isTheirs &&
      comparable(attribute, mine[name]) === comparable(attribute, theirs[name])
    ) {
      return [];
    }
    return [
      {
        name,
        changedBy: isMine ? (isTheirs ? 'both' : 'me') : 'them',
        mine: readable(attribute, mine[name]),
        theirs: attribute.type === 'relation' ? '' : readable(attribute, theirs[name]),
      },
    ];
  });
}

/** Answers what is typed in a form and not stored, by field, as the form holds it. */
export const typedIn = (uid: RecordUid, loaded: Values, mine: Values): Values =>
  Object.fromEntries(
    attributesOf(uid)
      .filter(([name, attribute]) => changedByMe(attribute, loaded[name], mine[name]))
      .map(([name]) => [name, mine[name]]),
  );

const idsIn = (value: unknown): unknown[] => {
  if (Array.isArray(value)) return value.flatMap(idsIn);
  return typeof value === 'object' && value !== null && 'id' in value ? [value.id] : [];
};

/**
 * Answers a typed value as it can be put into a form that has loaded a newer row: parts of components
 * that are gone from it are new ones again.
 */
export function onTopOf(attribute: Attribute, typed: unknown, stored: unknown): unknown {
  if (attribute.type !== 'component') return typed;
  const known = idsIn(stored);
  const renew = (part: unknown): unknown => {
    if (typeof part !== 'object' || part === null || !('id' in part)) return part;
    const { id, ...rest } = part;
    return known.includes(id) ? part : rest;
  };
  return Array.isArray(typed) ? typed.map(renew) : renew(typed);
}
