// Reading over REST: what the public may ask, and what it is answered.
// It owns the query language of `/api`, its OpenAPI document and the page that explains both.
// It never writes, and never answers a draft.
import type { Core } from '@strapi/strapi';
import { shareAnswers } from '../catalogue';
import { schemaOf, UIDS } from '../content-model';
import { replaceActions } from './actions';
import { registerDocumentation } from './openapi/routes';
import { openPublicReading } from './public-access';
import { LIST_PARAMETERS, ONE_PARAMETERS } from './query/limits';

export function register(strapi: Core.Strapi): void {
  for (const uid of UIDS) {
    replaceActions(strapi, uid);
    const path = `/api/${schemaOf(uid).info.pluralName}`;
    shareAnswers(
      strapi,
      { path: new RegExp(`^${path}$`), parameters: LIST_PARAMETERS },
      { path: new RegExp(`^${path}/[^/]+$`), parameters: ONE_PARAMETERS },
    );
  }
  registerDocumentation(strapi);
}

export async function bootstrap(strapi: Core.Strapi): Promise<void> {
  await openPublicReading(strapi);
}
