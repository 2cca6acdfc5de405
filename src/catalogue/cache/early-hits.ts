import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AnswerCache } from './answer-cache';
import { isShareable } from './question-key';
import type { Send } from './send-answer';
import { acceptedEncoding, type Spellings } from './spellings';
import type { Encoding } from './stored-answer';

/** What both ways of answering share: the answers, what was asked before, and how one is sent. */
export type Memory = {
  cache: AnswerCache;
  keys: Spellings<string>;
  encodings: Spellings<Encoding>;
  send: Send;
};

/**
 * Answers what was asked before in the same spelling as soon as Node has read the request, without
 * a context of Koa's. Whatever is new, stale or somebody's own goes to the listeners that were there,
 * Strapi's.
 */
export function answerEarly(server: Server, memory: Memory): void {
  const listeners = server.listeners('request');
  server.removeAllListeners('request');
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    if (answerFrom(memory, request, response)) return;
    for (const listener of listeners) listener.call(server, request, response);
  });
}

function answerFrom(
  { cache, keys, encodings, send }: Memory,
  request: IncomingMessage,
  response: ServerResponse,
): boolean {
  const { method = '', url = '', headers } = request;
  const key = keys.find(url);
  if (key === undefined || !isShareable({ method, headers })) return false;

  const started = performance.now();
  const wanted = encodings.find(acceptedEncoding(headers));
  const answer = wanted && cache.current(key);
  if (!answer) return false;
  send(request, response, { answer, wanted, outcome: 'hit', started });
  return true;
}
