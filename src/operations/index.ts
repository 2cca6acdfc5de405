// Running the application: its secrets, who may start and write when, and errors that nobody caught.
// It stands alone: it knows neither content nor people.
// It never answers a request.
import type { Core } from '@strapi/strapi';
import { beginImmediately } from './immediate-transactions';
import { letOthersStart, waitForOtherStarts } from './one-start-at-a-time';
import { logUnhandledRejections } from './unhandled-rejections';

export { letOthersStart };

export async function register(strapi: Core.Strapi): Promise<void> {
  logUnhandledRejections(strapi);
  beginImmediately(strapi);
  await waitForOtherStarts(strapi);
}

export const destroy = letOthersStart;
