import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

/**
 * Refuses a body that cannot be read, as its sender's mistake: Strapi would log each one as a fault of
 * ours, and answer a broken form with 500, because the parser of forms names its status `httpCode`.
 */
function refuseBody(error: Error & { status?: number; httpCode?: number }): never {
  const status = error.httpCode ?? error.status ?? 500;
  if (status >= 500) throw error;
  throw status === 413
    ? new errors.PayloadTooLargeError(error.message)
    : new errors.ValidationError(error.message);
}

/** Strapi's own chain without sessions (only social logins need them) and without naming itself. */
const middlewares = ({ env }: Core.Config.Shared.ConfigParams) => [
  'strapi::logger',
  'strapi::errors',
  {
    name: 'strapi::security',
    config: {
      contentSecurityPolicy: {
        useDefaults: true,
        directives: {
          'connect-src': ["'self'", 'https:'],
          'img-src': ["'self'", 'data:', 'blob:'],
          'media-src': ["'self'", 'data:', 'blob:'],
          upgradeInsecureRequests: null,
        },
      },
      hsts:
        env('NODE_ENV') === 'production' ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    },
  },
  {
    name: 'strapi::cors',
    config: {
      origin: env.array('CORS_ORIGINS', ['*']),
      credentials: false,
      methods: ['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE'],
      headers: [
        'Content-Type',
        'Authorization',
        'Accept',
        'Accept-Language',
        'If-None-Match',
        'If-Match',
        'Idempotency-Key',
        'X-Organization',
      ],
      expose: [
        'ETag',
        'Location',
        'Content-Language',
        'Idempotency-Replayed',
        'RateLimit',
        'RateLimit-Policy',
        'Retry-After',
        'X-Request-Id',
      ],
      keepHeadersOnError: true,
    },
  },
  'strapi::query',
  { name: 'strapi::body', config: { jsonLimit: '1mb', formLimit: '56kb', onError: refuseBody } },
  'strapi::favicon',
  { name: 'strapi::public', config: { maxAge: 3_600_000 } },
];

export default middlewares;
