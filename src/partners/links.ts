import { partnerSettings } from './settings';

/** Answers the address of this server as others know it, without a slash at the end. */
export const serverUrl = (): string =>
  String(strapi.config.get('server.absoluteUrl')).replace(/\/+$/, '');

/**
 * Answers the page of the front end that an e-mail links to: `config/partners.ts` says where its pages
 * are, on this server by default. A `token` stands behind the `#`, so that neither the logs of a server
 * nor a `Referer` header ever have it (RFC 9110 §10.1.3).
 */
export function pageUrl(path: string, params: Record<string, string> = {}): string {
  const base = (partnerSettings().pagesUrl || serverUrl()).replace(/\/+$/, '');
  const { token, ...shown } = params;
  const query = new URLSearchParams(shown).toString();
  return [
    base,
    path.startsWith('/') ? path : `/${path}`,
    query && `?${query}`,
    token && `#${new URLSearchParams({ token }).toString()}`,
  ].join('');
}
