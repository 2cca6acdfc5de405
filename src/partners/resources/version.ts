import { createHash } from 'node:crypto';
import type { Context } from 'koa';
import type { Locale } from '../../content-model';
import { languageName, type Row } from '../../editorial';
import { refusePartner } from '../refusals';

/** The order of what relations and files name says nothing, and comes as the database likes. */
const comparable = (value: unknown): unknown =>
  Array.isArray(value) && value.every((item) => typeof item !== 'object')
    ? [...value].sort()
    : value;

/**
 * Answers the version of one language's draft, in 32 hexadecimal digits: it changes with every change of
 * what the draft says, and is the same again when the draft says the same again.
 */
export const versionOf = ({ content }: Row): string =>
  createHash('sha256')
    .update(JSON.stringify(content, (_name, value: unknown) => comparable(value)))
    .digest('hex')
    .slice(0, 32);

/** Answers a version as `ETag` names it (RFC 9110 §8.8.3). */
export const etagOf = (row: Row): string => `"${versionOf(row)}"`;

/**
 * Refuses a write that does not say which version it changes, or names another one (RFC 9110 §13.1.1,
 * RFC 6585 §3): a 428 where `If-Match` is missing, a 412 where the draft is another by now, with its
 * version in the details and in `ETag`. A language that is not written yet has no version: the first
 * text asks for `If-None-Match: *`.
 */
export function refuseOtherVersion(context: Context, row: Row | undefined, locale: Locale): void {
  const wanted = context.get('If-Match');
  if (!row) {
    if (context.get('If-None-Match').trim() === '*') return;
    const language = languageName(locale);
    refusePartner(wanted ? 'version-is-none' : 'version-needed-of-none', { language });
  }
  if (wanted && names(wanted, row)) return;
  context.set('ETag', etagOf(row));
  if (!wanted && !context.get('If-None-Match')) refusePartner('version-needed');
  refusePartner('version-is-another', { version: versionOf(row) });
}

/** Refuses an action on another version than the one that is named, where one is named. */
export function refuseOtherVersionIfNamed(context: Context, row: Row, locale: Locale): void {
  if (context.get('If-Match')) refuseOtherVersion(context, row, locale);
}

const names = (wanted: string, row: Row): boolean =>
  wanted.trim() === '*' || wanted.split(',').some((tag) => tag.trim() === etagOf(row));
