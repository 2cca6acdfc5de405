import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { hashOfKey, isValid, KEY_PREFIX, type StoredKey } from './key';
import { languageFor } from '../reader';
import { partnerMessage } from '../refusals';
import { isStopped } from './stopped';
import { findKey } from './store';
import { noteUse } from './use';

const BEARER = /^Bearer (\S+)$/i;

type Verified = { scope?: string | string[] };

/** Lets machines in that send a partner's key as their bearer token. */
const strategy = {
  name: 'partner-key',
  async authenticate(context: Context) {
    const [, sent = ''] = BEARER.exec(context.get('Authorization')) ?? [];
    if (!sent.startsWith(KEY_PREFIX)) return { authenticated: false };
    const key = await findKey(hashOfKey(sent));
    if (!key || !isValid(key) || (await isStopped(key))) return { error: 'Invalid credentials' };
    await noteUse(key);
    return { authenticated: true, credentials: key };
  },
  /**
   * What a key opens is said by each of the partners' own routes; it opens nothing else. Of all that is
   * thrown here, Strapi answers the words of a PolicyError only.
   */
  async verify(_auth: { credentials: StoredKey }, { scope }: Verified = {}) {
    if (scope === undefined) return;
    const code = 'key-opens-partners-only';
    throw new errors.PolicyError(partnerMessage(code, {}, languageAsked()), { code });
  },
};

function languageAsked(): 'en' | 'fr' {
  const context = strapi.requestContext.get();
  return context ? languageFor(context) : 'en';
}

type Authentication = { register(type: string, strategy: object): void };

export const registerKeys = (strapi: Core.Strapi): void =>
  (strapi.get('auth') as Authentication).register('content-api', strategy);
