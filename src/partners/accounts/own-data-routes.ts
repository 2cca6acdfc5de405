import { z } from '@strapi/utils';
import { accountRoute, type PartnerRoute } from '../partner-route';
import { confirmPassword } from './own-password';
import { deleteOwnAccount, exportOwnData } from './own-data';

const read = accountRoute({
  method: 'GET',
  path: '/me/data',
  told: {
    id: 'exportMyData',
    summary: {
      en: 'Export everything that is held about oneself',
      fr: 'Exporter tout ce qui est conservé sur soi',
    },
    answer: z
      .record(z.string(), z.unknown())
      .meta({ description: 'The account, and lists by what they hold.' }),
  },
  async answer({ account }) {
    return {
      data: await exportOwnData(account),
      headers: { 'Content-Disposition': 'attachment; filename="my-data.json"' },
    };
  },
});

/** The content of a DELETE has no meaning that all would agree on (RFC 9110 §9.3.5). */
const remove = accountRoute({
  method: 'POST',
  path: '/me/actions/delete',
  body: z.strictObject({ password: z.string().min(1).max(1000) }),
  told: {
    id: 'deleteMyAccount',
    summary: {
      en: 'Delete one’s own account; contributions stay with the organisation',
      fr: 'Supprimer son compte ; les contributions restent à l’organisme',
    },
    errors: [409],
  },
  async answer({ account, body: { password } }) {
    await confirmPassword(account, password);
    await deleteOwnAccount(account);
    return null;
  },
});

export const OWN_DATA_ROUTES: PartnerRoute[] = [read, remove];
