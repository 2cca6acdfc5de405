/** A route whose anonymous answers may be shared: its path, and the parameters that it knows. */
export type SharedRoute = { path: RegExp; parameters: readonly string[] };

/** What of a request decides whether its answer may be shared. */
export type Question = {
  method: string;
  path: string;
  querystring: string;
  headers: Record<string, unknown>;
};

/** Headers by which an answer is somebody's own, or of another shape. */
const PERSONAL_HEADERS = [
  'authorization',
  'cookie',
  'strapi-response-format',
  'strapi-encode-source-maps',
];

/** Longer questions are answered, never kept: their keys would fill the memory meant for answers. */
const LONGEST_QUESTION = 2048;

/** Whether an answer to these headers depends on who asks. */
export const isPersonal = (headers: Record<string, unknown>): boolean =>
  PERSONAL_HEADERS.some((name) => headers[name] !== undefined);

/** Whether a request asks as anybody could, and for nothing to be done. */
export const isShareable = ({ method, headers }: Pick<Question, 'method' | 'headers'>): boolean =>
  (method === 'GET' || method === 'HEAD') && !isPersonal(headers);

/**
 * Answers the key under which the answer to a question is shared, or null when it must not be:
 * another method, a person's own question, an unknown path or parameter. The order of parameters
 * makes no difference, unless it is the order of a list.
 */
export function questionKey(question: Question, routes: readonly SharedRoute[]): string | null {
  if (!isShareable(question) || question.querystring.length > LONGEST_QUESTION) return null;
  const route = routes.find(({ path }) => path.test(question.path));
  if (!route) return null;
  if (question.querystring === '') return question.path;

  const parameters = groupByParameter(question.querystring);
  if (!parameters || ![...parameters.keys()].every((name) => route.parameters.includes(name))) {
    return null;
  }
  return `${question.path}?${canonical(parameters)}`;
}

type Pair = { name: string; raw: string };

/** Groups `a[b]=c` by `a`; answers null for a query that is not spelt correctly. */
function groupByParameter(querystring: string): Map<string, Pair[]> | null {
  const parameters = new Map<string, Pair[]>();
  for (const raw of querystring.split('&')) {
    if (raw === '') continue;
    const name = decode(raw.split('=', 1)[0]);
    if (name === null) return null;
    const root = name.split('[', 1)[0];
    const pairs = parameters.get(root);
    if (pairs) pairs.push({ name, raw });
    else parameters.set(root, [{ name, raw }]);
  }
  return parameters;
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return null;
  }
}

const canonical = (parameters: Map<string, Pair[]>): string =>
  [...parameters]
    .sort(([a], [b]) => compare(a, b))
    .flatMap(([, pairs]) => (isList(pairs) ? pairs : pairs.sort((a, b) => compare(a.name, b.name))))
    .map(({ raw }) => raw)
    .join('&');

/** `a[]=1&a[]=2`, `a=1&a=2` and `a=1&a[0]=2` are lists, whose order is theirs. */
function isList(pairs: Pair[]): boolean {
  const names = new Set(pairs.map(({ name }) => name));
  return (
    pairs.length > 1 &&
    (names.size < pairs.length ||
      pairs.some(({ name }) => name.includes('[]') || hasParent(name, names)))
  );
}

/** Whether `a` or `a[b]` is there besides `a[b][c]`. */
const hasParent = (name: string, names: Set<string>): boolean =>
  [...name.matchAll(/\[/g)].some(({ index }) => names.has(name.slice(0, index)));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
