import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Outcome } from './answer-cache';
import {
  type Encoding,
  entityTag,
  isKnownTo,
  sentEncoding,
  type StoredAnswer,
} from './stored-answer';

/** Fit for browsers, which ask again with an entity tag, and for a shared cache in front of us. */
const PUBLIC = 'public, max-age=0, s-maxage=60, stale-while-revalidate=300, stale-if-error=86400';

/** An answer that is ready: in which encoding, where it came from, and when it was asked for. */
export type Ready = { answer: StoredAnswer; wanted: Encoding; outcome: Outcome; started: number };

export type Send = (request: IncomingMessage, response: ServerResponse, ready: Ready) => void;

/**
 * Sends answers past Koa, which would set each header by itself: whole, or 304 to those who know it
 * (RFC 9110 §13). `origins` are those whose pages may read answers; `*` is every one.
 */
export function sender(origins: readonly string[]): Send {
  const headOf = rememberHeads(origins);
  return (request, response, { answer, wanted, outcome, started }) => {
    const encoding = sentEncoding(answer, wanted);
    const { whole, unchanged } = headOf(answer, encoding, request.headers.origin);
    const timing = ['server-timing', timingOf(outcome, performance.now() - started)];
    if (isKnownTo(request.headers['if-none-match'], answer)) {
      response.writeHead(304, unchanged.concat(timing)).end();
      return;
    }
    response.writeHead(200, whole.concat(timing));
    if (request.method === 'HEAD') response.end();
    else response.end(answer.bodies[encoding]);
  };
}

const timingOf = (outcome: Outcome, milliseconds: number) =>
  `cache;desc=${outcome === 'miss' ? 'miss' : 'hit'}, total;dur=${milliseconds.toFixed(1)}`;

/** Headers as names and values in turns, which Node writes as they are. */
type Head = { whole: string[]; unchanged: string[] };

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
      const headers = {
        ...headersIn(answer, encoding),
        vary: isForAll ? 'Accept-Encoding' : 'Accept-Encoding, Origin',
        ...(allowed && { 'access-control-allow-origin': allowed }),
      };
      head = headOf(headers);
      heads.set(which, head);
    }
    return head;
  };
}

function headOf(headers: Record<string, string>): Head {
  const lines = Object.entries(headers);
  return {
    whole: lines.flat(),
    unchanged: lines.filter(([name]) => !name.startsWith('content-')).flat(),
  };
}

const headersIn = (answer: StoredAnswer, encoding: Encoding): Record<string, string> => ({
  ...answer.headers,
  'cache-control': PUBLIC,
  etag: entityTag(answer, encoding),
  'content-length': String(answer.bodies[encoding].length),
  ...(encoding !== 'identity' && { 'content-encoding': encoding }),
});
