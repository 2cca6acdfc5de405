import type { Context } from 'koa';
import { errors } from '@strapi/utils';
import { refusePartner } from './refusals';

/** A merge patch is sent as this (RFC 7396), and as nothing else: a patch is no record. */
export const MERGE_PATCH = 'application/merge-patch+json';

/** One JSON value a line. */
export const JSON_LINES = ['application/x-ndjson', 'application/jsonl'] as const;

const MEBIBYTE = 1024 * 1024;
const LARGEST_PATCH = MEBIBYTE;
const LARGEST_LINES = 8 * MEBIBYTE;

type WithBody = Context['request'] & { body?: unknown };

/**
 * Reads a body of a kind that Strapi's parser leaves alone, where a route takes such bodies only: a
 * merge patch as JSON, lines as text. Throws a 415 for any other kind, a 413 for a body that is too long.
 */
export async function readOwnKind(context: Context, kinds: readonly string[]): Promise<void> {
  const request: WithBody = context.request;
  if (!context.is([...kinds])) {
    context.set(context.method === 'PATCH' ? 'Accept-Patch' : 'Accept-Post', kinds.join(', '));
    refusePartner('body-of-other-kind', { sent: context.get('Content-Type') || '–', kinds });
  }
  if (context.get('Content-Encoding')) refusePartner('body-encoded');
  const isPatch = kinds.includes(MERGE_PATCH);
  const text = await readText(context, isPatch ? LARGEST_PATCH : LARGEST_LINES);
  request.body = isPatch ? parse(text) : text;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new errors.ValidationError((error as Error).message);
  }
}

async function readText({ req }: Context, largest: number): Promise<string> {
  const body = await readUpTo(req, largest);
  return body === null ? refusePartner('body-too-long', { largest: largest / MEBIBYTE }) : body;
}

/**
 * Reads a body to its end, or answers null once it is too long: what is left of it is let go by unread,
 * as a stream that is cut off takes its answer with it.
 */
const readUpTo = (req: Context['req'], largest: number): Promise<string | null> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    req.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length <= largest) chunks.push(chunk);
      else {
        chunks.length = 0;
        resolve(null);
      }
    });
    req.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
    req.on('error', reject);
  });
