// Reading over REST: what the public may ask, and what it is answered.
// It owns the query language of `/api`, its OpenAPI document and the page that explains both.
// It never writes, and never answers a draft.
import type { Core } from '@strapi/strapi';

export function register(strapi: Core.Strapi): void {}

export async function bootstrap(strapi: Core.Strapi): Promise<void> {}
