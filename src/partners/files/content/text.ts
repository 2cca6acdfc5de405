import type { FileExtension } from './types';

/** Tags by which browsers take a text for markup (WHATWG MIME Sniffing §7.1), and others that run. */
const TAGS =
  'html|head|title|body|script|style|svg|math|iframe|frame|frameset|object|embed|applet|img|image|link|meta|base|form|input|button|template|table|div|span|p|a|b|br|h[1-6]|font|video|audio|source|details|marquee|xml|xsl|x:|v:';

const MARKUP = new RegExp(`<(!doctype|!--|!\\[cdata|!entity|\\?|%|/?(${TAGS})(?=[\\s>/]|$))`, 'i');

const PROGRAM = /^\s*(#!|@echo\s+off|MZ)/i;

/** Everything but tab, line feed, form feed and carriage return. */
const CONTROLS = /[\u0000-\u0008\u000b\u000e-\u001f\u007f]/;

const DELIMITERS = [',', ';', '\t'];
const LOOKED_AT = 200_000;

/**
 * Answers whether bytes are a table or a plain text in UTF-8, or null where they are neither: a browser
 * could take them for markup, or a system for a program.
 */
export function textKind(bytes: Buffer): FileExtension | null {
  const text = decode(bytes);
  if (text === null || text.trim() === '') return null;
  if (CONTROLS.test(text) || MARKUP.test(text) || PROGRAM.test(text)) return null;
  return isTable(text) ? 'csv' : 'txt';
}

function decode(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** A table has two rows at least, all with as many fields, two at least (RFC 4180 §2). */
function isTable(text: string): boolean {
  const isWhole = text.length <= LOOKED_AT;
  return DELIMITERS.some((delimiter) => {
    const widths = widthsOf(text.slice(0, LOOKED_AT), delimiter);
    const sure = isWhole ? widths : widths.slice(0, -1);
    return sure.length >= 2 && sure[0] >= 2 && sure.every((width) => width === sure[0]);
  });
}

/** Answers how many fields each row has; line ends inside of quotes end none, empty lines are no rows. */
function widthsOf(text: string, delimiter: string): number[] {
  const widths: number[] = [];
  let [fields, characters, isQuoted] = [1, 0, false];
  const endRow = () => {
    if (characters > 0 || fields > 1) widths.push(fields);
    [fields, characters] = [1, 0];
  };
  for (const character of text) {
    if (character === '"') isQuoted = !isQuoted;
    if (character === '\n' && !isQuoted) endRow();
    else if (character === delimiter && !isQuoted) fields += 1;
    else if (character !== '\r') characters += 1;
  }
  endRow();
  return widths;
}
