import type { Context } from 'koa';
import type { DocumentId, Locale } from '../../content-model';
import { draftIn, lock, type Row, type Transaction } from '../../editorial';
import type { Acting } from '../acting';
import { useQuota } from '../limits/quota';
import type { Answer } from '../partner-route';
import { refusePartner } from '../refusals';
import { type ContributedUid, enabled, languageIn, type Own, RESOURCE } from './contributed';
import { answeringOnce } from './idempotency';
import { merged } from './merge';
import { presentRecord } from './present';
import { type Input, ledByActing, readInput } from './read-input';
import { refuseOtherVersion, versionOf } from './version';

type Documents = {
  create(params: object): Promise<{ documentId: DocumentId }>;
  update(params: object): Promise<unknown>;
};

const documentsOf = (uid: ContributedUid) => strapi.documents(uid) as unknown as Documents;

/** Reads an own record again, when nobody else writes it until the transaction ends. */
export async function openOwn({ documentId, readRows }: Own): Promise<Row[]> {
  await lock(documentId);
  return readRows();
}

/** Makes a resource of what is sent, as a draft in its source language that the acting organisation leads. */
export async function createResource(acting: Acting, locale: Locale, sent: Input): Promise<Answer> {
  enabled(locale);
  const data = await readInput(acting, RESOURCE, sent);
  return answeringOnce(async (trx) => {
    const documentId = await insertResource(trx, acting, locale, data);
    const place = { uid: RESOURCE, documentId, locale } as const;
    return { status: 201, ...(await presentRecord(trx, place)) };
  });
}

/** Makes a resource of what `readInput` has read; answers its documentId. */
export async function insertResource(
  trx: Transaction,
  acting: Acting,
  locale: Locale,
  data: Input,
): Promise<DocumentId> {
  await useQuota(trx, acting.organization, 'drafts', 1);
  const { documentId } = await documentsOf(RESOURCE).create({
    locale,
    status: 'draft',
    data: { ...data, ...ledByActing(acting) },
  });
  return documentId;
}

/** Changes one language's draft; what is public stays as it is. */
export const updateDraft = (
  { uid, documentId }: Pick<Own, 'uid' | 'documentId'>,
  locale: Locale,
  data: Input,
): Promise<unknown> => documentsOf(uid).update({ documentId, locale, status: 'draft', data });

/** Changes what is sent of one language of an own record, where its version is the one that is named. */
export const replaceFields = (
  own: Own,
  context: Context,
  asked: Locale | undefined,
  sent: Input,
): Promise<Answer> => write(own, context, asked, () => sent);

/** Changes one language of an own record by a merge patch, where its version is the one that is named. */
export const patchFields = (
  own: Own,
  context: Context,
  asked: Locale | undefined,
  patch: unknown,
): Promise<Answer> => write(own, context, asked, (row) => merged(own.uid, row, patch));

/**
 * Reads what is sent before it opens the transaction, as what that names lies outside of the record; then
 * looks at the version once more, when nobody else can change it.
 */
async function write(
  own: Own,
  context: Context,
  asked: Locale | undefined,
  change: (row: Row | undefined) => Input,
): Promise<Answer> {
  const before = await own.readRows();
  const locale = languageIn(own.uid, before, asked);
  const seen = draftIn(before, locale);
  refuseOtherVersion(context, seen, locale);
  const data = await readInput(own.acting, own.uid, change(seen), own.documentId);
  return answeringOnce(async (trx) => {
    const row = draftIn(await openOwn(own), locale);
    refuseOtherVersion(context, row, locale);
    if (row && seen && versionOf(row) !== versionOf(seen)) {
      refusePartner('version-is-another', { version: versionOf(row) });
    }
    await updateDraft(own, locale, data);
    const { uid, documentId } = own;
    return presentRecord(trx, { uid, documentId, locale });
  });
}
