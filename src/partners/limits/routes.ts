import { z } from '@strapi/utils';
import { partnerRoute, type PartnerRoute } from '../partner-route';
import { TRUST_LEVELS } from '../trust/level';
import { trustOf } from '../trust/read';
import { QUOTA_KINDS } from './allowances';
import { readUses, secondsLeftToday } from './quota';

const QUOTA = z.object({
  kind: z.enum(QUOTA_KINDS),
  allowed: z.int(),
  used: z.int(),
  left: z.int(),
  resetsIn: z
    .int()
    .nullable()
    .meta({ description: 'Seconds until a new day begins; null for what is held, not used up.' }),
});

const quota = partnerRoute({
  method: 'GET',
  path: '/quota',
  may: { role: 'contributor', scope: 'resources:read' },
  told: {
    id: 'readQuota',
    summary: {
      en: 'Read what the organisation has used and has left',
      fr: 'Lire ce que l’organisme a utilisé et ce qui lui reste',
    },
    answer: z.object({ level: z.enum(TRUST_LEVELS), quotas: z.array(QUOTA) }),
  },
  answer: async ({ acting }) => {
    const level = await trustOf(acting);
    const uses = await strapi.db.transaction(async ({ trx }) =>
      readUses(trx, acting.organization, QUOTA_KINDS, level),
    );
    const quotas = uses.map((use) => ({
      ...use,
      left: Math.max(use.allowed - use.used, 0),
      resetsIn: use.kind === 'submissions' ? secondsLeftToday() : null,
    }));
    return { data: { level, quotas } };
  },
});

export const QUOTA_ROUTES: PartnerRoute[] = [quota];
