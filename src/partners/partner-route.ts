import type { Core } from '@strapi/strapi';
import { errors, z } from '@strapi/utils';
import type { Context } from 'koa';
import { actAs, type Actor, readerLanguage, speakingTo } from '../editorial';
import {
  type Account,
  accountIn,
  type Acting,
  actingIn,
  actorOf,
  type Caller,
  mayActAs,
} from './acting';
import type { KeyScope } from './keys/key';
import { limiting } from './limits/around';
import type { MemberRole } from './members/store';
import { RefusedBefore, replaying } from './resources/idempotency';
import { refuseNul } from './no-nul';
import { Refused, refusePartner } from './refusals';
import { languageFor } from './reader';
import { readOwnKind } from './sent-body';
import { refuseBlocked } from './trust/refuse-blocked';

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
type Schema = z.ZodType;

/** What a handler is given: who acts, and what was sent as its schemas read it. */
export type Asked<Query = unknown, Body = unknown> = {
  acting: Acting;
  params: Record<string, string>;
  query: Query;
  body: Body;
  context: Context;
};

/** What is answered: `data` and `meta` as Strapi shapes them; nothing at all is a 204. */
export type Answer = {
  status?: 200 | 201 | 202 | 207;
  data: unknown;
  meta?: object;
  headers?: Record<string, string>;
} | null;

type Success = 200 | 201 | 202 | 207;

/** How the OpenAPI document tells of a route. */
export type Told = {
  /** `listResources`: unique in the document. */
  id: string;
  summary: { en: string; fr: string };
  /** The schema of `data`. */
  answer?: Schema;
  /** The field of the form in which a file is sent, where the body is `multipart/form-data`. */
  file?: string;
  /** The status of success, or each that it may have, where that is not 200. */
  status?: Success | readonly Success[];
  /** Statuses besides 400, 401, 403 and 429 that it may answer. */
  errors?: readonly number[];
};

/** One question that partners put: `GET /api/partner/resources`. */
export type PartnerRoute = {
  method: Method;
  /** Under `/api/partner`. */
  path: string;
  /**
   * Who may ask: anyone; whoever has an account; or whoever acts for an organisation, a person in this
   * role or a key with this scope, null where no key will do.
   */
  may: 'anyone' | 'account' | { role: MemberRole; scope: KeyScope | null };
  query?: Schema;
  body?: Schema;
  /** The kinds of body that it takes, where that is not JSON. */
  kinds?: readonly string[];
  told: Told;
  handler(context: Context): Promise<void>;
};

type Common<Query extends Schema, Body extends Schema> = Pick<
  PartnerRoute,
  'method' | 'path' | 'kinds' | 'told'
> & { query?: Query; body?: Body };

type Sent<Query, Body> = Omit<Asked<Query, Body>, 'acting'>;

type Route<Query extends Schema, Body extends Schema> = Common<Query, Body> & {
  may: { role: MemberRole; scope: KeyScope | null };
  answer(asked: Asked<z.infer<Query>, z.infer<Body>>): Promise<Answer>;
};

type AccountRoute<Query extends Schema, Body extends Schema> = Common<Query, Body> & {
  answer(asked: Sent<z.infer<Query>, z.infer<Body>> & { account: Account }): Promise<Answer>;
};

type OpenRoute<Query extends Schema, Body extends Schema> = Common<Query, Body> & {
  answer(asked: Sent<z.infer<Query>, z.infer<Body>>): Promise<Answer>;
};

const NOTHING = z.strictObject({});
const TOO_MANY = 429;

/**
 * Describes a question of partners'. Who acts is known from the token or the key and the membership,
 * never from what is sent; everything written is written in the actor's name.
 */
export const partnerRoute = <
  Query extends Schema = typeof NOTHING,
  Body extends Schema = typeof NOTHING,
>({
  answer,
  ...route
}: Route<Query, Body>): PartnerRoute => ({
  ...route,
  handler: (context) =>
    speakingTo(languageFor(context), () =>
      answeringRefusals(context, async () => {
        const acting = await actingIn(context);
        await limiting(context, acting, route, async () => {
          refuseWithoutRight(acting, route.may);
          await refuseBlocked(acting, route.method);
          if (route.kinds) await readOwnKind(context, route.kinds);
          const given = await replaying(context, actorNameOf(acting), () => {
            const asked = { acting, ...sentWith(route, context) };
            return actAs(actorOf(acting), () => answer(asked));
          });
          send(context, given);
        });
      }),
    ),
});

/** Describes what whoever has an account may ask, whether they belong to an organisation or not. */
export const accountRoute = <
  Query extends Schema = typeof NOTHING,
  Body extends Schema = typeof NOTHING,
