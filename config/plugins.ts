import type { Core } from '@strapi/strapi';
import { requireSecret } from '../src/operations/secrets';

const MEBIBYTE = 1024 * 1024;

const plugins = ({ env }: Core.Config.Shared.ConfigParams) => ({
  'users-permissions': {
    config: {
      jwtSecret: requireSecret('JWT_SECRET'),
      jwtManagement: 'refresh',
      ratelimit: { enabled: env.bool('USERS_RATE_LIMIT', true) },
    },
  },
  upload: {
    config: {
      sizeLimit: 25 * MEBIBYTE,
      security: {
        allowedTypes: [
          'image/png',
          'image/jpeg',
          'image/webp',
          'image/gif',
          'application/pdf',
          'application/msword',
          'application/vnd.ms-excel',
          'application/vnd.ms-powerpoint',
          'application/vnd.openxmlformats-officedocument.*',
          'application/vnd.oasis.opendocument.*',
          'application/rtf',
          'text/csv',
          'text/plain',
        ],
        deniedTypes: ['image/svg+xml', 'text/html', 'application/javascript'],
      },
    },
  },
});

export default plugins;
