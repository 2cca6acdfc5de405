import type { Core } from '@strapi/strapi';
import { requireSecret } from '../src/operations/secrets';
import { passwordProblem } from '../src/partners/accounts/password-rules';

const MEBIBYTE = 1024 * 1024;

/** How long a partner's access token works before it has to be refreshed. */
const ACCESS_SECONDS = 10 * 60;

/** A mail server that says nothing for so long (milliseconds) is tried again later. */
const PATIENCE = { connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 30_000 };

type Environment = Core.Config.Shared.ConfigParams['env'];

/** Mail goes out through the SMTP server of the environment; without one, none is sent. */
const email = (env: Environment) => ({
  config: {
    provider: 'nodemailer',
    providerOptions: {
      host: env('SMTP_HOST', ''),
      port: env.int('SMTP_PORT', 587),
      secure: env.bool('SMTP_SECURE', env.int('SMTP_PORT', 587) === 465),
      requireTLS: env.bool('SMTP_REQUIRE_TLS', false),
      ...(env('SMTP_USER')
        ? { auth: { user: env('SMTP_USER'), pass: env('SMTP_PASSWORD', '') } }
        : {}),
      ...PATIENCE,
    },
    settings: {
      defaultFrom: env('MAIL_FROM', 'clearinghouse@localhost'),
      defaultReplyTo: env('MAIL_REPLY_TO', env('MAIL_FROM', 'clearinghouse@localhost')),
    },
  },
});

const plugins = ({ env }: Core.Config.Shared.ConfigParams) => ({
  email: email(env),
  'users-permissions': {
    config: {
      jwtSecret: requireSecret('JWT_SECRET'),
      jwtManagement: 'refresh',
      sessions: { accessTokenLifespan: ACCESS_SECONDS },
      validationRules: {
        validatePassword: (password: string) =>
          passwordProblem(password, { email: '', name: null }) === null,
      },
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
