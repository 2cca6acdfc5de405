import type { IncomingMessage, ServerResponse } from 'node:http';
import { expect, test, vi } from 'vitest';
import { sender } from '../../../src/catalogue/cache/send-answer';
import { storeAnswer } from '../../../src/catalogue/cache/stored-answer';

const OURS = 'https://ours.example';

/** Answers the headers that are sent to a page of an origin. */
async function headersFor(origins: string[], origin?: string): Promise<Record<string, string>> {
  const answer = await storeAnswer(Buffer.from('{}'), { 'content-type': 'application/json' }, 1);
  const response = { writeHead: vi.fn(), end: vi.fn() };
  sender(origins)(
    { method: 'GET', headers: { origin } } as IncomingMessage,
    response as unknown as ServerResponse,
    { answer, wanted: 'identity', outcome: 'hit', started: performance.now() },
  );
  const [status, lines] = response.writeHead.mock.calls[0] as [number, string[]];
  expect(status).toBe(200);
  return Object.fromEntries(
    lines.flatMap((name, at) => (at % 2 === 0 ? [[name, lines[at + 1]]] : [])),
  );
}

test('an answer is told to pages of the origins that may read it, and says that it depends on them', async () => {
  expect(await headersFor([OURS], OURS)).toMatchObject({
    'access-control-allow-origin': OURS,
    vary: 'Accept-Encoding, Origin',
  });
  for (const origin of ['https://hostile.example', undefined]) {
    const headers = await headersFor([OURS], origin);
    expect(headers['access-control-allow-origin']).toBeUndefined();
    expect(headers.vary).toBe('Accept-Encoding, Origin');
  }
  expect(await headersFor(['*'], 'https://anyone.example')).toMatchObject({
    'access-control-allow-origin': '*',
    vary: 'Accept-Encoding',
  });
});
