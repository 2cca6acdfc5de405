import { type DocumentId, isTerm, type Locale, mainFieldOf, type Uid } from '../content-model';
import { carry } from './carrying';
import { refuseNewPolicyArea } from './policy-areas';
import { refuse } from './refusals';
import { guardNewRecord } from './roles';
import { draftsOf, readRows, type Row, sourceOf } from './rows';
import { firstFree } from './slugify';
import { freeSlug } from './slugs';
import { type Data, documentsOf, type Entries, type Next, type Params, type Write } from './writes';

const PAGE = 'api::page.page';

/**
 * Copies a document in all its languages, as drafts with slugs of their own. What is sent along
 * belongs to the language asked for, and is saved as a change of the copy.
 */
export async function clone(write: Write, next: Next): Promise<unknown> {
  const { uid, params } = write;
  const { documentId = '', data: sent = {}, ...selection } = params;
  const locale = selection.locale === '*' ? undefined : (selection.locale as Locale);
  guardNewRecord();
  refuseNewPolicyArea(uid);
  const rows = await readRows(uid, documentId);
  if (rows.length === 0) return next();

  const original = sourceOf(uid, rows);
  const code = await codeOfCopy(uid, original, sent.code);
  const { createdBy, updatedBy } = sent;
  write.params = {
    ...params,
    locale: '*',
    data: { ...(code && { code }), ...(createdBy ? { createdBy, updatedBy } : {}) },
  };
  const { documentId: copyId } = (await next()) as Entries;
  const slugs = await freshenSlugs(uid, copyId);

  if (locale) {
    const { id: _id, code: _code, sourceLanguage: _source, slug, ...changes } = sent;
    const isOwnSlug = slug && !rows.some(({ content }) => content.slug === slug);
    const data: Data = { ...changes, slug: isOwnSlug ? slug : slugs.get(locale) };
    await documentsOf(uid).update({ documentId: copyId, locale, data });
  }
  return readCopies(uid, copyId, selection, locale ?? original.locale);
}

async function codeOfCopy(uid: Uid, { content }: Row, sent: unknown): Promise<string | undefined> {
  if (!content.code) return undefined;
  if (typeof sent === 'string' && sent !== '' && sent !== content.code) return sent;
  if (isTerm(uid)) refuse('code-is-taken', { value: String(content.code) });
  const pages: { code: string }[] = await strapi.db.query(PAGE).findMany({ select: ['code'] });
  return firstFree(String(content.code), new Set(pages.map((page) => page.code)));
}

async function freshenSlugs(uid: Uid, documentId: DocumentId): Promise<Map<Locale, string>> {
  const slugs = new Map<Locale, string>();
  for (const { locale, content } of draftsOf(await readRows(uid, documentId))) {
    const title = content[mainFieldOf(uid)];
    if (!('slug' in content) || typeof title !== 'string') continue;
    const slug = await freeSlug({ uid, locale, documentId }, title);
    await carry(() => documentsOf(uid).update({ documentId, locale, data: { slug } }));
    slugs.set(locale, slug);
  }
  return slugs;
}

async function readCopies(
  uid: Uid,
  documentId: DocumentId,
  { fields, populate }: Params,
  first: Locale,
): Promise<Entries> {
  const locales = draftsOf(await readRows(uid, documentId)).map((row) => row.locale);
  const entries: Entries['entries'] = [];
  for (const locale of [first, ...locales.filter((other) => other !== first)]) {
    const entry = await documentsOf(uid).findOne({ documentId, locale, fields, populate });
    if (entry) entries.push(entry);
  }
  return { documentId, entries };
}
