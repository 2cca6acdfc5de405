import type { Core } from '@strapi/strapi';
import { answerCache } from './answer-cache';
import { answerEarly } from './early-hits';
import type { SharedRoute } from './question-key';
import { responseCache } from './response-cache';
import { sender } from './send-answer';
import { encodingSpellings, keySpellings } from './spellings';

const MEBIBYTE = 1024 * 1024;
const DEFAULT_SIZE = 64;

const sharedRoutes = new WeakMap<Core.Strapi, SharedRoute[]>();

/** Lets anonymous answers of a route be kept; the route must answer the same to everybody. */
export const shareAnswers = (strapi: Core.Strapi, ...routes: SharedRoute[]): void => {
  sharedRoutes.set(strapi, [...(sharedRoutes.get(strapi) ?? []), ...routes]);
};

/**
 * Puts the response cache in front of Strapi's own middlewares. `RESPONSE_CACHE_MIB` bounds it, 0
 * switches it off. Must run in `register`, so that the cache is outermost.
 */
export function installResponseCache(strapi: Core.Strapi, generation: () => number): void {
  const size = readSize(process.env.RESPONSE_CACHE_MIB);
  if (size === 0) return;
  const origins = (process.env.CORS_ORIGINS ?? '*').split(',').map((origin) => origin.trim());
  const memory = {
    cache: answerCache(size * MEBIBYTE, generation),
    keys: keySpellings(),
    encodings: encodingSpellings(),
    send: sender(origins),
  };
  strapi.server.use(responseCache({ ...memory, routes: () => sharedRoutes.get(strapi) ?? [] }));
  answerEarly(strapi.server.httpServer, memory);
}

function readSize(setting: string | undefined): number {
  if (setting === undefined || setting === '') return DEFAULT_SIZE;
  const size = Number(setting);
  if (Number.isFinite(size) && size >= 0) return size;
  throw new Error(
    `RESPONSE_CACHE_MIB must be a number of mebibytes, 0 for no cache; it is "${setting}".`,
  );
}
