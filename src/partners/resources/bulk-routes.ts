import { z } from '@strapi/utils';
import { type PartnerRoute, partnerRoute } from '../partner-route';
import { JSON_LINES } from '../sent-body';
import { uploadResources } from './bulk';

const upload = partnerRoute({
  method: 'POST',
  path: '/resources/bulk',
  may: { role: 'contributor', scope: 'resources:write' },
  query: z.strictObject({
    dryRun: z.enum(['true', 'false']).optional().meta({
      description: 'Report what would come of each line, and write nothing',
    }),
  }),
  body: z.string().meta({
    description:
      'Up to 500 lines, each a JSON object: { "externalId"?, "locale", "data", "submit"? }',
  }),
  kinds: JSON_LINES,
  told: {
    id: 'uploadResources',
    status: [200, 207],
    summary: {
      en: 'Create or update up to 500 drafts, one a line, with a report on each',
      fr: 'Créer ou modifier jusqu’à 500 brouillons, un par ligne, avec un compte rendu de chacun',
    },
    answer: z.array(
      z.looseObject({
        line: z.number(),
        externalId: z.string().optional(),
        status: z.enum(['created', 'updated', 'refused']),
        documentId: z.string().optional(),
        errors: z.array(z.looseObject({ message: z.string() })).optional(),
      }),
    ),
    errors: [409, 413, 415, 422],
  },
  answer: ({ acting, query: { dryRun }, body }) => uploadResources(acting, body, dryRun === 'true'),
});

export const BULK_ROUTES: PartnerRoute[] = [upload];
