import type { Core } from '@strapi/strapi';
import { plainPath } from './plain-path';

/** Where Strapi writes accounts, roles, tokens and languages, several rows one after another. */
const PATHS = [
  '/admin/users',
  '/admin/roles',
  '/admin/api-tokens',
  '/admin/admin-tokens',
  '/admin/transfer/tokens',
  '/i18n/locales',
  '/users-permissions/roles',
];

const READS = ['GET', 'HEAD', 'OPTIONS'];

const isUnder = (path: string): boolean =>
  PATHS.some((prefix) => path === prefix || path.startsWith(`${prefix}/`));

/**
 * Makes one transaction of what such a request writes, so that it is told or not done. Strapi itself
 * opens none there.
 */
export function writeAtOnce(strapi: Core.Strapi): void {
  strapi.server.use(async ({ method, path }, next) => {
    if (READS.includes(method) || !isUnder(plainPath(path))) return next();
    return strapi.db.transaction(() => next());
  });
}
