// The rules of writing: languages, facts and words, who may write what, what may be published.
// It owns every consequence of a write, inside the transaction of that write.
// It never answers the public, and never writes around Strapi's Document Service.
import type { Core } from '@strapi/strapi';
import { enableLanguages } from './enable-languages';

export { defaultLanguage, readLanguages } from './languages';

export function register(strapi: Core.Strapi): void {}

export async function bootstrap(strapi: Core.Strapi): Promise<void> {
  await enableLanguages(strapi);
}
