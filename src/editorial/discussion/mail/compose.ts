import type { Reader } from '../notice-texts';

/** One notice in a message: a sentence, what somebody wrote, and where it leads. */
export type Line = { sentence: string; words: string | null; address: string };

export type Letter = {
  name: string;
  lines: Line[];
  /** Where one reads notices, and chooses how often they come by e-mail. */
  noticesAddress: string;
};

export type Mail = { subject: string; text: string; html: string };

type Words = {
  site: string;
  greeting(name: string): string;
  subject(count: string, plural: Intl.LDMLPluralRule): string;
  intro(count: string, plural: Intl.LDMLPluralRule): string;
  open: string;
  footer: string;
};

const LONGEST_SUBJECT = 140;

const WORDS: Record<Reader, Words> = {
  en: {
    site: 'Migration and Integration Clearinghouse',
    greeting: (name) => `Hello ${name},`,
    subject: (count, plural) => `${count} ${plural === 'one' ? 'notice' : 'notices'}`,
    intro: (count, plural) =>
      plural === 'one' ? 'There is a notice for you.' : `There are ${count} notices for you.`,
    open: 'Open',
    footer: 'To choose how often these messages come, or to stop them',
  },
  fr: {
    site: 'Centre d’échange sur la migration et l’intégration',
    greeting: (name) => `Bonjour ${name},`,
    subject: (count, plural) => `${count} ${plural === 'one' ? 'avis' : 'avis'}`,
    intro: (count, plural) =>
      plural === 'one' ? 'Un avis vous attend.' : `${count} avis vous attendent.`,
    open: 'Ouvrir',
    footer: 'Pour choisir la fréquence de ces messages, ou les arrêter',
  },
};

const COLON: Record<Reader, string> = { en: ':', fr: '\u00a0:' };

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign]);

const quote = (words: string): string =>
  words
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');

/** Answers a message that tells somebody of their notices, as text and as HTML, in their language. */
export function composeMail(reader: Reader, { name, lines, noticesAddress }: Letter): Mail {
  const words = WORDS[reader];
  const count = new Intl.NumberFormat(reader).format(lines.length);
  const plural = new Intl.PluralRules(reader).select(lines.length);
  return {
    subject:
      lines.length === 1 ? subjectOf(lines[0]) : `${words.subject(count, plural)} – ${words.site}`,
    text: [
      words.greeting(name),
      words.intro(count, plural),
      ...lines.map((line) =>
        [line.sentence, ...(line.words ? [quote(line.words)] : []), line.address].join('\n'),
      ),
      `-- \n${words.site}\n${words.footer}${COLON[reader]} ${noticesAddress}`,
    ].join('\n\n'),
    html: [
      `<!doctype html><html lang="${reader}"><head><meta charset="utf-8"><title>${words.site}</title></head>`,
      '<body style="font-family:sans-serif;font-size:16px;line-height:1.5;color:#212134">',
      `<p>${escape(words.greeting(name))}</p><p>${words.intro(count, plural)}</p>`,
      ...lines.map((line) => lineAsHtml(line, words.open)),
      `<p style="color:#666687;font-size:14px">${words.site}<br>`,
      `<a href="${escape(noticesAddress)}">${words.footer}</a></p></body></html>`,
    ].join('\n'),
  };
}

function subjectOf({ sentence }: Line): string {
  const flat = sentence.replace(/\s*\n\s*/g, ' ').replace(/\.$/, '');
  return flat.length > LONGEST_SUBJECT ? `${flat.slice(0, LONGEST_SUBJECT - 1).trimEnd()}…` : flat;
}

const lineAsHtml = ({ sentence, words, address }: Line, open: string): string =>
  [
    `<div style="margin:24px 0"><p style="margin:0">${escape(sentence)}</p>`,
    words
      ? `<blockquote style="margin:8px 0;padding-left:12px;border-left:3px solid #c0c0cf">${escape(words).replace(/\n/g, '<br>')}</blockquote>`
      : '',
    `<p style="margin:0"><a href="${escape(address)}">${open}</a></p></div>`,
  ].join('');
