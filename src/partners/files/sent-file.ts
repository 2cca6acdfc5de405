import { rm } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { refusePartner } from '../refusals';

/** A file as the parser of forms has put it on the disk. */
export type SentFile = { path: string; name: string; bytes: number };

type Parsed = { filepath: string; originalFilename?: string | null; size: number };
type WithFiles = { files?: Record<string, Parsed | Parsed[]> };

/** In which field of the form a file is sent. */
export const FILE_FIELD = 'file';

const everyFile = (request: unknown): [string, Parsed][] =>
  Object.entries((request as WithFiles).files ?? {}).flatMap(([field, sent]) =>
    [sent].flat().map((file): [string, Parsed] => [field, file]),
  );

/** Answers the one file that a form brings; throws a 400 for none, several, or one in another field. */
export function sentFile({ request }: Context): SentFile {
  const sent = everyFile(request);
  const [[field, file] = [undefined, undefined], ...others] = sent;
  if (field !== FILE_FIELD || !file || others.length > 0) {
    refusePartner('one-file', { field: FILE_FIELD, files: sent.length });
  }
  const { filepath, originalFilename, size } = file;
  return { path: filepath, name: originalFilename ?? '', bytes: size };
}

/**
 * Removes the files that a request has left on the disk, whatever has come of it: Strapi reads forms at
 * every address, before it knows who asks, and removes them at its own addresses only.
 */
export const leaveNothing = (strapi: Core.Strapi): void =>
  void strapi.server.use(async ({ request }, next) => {
    try {
      await next();
    } finally {
      const files = everyFile(request);
      await Promise.all(files.map(([, { filepath }]) => rm(filepath, { force: true })));
    }
  });
