import { isRecord } from '../../content-model';
import { presentActor } from '../changes';
import type { IntendedWrite } from '../desk';
import { languageName } from '../language-names';
import { refuse } from '../refusals';
import { readStored } from './states';

/**
 * Refuses to change a text that is archived: nobody would be asked to look at what has changed. It is
 * reopened first. What another write entails, or the clearinghouse itself does, goes on.
 */
export async function refuseArchived(write: IntendedWrite): Promise<void> {
  const { uid, documentId, locale, action, isConsequence } = write;
  if (action !== 'update' || isConsequence || !documentId || !isRecord(uid)) return;
  if (presentActor().kind === 'system') return;
  const state = await strapi.db.transaction(({ trx }) =>
    readStored(trx, { uid, documentId, locale }),
  );
  if (state?.stage === 'archived') refuse('archived', { language: languageName(locale) });
}
