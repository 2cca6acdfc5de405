import type { Core } from '@strapi/strapi';
import { repeat, serveDesk } from '../editorial';
import { accounts } from './accounts';
import { desk } from './desk';
import { files } from './files';
import { joining } from './joining';
import { keys } from './keys';
import { limits } from './limits';
import { mail } from './mail';
import { members } from './members';
import { organization } from './organization';
import { pages } from './pages';
import type { Part } from './part';
import { type PartnerRoute, servePartners } from './partner-route';
import { reminders } from './reminders';
import { resources } from './resources';
import { trust } from './trust';
import { webhooks } from './webhooks';

const PARTS: Part[] = [
  limits,
  keys,
  mail,
  accounts,
  members,
  joining,
  trust,
  resources,
  organization,
  files,
  webhooks,
  reminders,
  desk,
  pages,
];

/** Every question of partners', for the OpenAPI document. */
export const PARTNER_ROUTES: PartnerRoute[] = PARTS.flatMap(({ routes = [] }) => routes);

export function register(strapi: Core.Strapi): void {
  for (const part of PARTS) part.register?.(strapi);
  servePartners(strapi, PARTNER_ROUTES);
}

export async function bootstrap(strapi: Core.Strapi): Promise<void> {
  serveDesk(
    strapi,
    PARTS.flatMap(({ desk: routes = [] }) => routes),
  );
  for (const part of PARTS) await part.bootstrap?.(strapi);
  repeat(
    strapi,
    PARTS.flatMap(({ jobs = [] }) => jobs),
  );
}
