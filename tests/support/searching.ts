import type { SearchAnswer } from '../../src/catalogue/search/answer';
import type { Answer, Application } from './application';

export type Parameters = Record<string, string | string[] | number | boolean>;

/** Writes the address of a search; a list becomes a repeated parameter. */
export const searchPath = (parameters: Parameters, path = '/api/search'): string =>
  `${path}?${Object.entries(parameters)
    .flatMap(([name, value]) => (Array.isArray(value) ? value : [value]).map((one) => [name, one]))
    .map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`)
    .join('&')}`;

/** Searches; answers what was answered, whatever it is. */
export const search = (
  application: Application,
  parameters: Parameters,
): Promise<Answer<SearchAnswer & { error?: { message: string; details: unknown } }>> =>
  application.ask(searchPath(parameters));

/** Searches, and answers the titles of the hits. */
export async function titlesOf(application: Application, parameters: Parameters) {
  const { status, body, text } = await search(application, parameters);
  if (status !== 200) throw new Error(`${searchPath(parameters)} answered ${status}: ${text}`);
  return body.data.map(({ title }) => title);
}

/** Reads all hits of a search by its cursor; answers their documentIds in order. */
export async function readAll(application: Application, parameters: Parameters): Promise<string[]> {
  const found: string[] = [];
  let cursor: string | null = null;
  do {
    const { body }: Awaited<ReturnType<typeof search>> = await search(application, {
      ...parameters,
      ...(cursor && { cursor }),
    });
    found.push(...body.data.map(({ documentId }) => documentId));
    ({ cursor } = body.meta.pagination);
  } while (cursor);
  return found;
}
