import type { Core } from '@strapi/strapi';
import { errors, z } from '@strapi/utils';
import type { Context } from 'koa';
import { readerLanguage } from './refusals';
import { hasRight, type Right } from './rights';

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';
type Schema = z.ZodType;

/** What a handler is given: parts of the address, the query and the body as their schemas read them. */
export type Asked<Query = unknown, Body = unknown> = {
  strapi: Core.Strapi;
  params: Record<string, string>;
  query: Query;
  body: Body;
  user: { id: number; roles: { code: string }[]; preferedLanguage?: string | null };
  context: Context;
};

/** One question that the panel puts: `GET /clearinghouse/work`. Signed-in people only. */
export type DeskRoute = {
  method: Method;
  path: string;
  /** What one must be allowed to do; any one of them is enough. */
  rights: Right[];
  handler(context: Context): Promise<void>;
};

type Route<Query extends Schema, Body extends Schema> = {
  method: Method;
  path: string;
  rights: Right[];
  query?: Query;
  body?: Body;
  /** Answers what is sent as `data`, or null for 204. */
  answer(asked: Asked<z.infer<Query>, z.infer<Body>>): Promise<unknown>;
};

const NOTHING = z.object({});

/**
 * Describes a question of the panel. What is sent is read by the zod schemas; what they do not take is
 * refused as Strapi refuses it, with every problem at its path, in the language of the reader.
 */
export const deskRoute = <
  Query extends Schema = typeof NOTHING,
  Body extends Schema = typeof NOTHING,
>({
  method,
  path,
  rights,
  query,
  body,
  answer,
}: Route<Query, Body>): DeskRoute => ({
  method,
  path,
  rights,
  async handler(context) {
    const data = await answer({
      strapi,
      params: context.params,
      query: read(query ?? NOTHING, context.query) as z.infer<Query>,
      body: read(body ?? NOTHING, bodyOf(context)) as z.infer<Body>,
      user: context.state.user,
      context,
    });
    if (data === null) context.status = 204;
    else if (context.body === undefined) context.body = { data };
  },
});

const bodyOf = (context: Context): unknown =>
  (context.request as typeof context.request & { body?: unknown }).body ?? {};

function read(schema: Schema, sent: unknown): unknown {
  const { localeError } = z.locales[readerLanguage()]();
  const parsed = schema.safeParse(sent, { error: localeError });
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(({ path, message }) => ({
    path,
    name: 'ValidationError',
    message,
  }));
  throw new errors.ValidationError(problems.map(({ message }) => message).join('\n'), {
    code: 'request-not-understood',
    errors: problems,
  });
}

/** Serves the questions of the panel under `/clearinghouse`, to those who have one of their rights. */
export function serveDesk(strapi: Core.Strapi, routes: DeskRoute[]): void {
  strapi.server.routes({
    type: 'admin',
    prefix: '/clearinghouse',
    routes: routes.map(({ method, path, rights, handler }) => ({
      method,
      path,
      handler: (context: Context) => {
        if (rights.length > 0 && !rights.some(hasRight)) throw new errors.ForbiddenError();
        return handler(context);
      },
      info: { type: 'admin' as const },
      config: { policies: ['admin::isAuthenticatedAdmin'] },
    })),
  });
}
