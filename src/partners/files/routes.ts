import { errors, z } from '@strapi/utils';
import { pageOf, PAGED, pagination } from '../paging';
import { partnerRoute, type PartnerRoute } from '../partner-route';
import { idIn } from '../texts';
import { receiveFile } from './receive';
import { removeFile } from './remove';
import { FILE_FIELD, sentFile } from './sent-file';
import { findFile, readFiles } from './store';

const OWN_FILE = z.object({
  id: z.number().int().meta({ description: 'What a record names the file by' }),
  name: z.string(),
  mime: z.string().meta({ description: 'The media type of the content' }),
  bytes: z.number().int(),
  sha256: z.string().meta({ description: 'Of the stored file; images are re-encoded' }),
  url: z.string(),
  width: z.number().int().nullable(),
  height: z.number().int().nullable(),
  createdAt: z.iso.datetime(),
});

const FORM = z.strictObject({
  alternativeText: z
    .string()
    .trim()
    .max(500)
    .optional()
    .meta({ description: 'What an image shows, for those who do not see it' }),
});

function numberIn(params: Record<string, string>): number {
  const id = idIn(params.id);
  if (id === null) throw new errors.NotFoundError();
  return id;
}

const list = partnerRoute({
  method: 'GET',
  path: '/files',
  may: { role: 'contributor', scope: 'files:write' },
  query: PAGED,
  told: {
    id: 'listFiles',
    summary: {
      en: 'List the organisation’s files, the newest first',
      fr: 'Lister les fichiers de l’organisme, les plus récents d’abord',
    },
    answer: z.array(OWN_FILE),
  },
  async answer({ acting, query }) {
    const page = pageOf(query);
    const { files, total } = await readFiles(acting.organization, page);
    return { data: files, meta: pagination(page, total) };
  },
});

const send = partnerRoute({
  method: 'POST',
  path: '/files',
  may: { role: 'contributor', scope: 'files:write' },
  body: FORM,
  told: {
    id: 'sendFile',
    status: 201,
    file: FILE_FIELD,
    summary: {
      en: 'Send one file, as `multipart/form-data` in the field `file`',
      fr: 'Envoyer un fichier, en `multipart/form-data` dans le champ `file`',
    },
    answer: OWN_FILE,
    errors: [409, 413, 415, 422, 503],
  },
  async answer({ acting, body, context }) {
    const id = await receiveFile(acting, sentFile(context), body.alternativeText);
    const headers = { Location: `/api/partner/files/${id}` };
    return { status: 201, data: await findFile(acting.organization, id), headers };
  },
});

const read = partnerRoute({
  method: 'GET',
  path: '/files/:id',
  may: { role: 'contributor', scope: 'files:write' },
  told: {
    id: 'readFile',
    summary: { en: 'Read about one file', fr: 'Lire la fiche d’un fichier' },
    answer: OWN_FILE,
    errors: [404],
  },
  async answer({ acting, params }) {
    const file = await findFile(acting.organization, numberIn(params));
    if (!file) throw new errors.NotFoundError();
    return { data: file };
  },
});

const remove = partnerRoute({
  method: 'DELETE',
  path: '/files/:id',
  may: { role: 'contributor', scope: 'files:write' },
  told: {
    id: 'deleteFile',
    summary: {
      en: 'Delete a file that no record uses',
      fr: 'Supprimer un fichier qu’aucune fiche n’utilise',
    },
    errors: [404, 409],
  },
  async answer({ acting, params }) {
    await removeFile(acting.organization, numberIn(params));
    return null;
  },
});

export const FILE_ROUTES: PartnerRoute[] = [list, send, read, remove];
