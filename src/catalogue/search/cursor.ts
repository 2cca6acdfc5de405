import { createHash } from 'node:crypto';
import type { DocumentId } from '../../content-model';
import { refuseSearch } from './bad-search';

/** Where a hit stands in the order of its search: its key there, and its document. */
export type Position = { key: number | string; date: number; documentId: DocumentId };

const ALLOWED = ['meta.pagination.cursor'];
const MOST_CHARACTERS = 4_000;

/**
 * Writes the position of the last hit of an answer. It belongs to everything that decides which hits
 * there are and in which order; whatever happens to that document, reading goes on after its place.
 */
export function writeCursor(position: Position, search: string): string {
  const content = JSON.stringify([position.key, position.date, position.documentId]);
  return Buffer.from(sealOf(content, search) + content).toString('base64url');
}

/** Answers the position that a cursor names; refuses one of another search, or that was changed. */
export function readCursor(cursor: string, search: string): Position {
  const refuse = () => refuseSearch('wrong-cursor', 'cursor', ALLOWED, cursor);
  if (cursor.length > MOST_CHARACTERS) return refuse();
  const text = Buffer.from(cursor, 'base64url').toString();
  const content = text.slice(SEAL_LENGTH);
  if (text.slice(0, SEAL_LENGTH) !== sealOf(content, search)) return refuse();
  if (Buffer.from(text).toString('base64url') !== cursor) return refuse();
  const [key, date, documentId] = JSON.parse(content) as [number | string, number, DocumentId];
  return { key, date, documentId };
}

const SEAL_LENGTH = 12;

const sealOf = (content: string, search: string): string =>
  createHash('sha256').update(`${search} ${content}`).digest('base64url').slice(0, SEAL_LENGTH);
