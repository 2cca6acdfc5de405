import type { Context } from 'koa';
import { accountIn } from './acting';

/** A client that names no language, or takes any (RFC 9110 §12.5.4), as `fetch` does by itself. */
const ANY = ['', '*'];

/**
 * Answers the language in which a request is answered: the one that it prefers by `Accept-Language`,
 * else that of the account, else English.
 */
export function languageFor(context: Context): 'en' | 'fr' {
  if (!ANY.includes(context.get('Accept-Language').trim())) {
    const preferred = context.acceptsLanguages('en', 'fr');
    if (preferred === 'en' || preferred === 'fr') return preferred;
  }
  return accountIn(context)?.language ?? 'en';
}
