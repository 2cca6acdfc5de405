import type { Context } from 'koa';
import { FORMS } from './forms';
import { renderPage } from './page';

/** The page needs its own script and stylesheet, and sends to this server only. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const languageOf = (context: Context): 'en' | 'fr' => {
  const { lang } = context.query;
  if (lang === 'en' || lang === 'fr') return lang;
  return context.acceptsLanguages('en', 'fr') === 'fr' ? 'fr' : 'en';
};

/** Serves a page that a letter links to, in the language that the reader's browser prefers. */
export function servePage(context: Context): void {
  const language = languageOf(context);
  context.set({
    'Content-Security-Policy': POLICY,
    'Content-Language': language,
    'Cache-Control': 'no-store',
    'Referrer-Policy': 'no-referrer',
    Vary: 'Accept-Language',
  });
  context.type = 'text/html; charset=utf-8';
  context.body = renderPage(FORMS[context.params.page], language);
}
