import type { Context, Middleware } from 'koa';
import type { AnswerCache, Outcome } from './answer-cache';
import { isPersonal, questionKey, type SharedRoute } from './question-key';
import {
  type Encoding,
  entityTag,
  isKnownTo,
  sentEncoding,
  storeAnswer,
  type StoredAnswer,
} from './stored-answer';

/** Fit for browsers, which ask again with an entity tag, and for a shared cache in front of us. */
const PUBLIC = 'public, max-age=0, s-maxage=60, stale-while-revalidate=300, stale-if-error=86400';
const PERSONAL = 'private, no-store';

type Options = {
  cache: AnswerCache;
  routes: () => readonly SharedRoute[];
  /** Origins whose pages may read answers; `*` is every one. */
  origins: readonly string[];
};

/**
 * Answers anonymous public questions from memory, in front of Strapi's own middlewares: whole
 * answers, compressed once, with a strong entity tag and 304 (RFC 9110 §13, RFC 9111). Nothing that
 * depends on a cookie, an `Authorization` or an `Origin` header is kept.
 */
export function responseCache({ cache, routes, origins }: Options): Middleware {
  return async (ctx, next) => {
    const started = performance.now();
    const key = questionKey(ctx, routes());
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
    send(ctx, answer, origins);
    ctx.set('Server-Timing', timing(outcome, performance.now() - started));
  };
}

const timing = (outcome: Outcome, milliseconds: number) =>
  `cache;desc=${outcome === 'miss' ? 'miss' : 'hit'}, total;dur=${milliseconds.toFixed(1)}`;

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

function send(ctx: Context, answer: StoredAnswer, origins: readonly string[]): void {
  const wanted = (ctx.acceptsEncodings('br', 'gzip', 'identity') || 'identity') as Encoding;
  const encoding = sentEncoding(answer, wanted);

  for (const name of Object.keys(ctx.response.headers)) ctx.remove(name);
  for (const [name, value] of Object.entries(answer.headers)) ctx.set(name, value);
  ctx.set('Cache-Control', PUBLIC);
  ctx.set('ETag', entityTag(answer, encoding));
  ctx.set('Vary', origins.includes('*') ? 'Accept-Encoding' : 'Accept-Encoding, Origin');
  allowOrigin(ctx, origins);

  if (isKnownTo(ctx.get('If-None-Match'), answer)) {
    ctx.status = 304;
    return;
  }
  const type = answer.headers['content-type'];
  ctx.status = 200;
  ctx.body = answer.bodies[encoding];
  if (type) ctx.set('Content-Type', type);
  if (encoding !== 'identity') ctx.set('Content-Encoding', encoding);
}

function allowOrigin(ctx: Context, origins: readonly string[]): void {
  const origin = ctx.get('Origin');
  if (origins.includes('*')) ctx.set('Access-Control-Allow-Origin', '*');
  else if (origins.includes(origin)) ctx.set('Access-Control-Allow-Origin', origin);
}
