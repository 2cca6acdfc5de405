// Keys by which machines contribute for one organisation.
// It owns their making, their scopes and their end.
// It never keeps a key itself.
import type { Core } from '@strapi/strapi';
import { namePartners } from '../../editorial';
import type { Part } from '../part';
import { KEY_DESK, KEY_ROUTES } from './routes';
import { readKeyNames } from './store';
import { registerKeys } from './strategy';

export const keys: Part = {
  register(strapi: Core.Strapi) {
    registerKeys(strapi);
    namePartners('partner-key', readKeyNames);
  },
  routes: KEY_ROUTES,
  desk: KEY_DESK,
};
