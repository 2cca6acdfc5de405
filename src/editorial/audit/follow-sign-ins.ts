import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { type Actor, presentActor } from '../changes';
import { plainPath } from './plain-path';
import { record } from './record';
import { sealed } from './sealed';

const PANEL = 'admin::user';
const PUBLIC = 'plugin::users-permissions.user';
const VISITOR: Actor = { kind: 'system', name: 'visitor' };
const TOO_MANY_REQUESTS = 429;

/** A request by which people come in, go out, or get a new password. */
type Door = { type: typeof PANEL | typeof PUBLIC; action: string; addressIn?: string };

const DOORS: Record<string, Door> = {
  '/admin/login': { type: PANEL, action: 'account.login', addressIn: 'email' },
  '/admin/logout': { type: PANEL, action: 'account.logout' },
  '/admin/register': { type: PANEL, action: 'account.register' },
  '/admin/register-admin': { type: PANEL, action: 'account.register' },
  '/admin/forgot-password': {
    type: PANEL,
    action: 'account.password-reset-request',
    addressIn: 'email',
  },
  '/admin/reset-password': { type: PANEL, action: 'account.password-reset' },
  '/api/auth/local': { type: PUBLIC, action: 'public-account.login', addressIn: 'identifier' },
  '/api/auth/local/register': { type: PUBLIC, action: 'public-account.register' },
  '/api/auth/logout': { type: PUBLIC, action: 'public-account.logout' },
  '/api/auth/forgot-password': {
    type: PUBLIC,
    action: 'public-account.password-reset-request',
    addressIn: 'email',
  },
  '/api/auth/reset-password': { type: PUBLIC, action: 'public-account.password-reset' },
  '/api/auth/change-password': { type: PUBLIC, action: 'public-account.password-change' },
};

/**
 * Tells of everybody who comes in or goes out, and of every attempt that fails, but for those that are
 * turned away unexamined for being too many. An address is told by its sealed hash only. Who can't be
 * told of doesn't come in.
 */
export function followSignIns(strapi: Core.Strapi): void {
  strapi.server.use(async (context, next) => {
    const door = context.method === 'POST' ? DOORS[plainPath(context.path)] : undefined;
    if (!door) return next();
    try {
      await next();
    } catch (error) {
      await tell(strapi, door, context, (error as { status?: number }).status ?? 400);
      throw error;
    }
    await tell(strapi, door, context, context.status);
  });
}

async function tell(strapi: Core.Strapi, door: Door, context: Context, status: number) {
  if (status === TOO_MANY_REQUESTS) return;
  const { type, action } = door;
  const hasFailed = status >= 400;
  const id = hasFailed ? null : accountIn(context);
  const address = addressIn(door, context);
  const known = id ?? (address === null ? null : await accountOf(strapi, type, address));
  await strapi.db.transaction(({ trx }) =>
    record(trx, {
      actor: actorOf(type, id),
      action: hasFailed ? `${action}-failed` : action,
      object: { type, id: String(known ?? '-') },
      details: {
        ...(address !== null && { address: sealed(address) }),
        ...(hasFailed && { status }),
      },
    }),
  );
}

function actorOf(type: Door['type'], id: number | null): Actor {
  if (type !== PANEL || id === null) return VISITOR;
  const present = presentActor();
  return present.kind === 'person' && present.id === id
    ? present
    : { kind: 'person', id, roles: [] };
}

type Answered = { data?: { user?: { id?: number } }; user?: { id?: number } };

/** Answers the account that came in, as the answer or the request says it. */
function accountIn({ body, state }: Context): number | null {
  const { data, user } = (body ?? {}) as Answered;
  return data?.user?.id ?? user?.id ?? (state.user as { id?: number } | undefined)?.id ?? null;
}

function addressIn({ addressIn: name }: Door, { request }: Context): string | null {
  const body = (request as { body?: Record<string, unknown> }).body;
  const sent = name ? body?.[name] : undefined;
  return typeof sent === 'string' && sent !== '' ? sent.trim().toLowerCase() : null;
}

async function accountOf(
  strapi: Core.Strapi,
  type: Door['type'],
  address: string,
): Promise<number | null> {
  if (address.includes('\0')) return null;
  const where =
    type === PANEL ? { email: address } : { $or: [{ email: address }, { username: address }] };
  const found = await strapi.db.query(type).findOne({ where, select: ['id'] });
  return found?.id ?? null;
}
