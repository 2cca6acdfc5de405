import { Agent, request } from 'node:http';

/** Servers close a connection that was idle for five seconds; it is given up long before. */
const agent = new Agent({ keepAlive: true, maxSockets: 1, timeout: 1000 });

/**
 * Asks over one kept connection and without compression. Answers the status, the headers, the body
 * as text, and the milliseconds until its last byte.
 */
export function ask(url, { method = 'GET', headers = {}, body } = {}) {
  const sent = body === undefined ? undefined : JSON.stringify(body);
  const started = performance.now();
  return new Promise((resolve, reject) => {
    const asked = request(
      url,
      {
        method,
        agent,
        headers: {
          ...(sent && {
            'content-type': 'application/json',
            'content-length': Buffer.byteLength(sent),
          }),
          ...headers,
        },
      },
      (response) => {
        const chunks = [];
        response.on('data', (chunk) => chunks.push(chunk));
        response.on('end', () =>
          resolve({
            status: response.statusCode,
            headers: response.headers,
            text: Buffer.concat(chunks).toString(),
            milliseconds: performance.now() - started,
          }),
        );
        response.on('error', reject);
      },
    );
    asked.on('error', reject);
    asked.end(sent);
  });
}

/** Asks, and throws an error that shows the answer when it is not a success. */
export async function askWell(url, options) {
  const answer = await ask(url, options);
  if (answer.status >= 300) {
    throw new Error(
      `${options?.method ?? 'GET'} ${url} answered ${answer.status}: ${answer.text.slice(0, 500)}`,
    );
  }
  return answer;
}
