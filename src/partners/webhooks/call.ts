import { promises as dns } from 'node:dns';
import { Agent, request } from 'undici';
import { addressProblem } from './address';
import { publicLookup, type Resolve } from './lookup';

const PATIENCE_MS = 10_000;
const MOST_READ = 16 * 1024;

/** What came of calling an endpoint: the status that it answered, or why there is none. */
export type Outcome = { status: number } | { status: null; note: string };

export type Call = {
  url: string;
  headers: Record<string, string>;
  body: string;
  /** Whether http and private addresses may be called: for development only. */
  isPrivateAllowed: boolean;
};

/** What is told of failures, by the codes of Node and undici. */
const NOTES: Record<string, string> = {
  EPRIVATE: 'private-address',
  ENOTFOUND: 'name-not-found',
  EAI_AGAIN: 'name-not-found',
  ECONNREFUSED: 'connection-refused',
  ECONNRESET: 'connection-closed',
  UND_ERR_SOCKET: 'connection-closed',
  UND_ERR_CONNECT_TIMEOUT: 'no-answer-in-time',
  UND_ERR_HEADERS_TIMEOUT: 'no-answer-in-time',
  UND_ERR_BODY_TIMEOUT: 'no-answer-in-time',
};

/**
 * Posts a body to an endpoint, waits ten seconds at most, follows no redirect and reads next to nothing
 * of the answer. The address is checked here, too, as settings may have changed since it was given.
 */
export async function call(
  { url, headers, body, isPrivateAllowed }: Call,
  resolve: Resolve = dns.lookup,
): Promise<Outcome> {
  const problem = addressProblem(url, isPrivateAllowed);
  if (problem) return { status: null, note: 'address-refused' };
  const agent = new Agent({
    connect: {
      timeout: PATIENCE_MS,
      ...(isPrivateAllowed ? {} : { lookup: publicLookup(resolve) }),
    },
    pipelining: 0,
  });
  try {
    const answer = await request(url, {
      method: 'POST',
      headers,
      body,
      dispatcher: agent,
      signal: AbortSignal.timeout(PATIENCE_MS),
      headersTimeout: PATIENCE_MS,
      bodyTimeout: PATIENCE_MS,
    });
    await answer.body.dump({ limit: MOST_READ }).catch(() => undefined);
    return { status: answer.statusCode };
  } catch (error) {
    return { status: null, note: noteOf(error) };
  } finally {
    await agent.destroy();
  }
}

function noteOf(error: unknown): string {
  const { name, code = '', errors = [] } = error as Error & { code?: string; errors?: Error[] };
  if (name === 'TimeoutError' || name === 'AbortError') return 'no-answer-in-time';
  if (errors.length > 0) return noteOf(errors[0]);
  if (code.startsWith('ERR_TLS') || code.includes('CERT')) return 'certificate-refused';
  return NOTES[code] ?? 'not-reached';
}
