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

export { type Activity, readActivity, readLastActivity } from './audit/activity';
export { record } from './audit/record';
export { beforeCommit } from './before-commit';
export {
  actAs,
  type Actor,
  namePartners,
  type PartnerActor,
  presentActor,
  presentPartner,
  readActorNames,
} from './changes';
export type { Transaction } from './desk';
export { repeat } from './desks';
export { deskRoute, type DeskRoute, serveDesk } from './desk-routes';
export {
  addPartnersComment,
  adminAddress,
  onSharedComment,
  readSharedComments,
  retryAt,
  type SharedComment,
} from './discussion';
export { verify } from './freshness';
export { languageName } from './language-names';
export { defaultLanguage, readLanguages } from './languages';
export { leadOf } from './lead';
export { claim, leaseOwner, type Leased, settle } from './lease';
export { readerLanguage, refuse, speakingTo } from './refusals';
export { hasRight, type Right } from './rights';
export { type Holder, mayCreate, mayUpdateDocument, readHolders } from './roles';
export { draftIn, publishedIn, readNames, readRows, type Row, sourceOf } from './rows';
export { confirmTranslation, onPublicState } from './translations';
export { organizationNames } from './organization-names';
export { readSubmissions, type Submissions } from './work/submissions';
export {
  type Entrance,
  findTombstone,
  letIntoReview,
  onStage,
  type PartnersStanding,
  perform,
  type Place,
  type Queue,
  QUEUES,
  readPartnersStanding,
  readReviewers,
  sayWhy,
  type StageChange,
  type Tombstone,
  type TransitionName,
  vouchFor,
  type Wish,
} from './workflow';
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
