import type { Words } from './letter';

type Language = 'en' | 'fr';

export type Composed = { subject: string; text: string; html: string };

const SITE: Record<Language, string> = {
  en: 'Migration and Integration Clearinghouse',
  fr: 'Centre d’échange sur la migration et l’intégration',
};

const GREETING: Record<Language, (name: string | null) => string> = {
  en: (name) => (name ? `Hello ${name},` : 'Hello,'),
  fr: (name) => (name ? `Bonjour ${name},` : 'Bonjour,'),
};

const LONGEST_SUBJECT = 140;

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign]);

const flat = (text: string): string =>
  text.replace(/\s+/g, (space) => (space === '\u00a0' ? space : ' ')).trim();

/** Keeps French punctuation with its word, as its typography wants. */
const typeset = (language: Language, text: string): string =>
  language === 'fr' ? text.replace(/ (?=[:;?!»])|(?<=«) /g, '\u00a0') : text;

/** Answers a letter as a message of text and of HTML; what people have written is escaped in it. */
export function compose(
  language: Language,
  name: string | null,
  { subject, paragraphs, action }: Words,
): Composed {
  const greeting = GREETING[language](name && flat(name));
  const site = SITE[language];
  const set = (text: string): string => typeset(language, flat(text));
  return {
    subject: shorten(set(subject)),
    text: [
      greeting,
      ...paragraphs.map((paragraph) =>
        typeof paragraph === 'string' ? set(paragraph) : quoteAsText(paragraph.quote),
      ),
      ...(action ? [`${action.label}${language === 'fr' ? '\u00a0:' : ':'}\n${action.url}`] : []),
      `-- \n${site}`,
    ].join('\n\n'),
    html: [
      `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${site}</title></head>`,
      '<body style="font-family:sans-serif;font-size:16px;line-height:1.5;color:#212134">',
      `<p>${escape(greeting)}</p>`,
      ...paragraphs.map((paragraph) =>
        typeof paragraph === 'string'
          ? `<p>${escape(set(paragraph))}</p>`
          : `<blockquote style="margin:8px 0;padding-left:12px;border-left:3px solid #c0c0cf">${escape(paragraph.quote).replace(/\r?\n/g, '<br>')}</blockquote>`,
      ),
      ...(action ? [`<p><a href="${escape(action.url)}">${escape(action.label)}</a></p>`] : []),
      `<p style="color:#666687;font-size:14px">${site}</p></body></html>`,
    ].join('\n'),
  };
}

const shorten = (subject: string): string =>
  subject.length > LONGEST_SUBJECT
    ? `${subject.slice(0, LONGEST_SUBJECT - 1).trimEnd()}…`
    : subject;

const quoteAsText = (words: string): string =>
  words
    .split(/\r?\n/)
    .map((line) => `> ${line}`)
    .join('\n');
