import type { Core } from '@strapi/strapi';
import * as catalogue from './catalogue';
import * as editorial from './editorial';
import * as exchange from './exchange';
import * as operations from './operations';
import * as partners from './partners';
import * as rest from './rest';
import * as vocabularies from './vocabularies';

type Room = {
  register?(strapi: Core.Strapi): void | Promise<void>;
  bootstrap?(strapi: Core.Strapi): void | Promise<void>;
  /** What can only be done when every room has been set up. */
  start?(strapi: Core.Strapi): void | Promise<void>;
  destroy?(strapi: Core.Strapi): void | Promise<void>;
};

const rooms: Room[] = [operations, catalogue, editorial, vocabularies, exchange, partners, rest];

export default {
  async register({ strapi }: { strapi: Core.Strapi }) {
    for (const room of rooms) await room.register?.(strapi);
  },
  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    for (const room of rooms) await room.bootstrap?.(strapi);
    for (const room of rooms) await room.start?.(strapi);
    await operations.letOthersStart(strapi);
  },
  async destroy({ strapi }: { strapi: Core.Strapi }) {
    for (const room of rooms) await room.destroy?.(strapi);
  },
};
