import { renderToString } from 'preact-render-to-string';
import type { Form } from './forms';

type Language = 'en' | 'fr';

const SAID = {
  en: {
    house: 'Migration and Integration Clearinghouse',
    noToken: 'This page is opened by the link in the message that we have sent to you.',
    noScript: 'This page needs JavaScript: it sends the secret part of your link itself.',
    failed: 'The server can’t be reached. Try again in a moment.',
    other: 'Français',
    elsewhere: 'What partners send in',
    elsewhereLead:
      'Partner organisations contribute through the interface of the clearinghouse; their own systems or front ends show what is theirs.',
    docs: 'How the interface works',
  },
  fr: {
    house: 'Centre d’échange sur la migration et l’intégration',
    noToken: 'Cette page s’ouvre par le lien du message que nous vous avons envoyé.',
    noScript:
      'Cette page a besoin de JavaScript : elle envoie elle-même la partie secrète de votre lien.',
    failed: 'Le serveur ne répond pas. Réessayez dans un instant.',
    other: 'English',
    elsewhere: 'Ce que les partenaires envoient',
    elsewhereLead:
      'Les organismes partenaires contribuent par l’interface du centre d’échange ; leurs propres systèmes ou sites montrent ce qui est à eux.',
    docs: 'Comment fonctionne l’interface',
  },
} as const;

/** Renders the page of a form, or where there is none, the one that says how partners contribute. */
export const renderPage = (form: Form | undefined, language: Language): string =>
  `<!doctype html>${renderToString(<Page form={form} language={language} />)}`;

function Page({ form, language }: { form: Form | undefined; language: Language }) {
  const said = SAID[language];
  const other = language === 'fr' ? 'en' : 'fr';
  const title = form ? form.title[language] : said.elsewhere;
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>{`${title} – ${said.house}`}</title>
        <link rel="stylesheet" href="/partner-pages.css" />
        {form && <script type="module" src="/partner-pages.js" />}
      </head>
      <body>
        <header>
          <p class="house">{said.house}</p>
          <a class="language" href={`?lang=${other}`} hreflang={other} lang={other}>
            {said.other}
          </a>
        </header>
        <main>
          <h1>{title}</h1>
          {form ? <Filled form={form} language={language} /> : <Elsewhere language={language} />}
        </main>
      </body>
    </html>
  );
}

function Elsewhere({ language }: { language: Language }) {
  const said = SAID[language];
  return (
    <>
      <p>{said.elsewhereLead}</p>
      <p>
        <a href={`/api/docs?locale=${language}#partners`}>{said.docs}</a>
      </p>
    </>
  );
}

function Filled({ form, language }: { form: Form; language: Language }) {
  const said = SAID[language];
  return (
    <>
      <p id="lead">{form.lead[language]}</p>
      <noscript>
        <p class="refused">{said.noScript}</p>
      </noscript>
      <p id="result" role="status" tabIndex={-1} />
      <form
        hidden
        data-sends-to={form.sendsTo}
        data-reads-from={form.readsFrom}
        data-token={form.token}
        data-repeated={form.repeated?.field}
        data-repeated-as={form.repeated?.as}
        data-done={form.done[language]}
        data-no-token={said.noToken}
        data-failed={said.failed}
      >
        {form.fields.map(({ name, label, kind, autocomplete, help, isForNewAccounts }) => (
          <p data-new-accounts={isForNewAccounts ? '' : undefined}>
            <label for={name}>{label[language]}</label>
            {kind === 'words' ? (
              <textarea id={name} name={name} rows={8} maxLength={5000} required />
            ) : (
              <input
                id={name}
                name={name}
                type={kind}
                autocomplete={autocomplete}
                aria-describedby={help ? `${name}-help` : undefined}
                required
              />
            )}
            {help && (
              <span class="help" id={`${name}-help`}>
                {help[language]}
              </span>
            )}
          </p>
        ))}
        <button>{form.button[language]}</button>
      </form>
    </>
  );
}
