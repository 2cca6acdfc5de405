import { compoundKind, isInertOpenDocument, openXmlKind } from './office';
import { textKind } from './text';
import { FILE_TYPES, type FileExtension, type FileType } from './types';

/** What the first bytes tell, and what must be looked at more closely. */
const BY_SIGNATURE: Record<string, FileExtension> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
  'image/gif': 'gif',
  'application/pdf': 'pdf',
  'application/rtf': 'rtf',
};

const COMPOUND = 'application/x-cfb';
const ZIP = 'application/zip';

/**
 * Answers what a file is, by its content alone, or null where it is nothing that is taken: neither its
 * name nor what its sender says of it counts. Documents with macros are not taken.
 */
export async function sniff(bytes: Buffer): Promise<FileType | null> {
  const mime = await signatureOf(bytes);
  const extension = mime === null ? textKind(bytes) : kindOf(mime, bytes);
  return extension ? FILE_TYPES[extension] : null;
}

function kindOf(mime: string, bytes: Buffer): FileExtension | null {
  if (mime === COMPOUND) return compoundKind(bytes);
  if (mime === ZIP) return openXmlKind(bytes);
  if (mime in BY_SIGNATURE) return BY_SIGNATURE[mime];
  const named = Object.values(FILE_TYPES).find((type) => type.mime === mime);
  if (!named) return null;
  const { extension } = named as { extension: FileExtension };
  if (mime.startsWith('application/vnd.oasis.'))
    return isInertOpenDocument(bytes) ? extension : null;
  return openXmlKind(bytes) === extension ? extension : null;
}

/** The library is an ES module, which these files, CommonJS as Strapi wants them, have to wait for. */
async function signatureOf(bytes: Buffer): Promise<string | null> {
  const { fileTypeFromBuffer } = await import('file-type');
  try {
    return (await fileTypeFromBuffer(bytes))?.mime ?? null;
  } catch {
    return 'application/octet-stream';
  }
}
