import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { presentActor, record } from '../../editorial';
import type { Acting } from '../acting';
import { useQuota } from '../limits/quota';
import { refusePartner } from '../refusals';
import { partnerSettings } from '../settings';
import { reencode } from './content/image';
import { labelFor } from './content/label';
import { sniff } from './content/sniff';
import { FILE_EXTENSIONS } from './content/types';
import { putIntoLibrary, removeFromLibrary } from './library';
import { scan } from './scan';
import type { SentFile } from './sent-file';
import { FILE, keepOwner } from './store';

/**
 * Takes a file in for the organisation that acts, and answers its number. What it is, is judged by its
 * content; images are written anew. Throws a 413 for one that is too large, a 415 for what is not taken,
 * a 422 for an image that cannot be read and for what the virus scanner finds, and a 503 where that one
 * cannot tell. Nothing that was refused is kept.
 */
export async function receiveFile(
  acting: Acting,
  { path, name, bytes: size }: SentFile,
  alternativeText: string | undefined,
): Promise<number> {
  const allowed = partnerSettings().fileBytes;
  if (size > allowed) refusePartner('file-too-large', { bytes: size, allowed });
  if (size === 0) refusePartner('file-empty');
  const sent = await readFile(path);
  const type = await sniff(sent);
  if (!type) refusePartner('file-type', { allowed: FILE_EXTENSIONS });
  await scan(path);
  const bytes = type.isImage ? await reencode(sent, type) : sent;
  const file = await putIntoLibrary(bytes, { name: labelFor(name, type), alternativeText, type });
  try {
    await own(acting, file.id, bytes);
  } catch (error) {
    await removeFromLibrary(file.id);
    throw error;
  }
  return file.id;
}

const own = async (acting: Acting, id: number, bytes: Buffer): Promise<void> =>
  await strapi.db.transaction(async ({ trx }) => {
    await useQuota(trx, acting.organization, 'files-bytes', bytes.length);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const createdAt = new Date().toISOString();
    await keepOwner(trx, acting, { id, bytes: bytes.length, sha256, createdAt });
    await record(trx, {
      actor: presentActor(),
      action: 'file.create',
      object: { type: FILE, id: String(id) },
      after: sha256,
      details: { bytes: bytes.length },
    });
  });
