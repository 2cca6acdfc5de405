import type { Context, Middleware } from 'koa';
import type { Memory } from './early-hits';
import { isPersonal, isShareable, questionKey, type SharedRoute } from './question-key';
import { acceptedEncoding, type Spellings } from './spellings';
import { type Encoding, storeAnswer, type StoredAnswer } from './stored-answer';

const PERSONAL = 'private, no-store';

type Options = Memory & { routes: () => readonly SharedRoute[] };

/**
 * Answers anonymous public questions from memory, in front of Strapi's own middlewares: whole
 * answers, compressed once, with a strong entity tag and 304 (RFC 9110 §13, RFC 9111). Nothing that
 * depends on a cookie, an `Authorization` or an `Origin` header is kept.
 */
export function responseCache({ cache, routes, keys, encodings, send }: Options): Middleware {
  return async (ctx, next) => {
    const started = performance.now();
    const key = keyOf(ctx, keys, routes);
    if (key === null) {
      await next();
      if (ctx.path.startsWith('/api/') && isPersonal(ctx.headers))
        ctx.set('Cache-Control', PERSONAL);
      return;
    }

    const { answer, outcome } = await cache.answer(key, (generation) =>
      capture(ctx, next, generation),
    );
    if (!answer) return;
    for (const name of ctx.res.getHeaderNames()) ctx.res.removeHeader(name);
    ctx.respond = false;
    send(ctx.req, ctx.res, { answer, wanted: encodingOf(ctx, encodings), outcome, started });
  };
}

/** Lets Strapi answer, and takes its answer apart; answers null for what must not be kept. */
async function capture(
  ctx: Context,
  next: () => Promise<void>,
  generation: number,
): Promise<StoredAnswer | null> {
  const isHead = ctx.method === 'HEAD';
  if (isHead) ctx.method = 'GET';
  try {
    await next();
  } finally {
    if (isHead) ctx.method = 'HEAD';
  }
  const body = wholeBody(ctx.body);
  if (ctx.status !== 200 || body === null || ctx.response.get('Set-Cookie')) return null;
  return storeAnswer(body, headersOf(ctx), generation);
}

function wholeBody(body: unknown): Buffer | null {
  if (Buffer.isBuffer(body)) return body;
  if (typeof body === 'string') return Buffer.from(body);
  if (typeof body !== 'object' || body === null || 'pipe' in body) return null;
  return Buffer.from(JSON.stringify(body));
}

const headersOf = (ctx: Context): Record<string, string> =>
  Object.fromEntries(
    Object.entries(ctx.response.headers).map(([name, value]) => [name, String(value)] as const),
  );

function encodingOf(ctx: Context, encodings: Spellings<Encoding>): Encoding {
  const asked = acceptedEncoding(ctx.headers);
  const known = encodings.find(asked);
  if (known) return known;
  const encoding = (ctx.acceptsEncodings('br', 'gzip', 'identity') || 'identity') as Encoding;
  encodings.keep(asked, encoding);
  return encoding;
}

/** Questions are asked again as they were spelt before; `questionKey` is for the first time. */
function keyOf(ctx: Context, keys: Spellings<string>, routes: Options['routes']): string | null {
  const known = keys.find(ctx.url);
  if (known !== undefined && isShareable(ctx)) return known;
  const key = questionKey(ctx, routes());
  if (key !== null) keys.keep(ctx.url, key);
  return key;
}
