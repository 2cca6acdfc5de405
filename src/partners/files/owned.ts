import {
  type Attribute,
  attributesOf,
  type ComponentUid,
  type DocumentId,
  RECORD_UIDS,
  type RecordUid,
  type Uid,
} from '../../content-model';
import { readRows } from '../../editorial';
import type { Acting } from '../acting';
import { serverUrl } from '../links';
import { refusePartner } from '../refusals';
import { FILE, ownAmong } from './store';

type Fields = Record<string, unknown>;

/** What the data is to be written to, where there is something yet: it may keep the files that it has. */
export type Written = { uid: RecordUid; documentId: DocumentId };

/**
 * Refuses data that names a file which the organisation does not own: in any attribute of a file, also
 * inside of components, in each of the forms in which Strapi takes them, and among the images of a body.
 * A file that the same record uses already may stay.
 */
export async function refuseForeignFiles(
  acting: Acting,
  data: Fields,
  written?: Written,
): Promise<void> {
  const uids = written ? [written.uid] : RECORD_UIDS;
  const named = [...new Set(uids.flatMap((uid) => filesIn(uid, data)))];
  named.push(...(await filesAt(uids.flatMap((uid) => imagesIn(uid, data)))));
  if (named.length === 0) return;
  const numbers = named.map(Number);
  const own = await ownAmong(strapi.db.connection, acting.organization, numbers.filter(isNumber));
  const present = written ? await filesOf(written) : [];
  const foreign = named.filter((id) => ![...own, ...present].includes(Number(id)));
  if (foreign.length > 0) refusePartner('file-foreign', { files: foreign });
}

/** What a column of numbers can be compared with on either database. */
const isNumber = (id: number): boolean => Number.isInteger(id) && id > 0 && id < 2 ** 31;

/** Answers what data says in attributes of files, as text. */
function filesIn(uid: Uid | ComponentUid, data: Fields): string[] {
  return attributesOf(uid).flatMap(([name, attribute]) => filesInValue(attribute, data[name]));
}

function filesInValue(attribute: Attribute, value: unknown): string[] {
  if (attribute.type === 'media') return idsIn(value);
  if (attribute.type !== 'component') return [];
  return [value]
    .flat()
    .filter((part): part is Fields => typeof part === 'object' && part !== null)
    .flatMap((part) => filesIn(attribute.component, part));
}

const WAYS = ['set', 'connect', 'disconnect'];

/** `7`, `"7"`, `{ id: 7 }`, lists of these, and `{ set: … }` or `{ connect: … }`. */
function idsIn(value: unknown): string[] {
  if (value === null || value === undefined || value === '') return [];
  if (Array.isArray(value)) return value.flatMap(idsIn);
  if (typeof value !== 'object') return [String(value)];
  const fields = value as Fields;
  const named = WAYS.filter((way) => way in fields);
  if (named.length > 0) return named.flatMap((way) => idsIn(fields[way]));
  return [String(fields.id ?? JSON.stringify(value).slice(0, 100))];
}

/** Answers the addresses of the images that bodies of text show. */
const imagesIn = (uid: Uid, data: Fields): string[] =>
  attributesOf(uid).flatMap(([name, { type }]) => (type === 'blocks' ? urlsIn(data[name]) : []));

const urlsIn = (blocks: unknown): string[] =>
  (Array.isArray(blocks) ? (blocks as ({ image?: { url?: unknown } } | null)[]) : [])
    .map((block) => block?.image?.url)
    .filter((url) => typeof url === 'string');

/** Answers which files of the library are at these addresses: images from elsewhere are none. */
async function filesAt(urls: string[]): Promise<string[]> {
  if (urls.length === 0) return [];
  const relative = urls.map((url) => url.replace(serverUrl(), ''));
  const files: { id: number }[] = await strapi.db
    .query(FILE)
    .findMany({ where: { url: { $in: [...urls, ...relative] } }, select: ['id'] });
  return files.map(({ id }) => String(id));
}

async function filesOf({ uid, documentId }: Written): Promise<number[]> {
  const rows = await readRows(uid, documentId);
  const named = rows.flatMap(({ content }) => filesIn(uid, content));
  const shown = await filesAt(rows.flatMap(({ content }) => imagesIn(uid, content)));
  return [...named, ...shown].map(Number);
}
