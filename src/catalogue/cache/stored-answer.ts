import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Encoding = 'br' | 'gzip' | 'identity';

/** A whole answer: what it says, in each encoding, and the headers that say it. */
export type StoredAnswer = {
  /** The generation of the catalogue before the answer was computed; a newer one makes it stale. */
  generation: number;
  hash: string;
  headers: Record<string, string>;
  bodies: Record<Encoding, Buffer>;
  /** What it takes in memory, in bytes. */
  size: number;
};

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** Below this size compressing costs more than it saves. */
const WORTH_COMPRESSING = 1024;
const BROTLI_QUALITY = 5;

/** Headers that belong to one exchange, or that the cache writes itself. */
const NOT_STORED = new Set([
  'age',
  'connection',
  'content-encoding',
  'content-length',
  'date',
  'etag',
  'keep-alive',
  'server-timing',
  'set-cookie',
  'transfer-encoding',
  'vary',
  'x-request-id',
]);

const isStored = (name: string) => !NOT_STORED.has(name) && !name.startsWith('access-control-');

/** Makes an answer that can be kept: compresses it once and hashes it. */
export async function storeAnswer(
  body: Buffer,
  headers: Record<string, string>,
  generation: number,
): Promise<StoredAnswer> {
  const compresses = body.length >= WORTH_COMPRESSING;
  const [br, gz] = compresses
    ? await Promise.all([
        brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } }),
        gzipped(body),
      ])
    : [body, body];
  const kept = Object.fromEntries(Object.entries(headers).filter(([name]) => isStored(name)));
  return {
    generation,
    hash: createHash('sha256').update(body).digest('base64url').slice(0, 27),
    headers: kept,
    bodies: { identity: body, br, gzip: gz },
    size: body.length + (compresses ? br.length + gz.length : 0) + JSON.stringify(kept).length,
  };
}

/** The encoding that an answer is really sent in, when a client would take `wanted`. */
export const sentEncoding = ({ bodies }: StoredAnswer, wanted: Encoding): Encoding =>
  bodies[wanted] === bodies.identity ? 'identity' : wanted;

/** A strong entity tag; it differs between encodings, as RFC 9110 §8.8.3 demands. */
export const entityTag = ({ hash }: StoredAnswer, encoding: Encoding): string =>
  encoding === 'identity' ? `"${hash}"` : `"${hash}-${encoding}"`;

/** Whether `If-None-Match` names this answer, in any encoding (RFC 9110 §13.1.2, weak comparison). */
export function isKnownTo(header: string | undefined, answer: StoredAnswer): boolean {
  if (!header) return false;
  if (header.trim() === '*') return true;
  const tags = new Set(header.split(',').map((tag) => tag.trim().replace(/^W\//, '')));
  return (['identity', 'br', 'gzip'] as const).some((encoding) =>
    tags.has(entityTag(answer, encoding)),
  );
}
