import type { DocumentId } from '../../content-model';
import type { Transaction } from '../../editorial';
import type { Acting } from '../acting';
import { serverUrl } from '../links';

/** A file of an organisation's, as it is answered. */
export type OwnFile = {
  id: number;
  name: string;
  mime: string;
  bytes: number;
  /** Of what is stored: images are stored re-encoded. */
  sha256: string;
  url: string;
  width: number | null;
  height: number | null;
  createdAt: string;
};

export const FILE = 'plugin::upload.file';
export const PARTNER_FILES = 'partner_files';

/** A file of the media library's. */
export type LibraryFile = {
  id: number;
  name: string;
  mime: string;
  url: string;
  width: number | null;
  height: number | null;
};

type Stored = { file_id: number; bytes: number; sha256: string; created_at: string };

type Tables = Transaction | typeof strapi.db.connection;

/** Answers the address of a file, whichever provider has it. */
export const absoluteUrl = (url: string): string => (url.startsWith('/') ? serverUrl() + url : url);

const presentFile = (
  { file_id, bytes, sha256, created_at }: Stored,
  { name, mime, url, width, height }: LibraryFile,
): OwnFile => ({
  id: file_id,
  name,
  mime,
  bytes: Number(bytes),
  sha256,
  url: absoluteUrl(url),
  width: width ?? null,
  height: height ?? null,
  createdAt: created_at,
});

async function present(rows: Stored[]): Promise<OwnFile[]> {
  const files: LibraryFile[] = await strapi.db
    .query(FILE)
    .findMany({ where: { id: { $in: rows.map(({ file_id }) => file_id) } } });
  const byId = new Map(files.map((file) => [file.id, file]));
  return rows.flatMap((row) => {
    const file = byId.get(row.file_id);
    return file ? [presentFile(row, file)] : [];
  });
}

/** What the team has deleted from the media library is nobody's any more. */
const ofOrganization = (organization: DocumentId) =>
  strapi.db
    .connection(PARTNER_FILES)
    .where({ organization })
    .whereExists(
      strapi.db.connection('files').select('id').whereRaw(`files.id = ${PARTNER_FILES}.file_id`),
    );

/** Reads a page of an organisation's files, the newest first, and how many there are. */
export async function readFiles(
  organization: DocumentId,
  { page, pageSize }: { page: number; pageSize: number },
): Promise<{ files: OwnFile[]; total: number }> {
  const rows: Stored[] = await ofOrganization(organization)
    .orderBy('file_id', 'desc')
    .limit(pageSize)
    .offset((page - 1) * pageSize);
  const [{ total }] = await ofOrganization(organization).count({ total: '*' });
  return { files: await present(rows), total: Number(total) };
}

/** Reads one of an organisation's files, or null: another one's is as one that does not exist. */
export async function findFile(organization: DocumentId, id: number): Promise<OwnFile | null> {
  const rows: Stored[] = await ofOrganization(organization).where({ file_id: id });
  const [file] = await present(rows);
  return file ?? null;
}

/** Answers which of these files are an organisation's own. */
export async function ownAmong(
  tables: Tables,
  organization: DocumentId,
  ids: number[],
): Promise<number[]> {
  const rows: Stored[] = await tables(PARTNER_FILES)
    .where({ organization })
    .whereIn('file_id', ids);
  return rows.map(({ file_id }) => file_id);
}

/** Notes whose a file is, and who has sent it. */
export async function keepOwner(
  trx: Transaction,
  acting: Acting,
  file: { id: number; bytes: number; sha256: string; createdAt: string },
): Promise<void> {
  await trx(PARTNER_FILES).insert({
    file_id: file.id,
    organization: acting.organization,
    user_id: acting.kind === 'member' ? acting.account.id : null,
    key_id: acting.kind === 'key' ? acting.key.id : null,
    bytes: file.bytes,
    sha256: file.sha256,
    created_at: file.createdAt,
  });
}
