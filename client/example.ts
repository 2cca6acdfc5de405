import type { components, paths } from './clearinghouse';

type Question = NonNullable<paths['/resources']['get']['parameters']['query']>;
type ResourceList = components['schemas']['ResourceList'];

/**
 * Answers resources as the question asks: TypeScript knows every parameter, and every attribute.
 * `address` is that of the clearinghouse. Throws the clearinghouse's own message when it refuses.
 */
export async function listResources(address: string, question: Question): Promise<ResourceList> {
  const response = await fetch(`${address}/api/resources?${toQuery(question)}`);
  if (!response.ok) {
    const refusal = (await response.json()) as components['schemas']['Error'];
    throw new Error(refusal.error.message);
  }
  return (await response.json()) as ResourceList;
}

/** Spells an object as Strapi reads it: `{ filters: { type: 'policy' } }` is `filters[type]=policy`. */
export function toQuery(question: object): URLSearchParams {
  const query = new URLSearchParams();
  const write = (name: string, value: unknown): void => {
    if (value === undefined || value === null) return;
    if (typeof value !== 'object') return query.append(name, String(value));
    for (const [key, part] of Object.entries(value)) write(name ? `${name}[${key}]` : key, part);
  };
  write('', question);
  return query;
}
