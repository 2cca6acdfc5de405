import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { Context } from 'koa';

type File = { filepath: string; originalFilename: string | null };
type Request = Context['request'] & { body?: unknown; files?: Record<string, File | File[]> };

/** Answers what tells one request from another, in 64 hexadecimal digits: its method, address and body. */
export async function fingerprintOf(context: Context): Promise<string> {
  const { method, originalUrl } = context;
  const { body, files = {} } = context.request as Request;
  const hash = createHash('sha256').update(
    JSON.stringify([method, originalUrl, context.get('Content-Type').split(';')[0], body ?? null]),
  );
  for (const name of Object.keys(files).sort()) {
    for (const { filepath, originalFilename } of [files[name]].flat()) {
      hash.update(JSON.stringify([name, originalFilename]));
      for await (const chunk of createReadStream(filepath)) hash.update(chunk as Buffer);
    }
  }
  return hash.digest('hex');
}
