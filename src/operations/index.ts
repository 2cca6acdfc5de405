// Running the application: its secrets, and what happens to an error that nobody caught.
// It stands alone: it knows neither content nor people.
// It never answers a request.
import type { Core } from '@strapi/strapi';
import { logUnhandledRejections } from './unhandled-rejections';

export function register(strapi: Core.Strapi): void {
  logUnhandledRejections(strapi);
}
