import type { Context, Middleware } from 'koa';
import type { AnswerCache, Outcome } from './answer-cache';
import { isPersonal, isShareable, questionKey, type SharedRoute } from './question-key';
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
  const keyOf = rememberKeys(routes);
  const encodingOf = rememberEncodings();
  const headOf = rememberHeads(origins);

  return async (ctx, next) => {
    const started = performance.now();
    const key = keyOf(ctx);
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
    const head = headOf(answer, sentEncoding(answer, encodingOf(ctx)), ctx.headers.origin);
    send(ctx, answer, head, timing(outcome, performance.now() - started));
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

type Head = { encoding: Encoding; headers: Record<string, string> };

/**
 * Sends an answer past Koa, which would set each header by itself and take twice as long. The
 * middlewares that come before this one, Koa's own, look at nothing of an answer.
 */
function send(
  ctx: Context,
  answer: StoredAnswer,
  { encoding, headers }: Head,
  spent: string,
): void {
  const { res } = ctx;
  for (const name of res.getHeaderNames()) res.removeHeader(name);
  ctx.respond = false;
  if (isKnownTo(ctx.headers['if-none-match'], answer)) {
    const kept = Object.entries(headers).filter(([name]) => !name.startsWith('content-'));
    res.writeHead(304, { ...Object.fromEntries(kept), 'server-timing': spent }).end();
    return;
  }
  res.writeHead(200, { ...headers, 'server-timing': spent });
  if (ctx.method === 'HEAD') res.end();
  else res.end(answer.bodies[encoding]);
}

/** Makes the headers of each answer once for an encoding and for whether its origin may read it. */
function rememberHeads(origins: readonly string[]) {
  const isForAll = origins.includes('*');
  const remembered = new WeakMap<StoredAnswer, Map<string, Head>>();
  return (answer: StoredAnswer, encoding: Encoding, origin: string | undefined): Head => {
    const allowed = isForAll ? '*' : origins.find((one) => one === origin);
    const which = allowed ? `${encoding} ${allowed}` : encoding;
    let heads = remembered.get(answer);
    if (!heads) remembered.set(answer, (heads = new Map()));
    let head = heads.get(which);
    if (!head) {
      head = { encoding, headers: headersIn(answer, encoding) };
      head.headers.vary = isForAll ? 'Accept-Encoding' : 'Accept-Encoding, Origin';
      if (allowed) head.headers['access-control-allow-origin'] = allowed;
      heads.set(which, head);
    }
    return head;
  };
}

const headersIn = (answer: StoredAnswer, encoding: Encoding): Record<string, string> => ({
  ...answer.headers,
  'cache-control': PUBLIC,
  etag: entityTag(answer, encoding),
  'content-length': String(answer.bodies[encoding].length),
  ...(encoding !== 'identity' && { 'content-encoding': encoding }),
});

/** Clients spell what encodings they take in a handful of ways. */
function rememberEncodings(): (ctx: Context) => Encoding {
  const remembered = new Map<string, Encoding>();
  return (ctx) => {
    const asked = ctx.get('Accept-Encoding');
    const known = remembered.get(asked);
    if (known) return known;
    const encoding = (ctx.acceptsEncodings('br', 'gzip', 'identity') || 'identity') as Encoding;
    if (remembered.size < MOST_ENCODINGS && asked.length < LONGEST_ENCODINGS) {
      remembered.set(asked, encoding);
    }
    return encoding;
  };
}

const MOST_ENCODINGS = 100;
const LONGEST_ENCODINGS = 200;

/** Questions are asked again as they were spelt before; `questionKey` is for the first time. */
function rememberKeys(routes: Options['routes']): (ctx: Context) => string | null {
  const remembered = new Map<string, string>();
  return (ctx) => {
    const known = remembered.get(ctx.url);
    if (known !== undefined && isShareable(ctx)) return known;
    const key = questionKey(ctx, routes());
    if (key !== null) {
      if (remembered.size >= MOST_KEYS) remembered.clear();
      remembered.set(ctx.url, key);
    }
    return key;
  };
}

const MOST_KEYS = 2_000;
