import type { Core } from '@strapi/strapi';
import { openPreview } from '../src/editorial/preview/address';
import { requireSecret } from '../src/operations/secrets';

const HALF_HOUR = 30 * 60;
const TWELVE_HOURS = 12 * 60 * 60;
const A_WEEK = 7 * 24 * 60 * 60;

const admin = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Admin => ({
  auth: {
    secret: requireSecret('ADMIN_JWT_SECRET'),
    sessions: {
      accessTokenLifespan: HALF_HOUR,
      maxSessionLifespan: TWELVE_HOURS,
      idleSessionLifespan: TWELVE_HOURS,
      maxRefreshTokenLifespan: A_WEEK,
      idleRefreshTokenLifespan: A_WEEK,
    },
  },
  apiToken: { salt: requireSecret('API_TOKEN_SALT') },
  transfer: { token: { salt: requireSecret('TRANSFER_TOKEN_SALT') } },
  secrets: { encryptionKey: requireSecret('ENCRYPTION_KEY') },
  rateLimit: { enabled: env.bool('ADMIN_RATE_LIMIT', true) },
  flags: { nps: false, promoteEE: false },
  preview: { enabled: true, config: { handler: openPreview, allowedOrigins: ["'self'"] } },
});

export default admin;
