import { sealed } from './sealed';

/** What is known of a row that an audit line may tell: codes, numbers, yes and no. */
export type Facts = Record<string, string | number | boolean | null>;

/** A row as the database has it, with what `populate` names. */
export type Stored = Record<string, unknown> & { id: number };

/** One of Strapi's own tables whose changes are told, beside the content's. */
export type Watched = {
  /** What an action is called: `account.create`. */
  noun: string;
  populate?: Record<string, unknown>;
  /** Attributes whose change alone says nothing: how often a token is used. */
  ignored?: string[];
  /** Rows that are as they are by themselves: the super administrator may do everything. */
  isUntold?(row: Stored): boolean;
  /** What a line may say of a row. */
  open(row: Stored): Facts;
  /** What a line may only say that it has changed: names, addresses, secrets. */
  sealed: string[];
};

const named = (value: unknown, key: string): string | null =>
  typeof value === 'object' && value !== null ? String((value as Stored)[key]) : null;

const codesOf = (value: unknown): string =>
  Array.isArray(value)
    ? value
        .map((role: { code: string }) => role.code)
        .sort()
        .join(',')
    : '';

const text = (value: unknown): string | null =>
  value === null || value === undefined ? null : String(value);

const list = (value: unknown): string | null =>
  Array.isArray(value) ? value.map(String).sort().join(',') : null;

type Properties = { fields?: unknown; locales?: unknown } | null;

/** Roles, rights, accounts, tokens, languages and files, by the types that Strapi keeps them in. */
export const WATCHED: Record<string, Watched> = {
  'admin::user': {
    noun: 'account',
    populate: { roles: { select: ['id', 'code'] } },
    open: ({ isActive, blocked, roles }) => ({
      active: isActive === true,
      blocked: blocked === true,
      roles: codesOf(roles),
    }),
    sealed: [
      'firstname',
      'lastname',
      'username',
      'email',
      'password',
      'resetPasswordToken',
      'registrationToken',
    ],
  },
  'admin::role': {
    noun: 'role',
    open: ({ code }) => ({ code: text(code) }),
    sealed: ['name', 'description'],
  },
  'admin::permission': {
    noun: 'permission',
    populate: { role: { select: ['id', 'code'] }, apiToken: { select: ['id'] } },
    isUntold: ({ role }) => named(role, 'code') === 'strapi-super-admin',
    open: ({ action, subject, role, apiToken, conditions, properties }) => ({
      right: text(action),
      subject: text(subject),
      role: named(role, 'code'),
      token: named(apiToken, 'id'),
      conditions: list(conditions),
      languages: list((properties as Properties)?.locales),
    }),
    sealed: ['properties', 'actionParameters'],
  },
  'admin::api-token': {
    noun: 'token',
    populate: { adminUserOwner: { select: ['id'] } },
    ignored: ['lastUsedAt'],
    open: ({ kind, type, lifespan, expiresAt, adminUserOwner }) => ({
      kind: text(kind),
      type: text(type),
      lifespan: text(lifespan),
      expires: expiresAt ? new Date(expiresAt as string).toISOString() : null,
      owner: named(adminUserOwner, 'id'),
    }),
    sealed: ['name', 'description', 'accessKey'],
  },
  'admin::api-token-permission': {
    noun: 'token-permission',
    populate: { token: { select: ['id'] } },
    open: ({ action, token }) => ({ right: text(action), token: named(token, 'id') }),
    sealed: [],
  },
  'admin::transfer-token': {
    noun: 'transfer-token',
    ignored: ['lastUsedAt'],
    open: ({ lifespan }) => ({ lifespan: text(lifespan) }),
    sealed: ['name', 'description', 'accessKey'],
  },
  'plugin::users-permissions.user': {
    noun: 'public-account',
    populate: { role: { select: ['id', 'type'] } },
    open: ({ confirmed, blocked, role }) => ({
      confirmed: confirmed === true,
      blocked: blocked === true,
      role: named(role, 'type'),
    }),
    sealed: ['username', 'email', 'password', 'resetPasswordToken', 'confirmationToken'],
  },
  'plugin::users-permissions.role': {
    noun: 'public-role',
    open: ({ type }) => ({ code: text(type) }),
    sealed: ['name', 'description'],
  },
  'plugin::users-permissions.permission': {
    noun: 'public-permission',
    populate: { role: { select: ['id', 'type'] } },
    open: ({ action, role }) => ({ right: text(action), role: named(role, 'type') }),
    sealed: [],
  },
  'plugin::i18n.locale': {
    noun: 'language',
    open: ({ code }) => ({ code: text(code) }),
    sealed: ['name'],
  },
  'plugin::upload.file': {
    noun: 'file',
    open: ({ mime, size }) => ({ mime: text(mime), size: Number(size) }),
    sealed: ['name', 'alternativeText', 'caption', 'hash'],
  },
};

/** What a row was and what it is, as a line tells it; null when nothing of it is told. */
export type Difference = {
  verb: 'create' | 'update' | 'delete';
  before: string | null;
  after: string | null;
  details: Facts;
};

/** Answers how a row differs: open facts as they are now, sealed ones as changed. */
export function differenceOf(
  watched: Watched,
  before: Stored | null,
  after: Stored | null,
): Difference | null {
  const row = after ?? before;
  if (!row || watched.isUntold?.(row)) return null;
  const [was, is] = [before && watched.open(before), after && watched.open(after)];
  const hashes = { before: hashOf(watched, before), after: hashOf(watched, after) };
  if (!was || !is) {
    return { verb: was ? 'delete' : 'create', ...hashes, details: watched.open(row) };
  }
  const details: Facts = {};
  for (const [name, value] of Object.entries(is)) if (was[name] !== value) details[name] = value;
  for (const name of watched.sealed) {
    if (JSON.stringify(before?.[name] ?? null) !== JSON.stringify(after?.[name] ?? null)) {
      details[name] = 'changed';
    }
  }
  return Object.keys(details).length === 0 ? null : { verb: 'update', ...hashes, details };
}

const hashOf = (watched: Watched, row: Stored | null): string | null =>
  row &&
  sealed(JSON.stringify([watched.open(row), watched.sealed.map((name) => row[name] ?? null)]));
