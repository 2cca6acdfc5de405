import { randomUUID } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { attributesOf, RECORD_UIDS, schemaOf } from '../../content-model';
import type { Transaction } from '../../editorial';
import type { FileType } from './content/types';
import { FILE, type LibraryFile } from './store';

type Uploading = {
  data: { fileInfo: { name: string; alternativeText?: string; folder?: number } };
  files: {
    filepath: string;
    originalFilename: string;
    mimetype: string;
    detectedMimeType: string;
    size: number;
  };
};

type Upload = {
  upload(sent: Uploading): Promise<LibraryFile[]>;
  remove(file: LibraryFile): Promise<unknown>;
};

type Folders = { getAPIUploadFolder(): Promise<{ id: number }> };

const service = <Service>(name: string) => strapi.plugin('upload').service(name) as Service;

/**
 * Puts a file into the media library through its provider, in the folder of what comes over the API.
 * Its address ends with what it is, whatever it was called.
 */
export async function putIntoLibrary(
  bytes: Buffer,
  { name, alternativeText, type }: { name: string; alternativeText?: string; type: FileType },
): Promise<LibraryFile> {
  const filepath = join(tmpdir(), `partner-${randomUUID()}.${type.extension}`);
  const folder = await service<Folders>('api-upload-folder').getAPIUploadFolder();
  try {
    await writeFile(filepath, bytes, { mode: 0o600 });
    const [file] = await service<Upload>('upload').upload({
      data: { fileInfo: { name, alternativeText, folder: folder.id } },
      files: {
        filepath,
        originalFilename: `${randomUUID()}.${type.extension}`,
        mimetype: type.mime,
        detectedMimeType: type.mime,
        size: bytes.length,
      },
    });
    return file;
  } finally {
    await rm(filepath, { force: true });
  }
}

/** Removes a file from the media library and from its provider; one that is gone is no problem. */
export async function removeFromLibrary(id: number): Promise<void> {
  const file: LibraryFile | null = await strapi.db.query(FILE).findOne({ where: { id } });
  if (file) await service<Upload>('upload').remove(file);
}

/** Whether a record of any kind, draft or published, names a file or shows it in a body of text. */
export async function isUsed(trx: Transaction, id: number): Promise<boolean> {
  const file: (LibraryFile & { related?: unknown[] }) | null = await strapi.db
    .query(FILE)
    .findOne({ where: { id }, populate: { related: true } });
  if (!file) return false;
  return (file.related ?? []).some((entry) => entry !== null) || isShown(trx, file.url);
}

async function isShown(trx: Transaction, url: string): Promise<boolean> {
  for (const uid of RECORD_UIDS) {
    for (const [name, { type }] of attributesOf(uid)) {
      if (type !== 'blocks') continue;
      const shown: unknown = await trx(schemaOf(uid).collectionName)
        .whereRaw('cast(?? as text) like ?', [name, `%${url}%`])
        .first('id');
      if (shown) return true;
    }
  }
  return false;
}
