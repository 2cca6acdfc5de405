import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { isRecord, UIDS } from '../../content-model';
import { readLanguages } from '../../editorial';
import { asRefusal } from '../actions';
import { refuseQuestion } from '../query/bad-question';
import { checkSpelling } from '../query/spelling';
import { readChoice } from '../query/values';
import { type KnownKeys, renderDocs } from './docs-page';
import { openApiDocument } from './document';
import type { Material } from './material';
import { readMaterials } from './read-material';
import { EXPLAINED_IN, type Explained } from './words';

/** The page needs its own stylesheet and favicon, and nothing else from anywhere. */
const PAGE_POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Serves the OpenAPI document at `/api/openapi.json`, and at `/api/docs` the page that reads it out. */
export function registerDocumentation(strapi: Core.Strapi): void {
  const materials = once(() => readMaterials(strapi.dirs.app.root, readLanguages()));
  const json = once(() => withTag(JSON.stringify(openApiDocument(materials().en))));
  const pages = pagesOf(strapi, materials);

  strapi.server.routes({
    type: 'content-api',
    routes: [openRoute('/openapi.json', answerDocument), openRoute('/docs', answerPage)],
  });

  function answerDocument(context: Context) {
    readParameters(context, []);
    answer(context, 'application/json; charset=utf-8', json());
  }

  async function answerPage(context: Context) {
    const locale = readParameters(context, ['locale']);
    context.set('Content-Security-Policy', PAGE_POLICY);
    context.set('Content-Language', locale);
    answer(context, 'text/html; charset=utf-8', await pages(locale));
  }
}

const openRoute = (path: string, handler: (context: Context) => void | Promise<void>) => ({
  method: 'GET' as const,
  path,
  handler,
  info: { type: 'content-api' as const },
  config: { auth: false as const },
});

type Tagged = { body: string; etag: string };

/** Gives a text its strong validator (RFC 9110 §8.8.3). */
const withTag = (body: string): Tagged => ({
  body,
  etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`,
});

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

/**
 * Whether a request's `If-None-Match` names a state (RFC 9110 §13.1.2). Koa's own `fresh` says no to
 * every request with `Cache-Control: no-cache`, which `fetch` in Node adds to each conditional one.
 */
const isKnown = (ifNoneMatch: string, etag: string): boolean =>
  ifNoneMatch.split(',').some((tag) => ['*', etag, `W/${etag}`].includes(tag.trim()));

/** Answers 304 to who has this state of the text already, and the text to anyone else. */
function answer(context: Context, type: string, { body, etag }: Tagged): void {
  context.status = 200;
  context.set('ETag', etag);
  context.set('Cache-Control', 'public, no-cache');
  if (isKnown(context.get('If-None-Match'), etag)) {
    context.status = 304;
    return;
  }
  context.type = type;
  context.body = body;
}

/** Answers the language asked for; refuses every other parameter, as all addresses here do. */
const readParameters = (context: Context, parameters: readonly string[]): Explained =>
  asRefusal(context, EXPLAINED_IN, () => {
    checkSpelling(context.querystring, parameters);
    const unknown = Object.keys(context.query).find((name) => !parameters.includes(name));
    if (unknown !== undefined) refuseQuestion('unknown-parameter', [unknown], parameters, unknown);
    const { locale } = context.query;
    return locale === undefined ? EXPLAINED_IN[0] : readChoice(locale, ['locale'], EXPLAINED_IN);
  });

/** Renders each page once for each set of examples, which change only with what is published. */
function pagesOf(strapi: Core.Strapi, materials: () => Record<Explained, Material>) {
  const rendered = new Map<Explained, { keys: string; page: Tagged }>();
  return async (locale: Explained): Promise<Tagged> => {
    const material = materials()[locale];
    const knownKeys = await findKeys(strapi, material);
    const keys = JSON.stringify(knownKeys);
    const known = rendered.get(locale);
    if (known?.keys === keys) return known.page;
    const document = openApiDocument(material);
    const page = withTag(renderDocs({ document, material, knownKeys }));
    rendered.set(locale, { keys, page });
    return page;
  };
}

/** Finds one published entry of each type for the page's examples: its slug or its code. */
async function findKeys(strapi: Core.Strapi, { words, languages }: Material): Promise<KnownKeys> {
  const locale = languages.includes(words.locale) ? words.locale : languages[0];
  const found = await Promise.all(
    UIDS.map(async (uid) => {
      const name = isRecord(uid) ? 'slug' : 'code';
      const [entry] = await strapi.db.query(uid).findMany({
        where: { locale, ...(isRecord(uid) && { publishedAt: { $notNull: true } }) },
        select: [name],
        orderBy: { documentId: 'asc' },
        limit: 1,
      });
      return [uid, entry?.[name]];
    }),
  );
  return Object.fromEntries(found);
}
