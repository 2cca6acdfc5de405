import type { Core } from '@strapi/strapi';
import { type DocumentId, isOurs, isRecord } from '../content-model';
import { isCarrying } from './carrying';
import { follow } from './changes';
import { clone } from './clone';
import { refuseDatabaseError } from './database-refusals';
import { remove } from './deletion';
import { beforeWrite, onChange } from './desks';
import { enabledLocale } from './enabled-locale';
import { isNested, oneAtATime } from './one-at-a-time';
import { guardPartnersResult, guardPartnersWrite } from './partner-guard';
import { discardDraft, publish, unpublish } from './publication';
import { create, update } from './save';
import { lock } from './write-lock';
import {
  documentsOf,
  type Entry,
  type Next,
  type Rule,
  type Write,
  WRITE_ACTIONS,
  type WriteAction,
} from './writes';

const RULES: Record<WriteAction, Rule> = {
  create: orPublished(create),
  update: orPublished(update),
  clone,
  publish,
  unpublish,
  discardDraft,
  delete: remove,
};

type DocumentMiddleware = Parameters<Core.Strapi['documents']['use']>[0];

const isWrite = (action: string): action is WriteAction =>
  WRITE_ACTIONS.some((write) => write === action);

/**
 * Puts the room's rules around every write of our types. Everything that a write entails happens in
 * its transaction, so that an error anywhere undoes all of it. Must be called before Strapi's plugins
 * start, so that what they do after a write is inside, too.
 */
export function guardDocuments(strapi: Core.Strapi): void {
  strapi.documents.use((async (write: Write, next: Next) => {
    const { uid, action } = write;
    if (!isOurs(uid) || !isWrite(action) || isCarrying()) return next();

    write.isConsequence = isNested();
    write.params = { ...write.params, locale: enabledLocale(action, write.params.locale) };
    try {
      return await strapi.db.transaction(({ trx }) =>
        oneAtATime(trx, async () => {
          const { documentId, locale } = write.params;
          if (documentId) await lock(documentId);
          if (!write.isConsequence) await guardPartnersWrite(write);
          const { isConsequence = false } = write;
          if (typeof locale === 'string') {
            await beforeWrite({ uid, documentId, locale, action, isConsequence });
          }
          const result = await follow(write, trx, () => RULES[action](write, next), onChange);
          if (!write.isConsequence) await guardPartnersResult(uid, documentIdIn(write, result));
          return result;
        }),
      );
    } catch (error) {
      refuseDatabaseError(error);
    }
  }) as unknown as DocumentMiddleware);
}

const documentIdIn = ({ params }: Write, result: unknown): DocumentId =>
  params.documentId ?? (result as Entry).documentId;

/**
 * Strapi publishes at once what is saved with the status `published`, past every rule of publication:
 * here that is a draft's save, then a publication like any other.
 */
function orPublished(save: Rule): Rule {
  return async (write: Write, next: Next) => {
    const { status, locale, fields, populate } = write.params;
    if (status !== 'published' || !isRecord(write.uid)) return save(write, next);
    write.params = { ...write.params, status: 'draft' };
    const entry = (await save(write, next)) as Entry | null;
    if (!entry) return entry;
    const { documentId } = entry;
    const { entries } = await documentsOf(write.uid).publish({
      documentId,
      locale,
      ...(fields ? { fields } : {}),
      ...(populate ? { populate } : {}),
    });
    return entries[0];
  };
}
