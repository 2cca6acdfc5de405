import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';

const HEADER = 'X-Request-Id';

/** What a proxy makes: a UUID, a ULID, hexadecimal digits. Names and addresses are not among them. */
const IDENTIFIER = /^(?=[^\s]*\d)[0-9A-Za-z-]{16,64}$/;

/**
 * Gives every request an identifier, that of the proxy in front where it sends one in `X-Request-Id`,
 * and says it in the answer. Public answers from memory have none.
 */
export function identifyRequests(strapi: Core.Strapi): void {
  strapi.server.use(async (context, next) => {
    const sent = context.get(HEADER);
    const requestId = IDENTIFIER.test(sent) ? sent : randomUUID();
    context.state.requestId = requestId;
    context.set(HEADER, requestId);
    await next();
  });
}

/** Answers the identifier of the present request, or null when there is none. */
export const presentRequestId = (): string | null =>
  (strapi.requestContext.get()?.state.requestId as string | undefined) ?? null;
