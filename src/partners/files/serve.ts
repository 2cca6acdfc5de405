import { posix } from 'node:path';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { FILE } from './store';

const UPLOADS = '/uploads/';

/** What browsers may show: pixels. Everything else is handed out as a download. */
const SHOWN = ['image/png', 'image/jpeg', 'image/webp', 'image/gif', 'image/avif'];

const LONE_SURROGATES = /\p{Cs}/gu;
const UNSAFE_IN_EXTENDED = /['()*]/g;

/** Writes a name as RFC 8187 §3.2.1 wants it in a header. */
const extended = (name: string): string =>
  `UTF-8''${encodeURIComponent(name.replace(LONE_SURROGATES, '')).replace(
    UNSAFE_IN_EXTENDED,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )}`;

async function nameOf(path: string): Promise<string> {
  const file: { name: string } | null = await strapi.db
    .query(FILE)
    .findOne({ where: { url: path }, select: ['name'] });
  return file?.name ?? path.slice(path.lastIndexOf('/') + 1);
}

/**
 * Serves everything that was uploaded, by partners or by the team, so that no browser runs it: its type
 * is what it is said to be, it may load and run nothing, and what is no image is a download (RFC 6266)
 * under the name by which it is known.
 */
export const serveInert = (strapi: Core.Strapi): void =>
  void strapi.server.use(async (context, next) => {
    await next();
    const path = servedPath(context.path);
    if (path.toLowerCase().startsWith(UPLOADS)) await makeInert(context as Context, path);
  });

/** Answers what file a path leads to, as the static files are found: `/%75ploads/./x` is `/uploads/x`. */
function servedPath(path: string): string {
  try {
    return posix.normalize(`/${decodeURIComponent(path)}`);
  } catch {
    return path;
  }
}

async function makeInert(context: Context, path: string): Promise<void> {
  context.set('X-Content-Type-Options', 'nosniff');
  context.set('Content-Security-Policy', "default-src 'none'; sandbox");
  const isServed = context.status === 200 || context.status === 206 || context.status === 304;
  if (!isServed || SHOWN.includes(context.response.type)) return;
  context.set('Content-Disposition', `attachment; filename*=${extended(await nameOf(path))}`);
}
