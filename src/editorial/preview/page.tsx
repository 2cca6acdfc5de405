import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { attributesOf, type Locale, mainFieldOf, relationsOf } from '../../content-model';
import { asList, type Content } from '../content';
import { ORGANIZATION } from '../organizations-in';
import { Blocks } from './blocks';
import type { Draft } from './draft';
import { type Fact, labelOf, regional, shownFacts } from './facts';
import { wordsIn } from './words';

/** From the address of a preview to the files that are served as they are. */
const STYLES = '../../../preview.css';

/** Renders the page of a draft in its language, with a banner that says what it is and until when. */
export const renderDraft = (draft: Draft, until: Date): string =>
  html(<DraftPage draft={draft} until={until} />);

/** Renders the page that says why there is no draft to be seen. */
export const renderNothing = (locale: Locale, why: 'expired' | 'missing'): string =>
  html(<Nothing locale={locale} why={why} />);

const html = (page: Parameters<typeof renderToString>[0]): string =>
  `<!doctype html>${renderToString(page)}`;

type ShellProps = { locale: Locale; title: string; children: ComponentChildren };

function Shell({ locale, title, children }: ShellProps) {
  return (
    <html lang={locale}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex, nofollow" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${title} – ${wordsIn(locale).house}`}</title>
        <link rel="stylesheet" href={STYLES} />
      </head>
      <body>{children}</body>
    </html>
  );
}

function Nothing({ locale, why }: { locale: Locale; why: 'expired' | 'missing' }) {
  const { title, text } = wordsIn(locale)[why];
  return (
    <Shell locale={locale} title={title}>
      <main>
        <p class="house">{wordsIn(locale).house}</p>
        <h1>{title}</h1>
        <p>{text}</p>
      </main>
    </Shell>
  );
}

function DraftPage({ draft, until }: { draft: Draft; until: Date }) {
  const { uid, locale, content } = draft;
  const words = wordsIn(locale);
  const title = textOf(content[mainFieldOf(uid)]) || words.untitled;
  const facts = shownFacts(draft);
  const organizations = organizationsAmong(draft, facts);
  return (
    <Shell locale={locale} title={title}>
      <p class="banner" role="note">
        <strong>{words.draft}</strong> {words.until(momentIn(locale, until))}
      </p>
      <main>
        <p class="house">{words.house}</p>
        <article dir="auto">
          <Logo draft={draft} />
          <h1>
            {title}
            {textOf(content.acronym) && <span class="acronym">{textOf(content.acronym)}</span>}
          </h1>
          {organizations.map((fact) => (
            <p class="organizations">
              <span class="label">{fact.label}</span>{' '}
              {fact.values.map(({ text }) => text).join(', ')}
            </p>
          ))}
          <Paragraphs text={textOf(content.summary)} lead />
          <Paragraphs text={textOf(content.description)} />
          <Blocks value={content.body} />
          <Sheet draft={draft} />
          <Keywords draft={draft} />
          <Download draft={draft} />
        </article>
        <Facts title={words.facts} facts={facts.filter((fact) => !organizations.includes(fact))} />
      </main>
    </Shell>
  );
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const organizationsAmong = ({ uid }: Draft, facts: Fact[]): Fact[] => {
  const names = relationsOf(uid)
    .filter(([, { target }]) => target === ORGANIZATION)
    .map(([name]) => name);
  return facts.filter(({ name }) => names.includes(name));
};

const momentIn = (locale: Locale, moment: Date): string =>
  new Intl.DateTimeFormat(regional(locale), {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'UTC',
  }).format(moment);

function Paragraphs({ text, lead = false }: { text: string; lead?: boolean }) {
  const paragraphs = text.split(/\n+/).filter((paragraph) => paragraph.trim() !== '');
  return (
    <>
      {paragraphs.map((paragraph) => (
        <p class={lead ? 'lead' : undefined}>{paragraph}</p>
      ))}
    </>
  );
}

function Sheet({ draft }: { draft: Draft }) {
  const [sheet] = asList(draft.content.sheet) as Content[];
  if (!sheet) return null;
  const parts = attributesOf('resource.sheet').filter(([name]) => textOf(sheet[name]));
  return (
    <>
      {parts.map(([name]) => (
        <section>
          <h2>{labelOf(draft, 'resource.sheet', name)}</h2>
          <Paragraphs text={textOf(sheet[name])} />
        </section>
      ))}
    </>
  );
}

function Keywords({ draft }: { draft: Draft }) {
  const words = (asList(draft.content.keywords) as Content[]).map(({ word }) => textOf(word));
  if (words.length === 0) return null;
  return (
    <ul class="keywords" aria-label={labelOf(draft, draft.uid, 'keywords')}>
      {words.map((word) => (
        <li>{word}</li>
      ))}
    </ul>
  );
}

const fileIn = ({ content, files }: Draft, name: string) => {
  const [id] = asList(content[name]);
  return typeof id === 'number' ? files.get(id) : undefined;
};

function Logo({ draft }: { draft: Draft }) {
  const logo = fileIn(draft, 'logo');
  return logo ? <img class="logo" src={logo.url} alt={logo.alternativeText ?? ''} /> : null;
}

function Download({ draft }: { draft: Draft }) {
  const file = fileIn(draft, 'file');
  if (!file) return null;
  return (
    <p class="file">
      <span class="label">{labelOf(draft, draft.uid, 'file')}</span>{' '}
      <a href={file.url}>{file.name}</a>
    </p>
  );
}

function Facts({ title, facts }: { title: string; facts: Fact[] }) {
  if (facts.length === 0) return null;
  return (
    <aside aria-labelledby="facts">
      <h2 id="facts">{title}</h2>
      <dl>
        {facts.map(({ label, values }) => (
          <div>
            <dt>{label}</dt>
            {values.map(({ text, url }) => (
              <dd>
                {url ? (
                  <a href={url} rel="noopener noreferrer nofollow">
                    {text}
                  </a>
                ) : (
                  text
                )}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </aside>
  );
}