>({
  answer,
  ...route
}: AccountRoute<Query, Body>): PartnerRoute => ({
  ...route,
  may: 'account',
  handler: (context) =>
    speakingTo(languageFor(context), () =>
      answeringRefusals(context, async () => {
        const account = accountIn(context);
        if (!account) throw new errors.ForbiddenError();
        const caller: Caller = { kind: 'account', account };
        await limiting(context, caller, route, async () => {
          const actor: Actor = { kind: 'partner', id: account.id, organization: '' };
          const given = await replaying(context, `account:${account.id}`, () => {
            const asked = { account, ...sentWith(route, context) };
            return actAs(actor, () => answer(asked));
          });
          send(context, given);
        });
      }),
    ),
});

/** Describes what anyone may ask, without an account. */
export const openRoute = <
  Query extends Schema = typeof NOTHING,
  Body extends Schema = typeof NOTHING,
>({
  answer,
  ...route
}: OpenRoute<Query, Body>): PartnerRoute => ({
  ...route,
  may: 'anyone',
  handler: (context) =>
    speakingTo(languageFor(context), () =>
      answeringRefusals(context, () =>
        limiting(context, { kind: 'visitor' }, route, async () => {
          const visitor: Actor = { kind: 'system', name: 'visitor' };
          send(context, await actAs(visitor, () => answer(sentWith(route, context))));
        }),
      ),
    ),
});

/** Under which name what somebody asks for is kept: repeats of one organisation are not another's. */
const actorNameOf = (acting: Acting): string =>
  acting.kind === 'key'
    ? `key:${acting.key.id}`
    : `member:${acting.account.id}@${acting.organization}`;

const sentWith = <Query extends Schema, Body extends Schema>(
  { query, body }: { query?: Query; body?: Body },
  context: Context,
): Sent<z.infer<Query>, z.infer<Body>> => ({
  params: context.params,
  query: read(query ?? NOTHING, context.query) as z.infer<Query>,
  body: read(body ?? NOTHING, bodyOf(context)) as z.infer<Body>,
  context,
});

function refuseWithoutRight(
  acting: Acting,
  { role, scope }: { role: MemberRole; scope: KeyScope | null },
): void {
  if (mayActAs(acting, role, scope)) return;
  if (acting.kind === 'key') refusePartner('scope-missing', { scope: scope ?? '' });
  refusePartner('coordinators-only');
}

/** What is sent with a request, read as JSON. */
export const bodyOf = (context: Context): unknown =>
  (context.request as typeof context.request & { body?: unknown }).body ?? {};

/** Reads what was sent by a schema; throws Strapi's 400 with every problem at its path. */
export function read<Known extends Schema>(schema: Known, sent: unknown): z.infer<Known> {
  refuseNul(sent);
  const { localeError } = z.locales[readerLanguage()]();
  const parsed = schema.safeParse(sent, { error: localeError });
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(({ path, message }) => ({
    path: path.map(String),
    name: 'ValidationError',
    message,
  }));
  throw new errors.ValidationError(problems.map(({ message }) => message).join('\n'), {
    code: 'request-not-understood',
    errors: problems,
  });
}

function send(context: Context, answer: Answer): void {
  context.set('Cache-Control', 'private, no-store');
  if (answer === null) {
    context.status = 204;
    return;
  }
  const { status = 200, data, meta = {}, headers = {} } = answer;
  context.status = status;
  context.set(headers);
  context.body = { data, meta };
}

/** Answers refusals that carry their own status: Strapi knows one for each kind of error only. */
export async function answeringRefusals(
  context: Context,
  work: () => Promise<void>,
): Promise<void> {
  context.set('Content-Language', readerLanguage());
  try {
    await work();
  } catch (error) {
    if (error instanceof RefusedBefore) {
      context.status = error.status;
      context.body = error.body;
      return;
    }
    if (!(error instanceof Refused)) throw error;
    const { status, name, message, details } = error;
    context.status = status;
    const { seconds } = details as { seconds?: number };
    if (status === TOO_MANY && seconds) context.set('Retry-After', String(seconds));
    context.body = { data: null, error: { status, name, message, details } };
  }
}

/** Serves questions of partners under `/api/partner`, to those who may ask them. */
export function servePartners(strapi: Core.Strapi, routes: PartnerRoute[]): void {
  strapi.server.routes({
    type: 'content-api',
    routes: routes.map(({ method, path, handler, may }) => ({
      method,
      path: `/partner${path}`,
      handler,
      info: { type: 'content-api' as const },
      config: may === 'anyone' ? { auth: false as const } : {},
    })),
  });
}
