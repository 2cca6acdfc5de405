import { createHash, randomBytes } from 'node:crypto';
import type { DocumentId } from '../../content-model';

/** What a key lets a machine do, for its organisation and no other. */
export const KEY_SCOPES = [
  'resources:read',
  'resources:write',
  'organization:read',
  'organization:write',
  'files:write',
] as const;

export type KeyScope = (typeof KEY_SCOPES)[number];

/** A key as it is kept: without its secret. */
export type StoredKey = {
  id: number;
  organization: DocumentId;
  name: string;
  /** The beginning of the key, by which people know it again. */
  hint: string;
  scopes: KeyScope[];
  createdBy: number;
  createdAt: string;
  expiresAt: string;
  lastUsedAt: string | null;
  revokedAt: string | null;
};

/** The beginning of every key, by which leaked ones can be searched for. */
export const KEY_PREFIX = 'mick_';

const SECRET_BYTES = 32;
const HINT_LENGTH = KEY_PREFIX.length + 6;

/** Makes a new key: 256 random bits. */
export const newKey = (): string => KEY_PREFIX + randomBytes(SECRET_BYTES).toString('base64url');

/** Answers what is kept of a key: random bits need no slow hash. */
export const hashOfKey = (key: string): string => createHash('sha256').update(key).digest('hex');

export const hintOf = (key: string): string => `${key.slice(0, HINT_LENGTH)}…`;

/** Whether a key opens anything now. */
export const isValid = ({ revokedAt, expiresAt }: StoredKey, now = new Date()): boolean =>
  revokedAt === null && expiresAt > now.toISOString();
