import type { Context } from 'koa';
import { accountIn } from './acting';

/**
 * Answers the language in which a request is answered: the one that it prefers by `Accept-Language`,
 * else that of the account, else English.
 */
export function languageFor(context: Context): 'en' | 'fr' {
  if (context.get('Accept-Language') !== '') {
    const preferred = context.acceptsLanguages('en', 'fr');
    if (preferred === 'en' || preferred === 'fr') return preferred;
  }
  return accountIn(context)?.language ?? 'en';
}
