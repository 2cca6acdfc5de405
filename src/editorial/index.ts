// The rules of writing: languages, facts and words, who may write what, what may be published.
// It owns every consequence of a write, inside the transaction of that write.
// It never answers the public, and never writes around Strapi's Document Service.
import type { Core } from '@strapi/strapi';
import { followTables } from './audit';
import * as desks from './desks';
import { guardDocuments } from './document-middleware';
import { enableLanguages } from './enable-languages';
import { guardLocales } from './locale-guard';
import * as panel from './panel';
import * as roles from './roles';
import { ensureUniqueRows } from './unique-rows';

export { record } from './audit/record';
export { beforeCommit } from './before-commit';
export { presentActor } from './changes';
export { deskRoute, type DeskRoute, serveDesk } from './desk-routes';
export { defaultLanguage, readLanguages } from './languages';
export { readerLanguage, speakingTo } from './refusals';
export { mayUpdateDocument } from './roles';
export { confirmTranslation, onPublicState } from './translations';
export { findTombstone, sayWhy, type Tombstone, vouchFor } from './workflow';
export { lock } from './write-lock';

export async function register(strapi: Core.Strapi): Promise<void> {
  await desks.register(strapi);
  guardDocuments(strapi);
}

export async function bootstrap(strapi: Core.Strapi): Promise<void> {
  followTables(strapi);
  await enableLanguages(strapi);
  await ensureUniqueRows(strapi);
  guardLocales(strapi);
  await strapi.db.transaction(() => roles.bootstrap(strapi));
  await panel.bootstrap(strapi);
  await desks.bootstrap(strapi);
}

export const destroy = desks.destroy;
