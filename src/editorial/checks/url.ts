import { type Finding, shown } from './finding';

const HTTP = /^https?:\/\//i;
const UNSAFE = /[\s\\<>"]/;

/**
 * Whether a text is the whole address of something on the web (WHATWG URL): http or https, a host
 * with a domain, and no user name or password.
 */
export function checkUrl(text: string): Finding | null {
  const value = shown(text);
  if (!HTTP.test(text)) return { code: 'url-scheme', values: { value } };
  if (UNSAFE.test(text) || !URL.canParse(text)) return { code: 'url-form', values: { value } };

  const { hostname, username, password } = new URL(text);
  if (username || password) return { code: 'url-credentials' };
  return hostname.includes('.') ? null : { code: 'url-form', values: { value } };
}
