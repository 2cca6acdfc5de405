// Reading over REST: what the public may ask, and what it is answered.
// It owns the query language of `/api`, its OpenAPI document and the page that explains both.
// It never writes, and never answers a draft.
import type { Core } from '@strapi/strapi';
import { UIDS } from '../content-model';
import { replaceActions } from './actions';
import { registerDocumentation } from './openapi/routes';
import { openPublicReading } from './public-access';

export function register(strapi: Core.Strapi): void {
  for (const uid of UIDS) replaceActions(strapi, uid);
  registerDocumentation(strapi);
}

export async function bootstrap(strapi: Core.Strapi): Promise<void> {
  await openPublicReading(strapi);
}
