import type { Core } from '@strapi/strapi';

/**
 * Logs promises that fail with nobody waiting for them. Strapi runs its hooks after a commit without
 * waiting, and Node ends the process at the first failure that no listener hears
 * (strapi/strapi#27374).
 */
export function logUnhandledRejections(strapi: Core.Strapi): void {
  process.on('unhandledRejection', (reason) => {
    strapi.log.error(`A promise failed with nobody waiting: ${describe(reason)}`);
  });
}

const describe = (reason: unknown): string =>
  reason instanceof Error ? (reason.stack ?? reason.message) : String(reason);
