import { errors } from '@strapi/utils';
import type { DocumentId } from '../../content-model';
import { presentActor, record } from '../../editorial';
import { refusePartner } from '../refusals';
import { isUsed, removeFromLibrary } from './library';
import { FILE, PARTNER_FILES } from './store';

/**
 * Deletes one of an organisation's files. Throws a 404 for every other one, and a 409 for one that a
 * record uses.
 */
export async function removeFile(organization: DocumentId, id: number): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    const deleted: number = await trx(PARTNER_FILES).where({ organization, file_id: id }).delete();
    if (deleted === 0) throw new errors.NotFoundError();
    if (await isUsed(trx, id)) refusePartner('file-used', { file: id });
    await record(trx, {
      actor: presentActor(),
      action: 'file.delete',
      object: { type: FILE, id: String(id) },
    });
  });
  await removeFromLibrary(id);
}
