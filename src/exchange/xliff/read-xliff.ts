import { DOMParser, type Element, type Node, onWarningStopParsing } from '@xmldom/xmldom';
import type { Content, Token } from './inline-codes';
import { XliffRefusal } from './messages';
import {
  METADATA_CATEGORY,
  METADATA_NAMESPACE,
  SOURCE_HASH,
  TARGET_HASH,
  type Xliff,
  XLIFF_NAMESPACE,
  type XliffFile,
  type XliffUnit,
} from './xliff';
import { hasIllegalCharacter } from './xml-characters';

export const LARGEST_FILE = 10 * 1024 * 1024;
const DEEPEST = 200;
const VERSIONS = ['2.0', '2.1', '2.2'];
const WITHOUT_MEANING = ['sm', 'em'];

/** The parser's warning of a character that a text may well have. */
const REPLACEMENT_CHARACTER = 'Unicode replacement character';

const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;

/**
 * Answers what an XLIFF 2 document says, from its bytes in UTF-8 or UTF-16. Throws an `XliffRefusal`
 * for anything else, for a document type declaration (so that no entity is ever declared), and for
 * what is larger than `LARGEST_FILE`.
 */
export function readXliff(bytes: Uint8Array): Xliff {
  if (bytes.byteLength > LARGEST_FILE) {
    throw new XliffRefusal('too-large', { megabytes: LARGEST_FILE / 1024 / 1024 });
  }
  const root = parse(decode(bytes));
  if (!isXliff(root, 'xliff')) throw new XliffRefusal('not-xliff');
  const version = root.getAttribute('version') ?? '';
  if (!VERSIONS.includes(version)) throw new XliffRefusal('xliff-version', { version });
  const sourceLanguage = root.getAttribute('srcLang') ?? '';
  const targetLanguage = root.getAttribute('trgLang') ?? '';
  if (!sourceLanguage || !targetLanguage) throw new XliffRefusal('no-languages');
  const files = childrenOf(root, 'file').map(readFile);
  if (files.length === 0) throw new XliffRefusal('no-files');
  return { sourceLanguage, targetLanguage, files };
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const isLittleEndian = first === 0xff && second === 0xfe;
  const isBigEndian = first === 0xfe && second === 0xff;
  const encoding = isLittleEndian ? 'utf-16le' : isBigEndian ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new XliffRefusal('not-unicode');
  }
}

function parse(xml: string): Element {
  if (hasDocumentType(xml)) throw new XliffRefusal('document-type');
  if (hasIllegalCharacter(xml)) throw new XliffRefusal('illegal-character');
  let reason = '';
  const parser = new DOMParser({
    onError: (_level, message) => {
      if (message.startsWith(REPLACEMENT_CHARACTER)) return;
      reason = message;
      onWarningStopParsing();
    },
    normalizeLineEndings: (text) => text.replace(/\r\n?/g, '\n'),
  });
  try {
    const document = parser.parseFromString(xml, 'application/xml');
    if (!document.documentElement || document.doctype) throw new Error('no root, or a DOCTYPE');
    return document.documentElement;
  } catch (cause) {
    throw new XliffRefusal('not-xml', { reason: reason || (cause as Error).message }, { cause });
  }
}

/** Whether a DOCTYPE stands before the root element, behind comments and instructions. */
function hasDocumentType(xml: string): boolean {
  let at = 0;
  for (;;) {
    at = xml.indexOf('<', at);
    if (at === -1) return false;
    const end = xml.startsWith('<!--', at) ? '-->' : xml.startsWith('<?', at) ? '?>' : null;
    if (end === null) return /^<!doctype/i.test(xml.slice(at, at + 9));
    const over = xml.indexOf(end, at);
    if (over === -1) return false;
    at = over + end.length;
  }
}

const isElement = (node: Node): node is Element => node.nodeType === ELEMENT;

const isXliff = (node: Node, name: string): boolean =>
  isElement(node) && node.namespaceURI === XLIFF_NAMESPACE && node.localName === name;

const nodesIn = (node: Node): Node[] => {
  const nodes: Node[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) nodes.push(child);
  return nodes;
};

const childrenOf = (parent: Element, ...names: string[]): Element[] =>
  nodesIn(parent).filter((node): node is Element => names.some((name) => isXliff(node, name)));

function readFile(file: Element): XliffFile {
  const hashes = readHashes(file);
  return {
    id: file.getAttribute('id') ?? '',
    original: file.getAttribute('original') ?? '',
    ...(hashes.has(SOURCE_HASH) && { sourceHash: hashes.get(SOURCE_HASH) }),
    ...(hashes.has(TARGET_HASH) && { targetHash: hashes.get(TARGET_HASH) }),
    units: unitsIn(file, 0).map(readUnit),
  };
}

function readHashes(file: Element): Map<string, string> {
  const isMeta = (node: Node, name: string): node is Element =>
    isElement(node) && node.namespaceURI === METADATA_NAMESPACE && node.localName === name;
  const metas = nodesIn(file)
    .filter((node) => isMeta(node, 'metadata'))
    .flatMap(nodesIn)
    .filter((node): node is Element => isMeta(node, 'metaGroup'))
    .filter((group) => group.getAttribute('category') === METADATA_CATEGORY)
    .flatMap(nodesIn)
    .filter((node): node is Element => isMeta(node, 'meta'));
  return new Map(
    metas.map((meta) => [meta.getAttribute('type') ?? '', (meta.textContent ?? '').trim()]),
  );
}

/** Tools may put units into groups. */
function unitsIn(parent: Element, depth: number): Element[] {
  if (depth > DEEPEST) throw new XliffRefusal('too-deep');
  return childrenOf(parent, 'unit', 'group').flatMap((child) =>
    child.localName === 'unit' ? [child] : unitsIn(child, depth + 1),
  );
}

function readUnit(unit: Element): XliffUnit {
  const id = unit.getAttribute('id') ?? '';
  const data = new Map(
    childrenOf(unit, 'originalData')
      .flatMap((all) => childrenOf(all, 'data'))
      .map((entry) => [entry.getAttribute('id') ?? '', textIn(entry)]),
  );
  const parts = childrenOf(unit, 'segment', 'ignorable').map((part, index) => {
    const [source] = childrenOf(part, 'source');
    const [target] = childrenOf(part, 'target');
    const order = Number(target?.getAttribute('order') || index + 1);
    return { isIgnorable: part.localName === 'ignorable', source, target, order };
  });
  const join = (elements: Element[]) => readContent(elements, data, id);
  const source = join(parts.flatMap((part) => (part.source ? [part.source] : [])));
  const isTranslated = (target: Element | undefined) =>
    target !== undefined && textIn(target).trim() !== '';

  const segments = parts.filter(({ isIgnorable, source: words }) => {
    return !isIgnorable && words && textIn(words).trim() !== '';
  });
  const translated = segments.filter(({ target }) => isTranslated(target));
  if (translated.length === 0) return { id, source, target: null };
  if (translated.length < segments.length) return { id, source, target: 'partial' };
  const inOrder = [...parts].sort((one, other) => one.order - other.order);
  const target = join(inOrder.flatMap((part) => part.target ?? part.source ?? []));
  return { id, source, target: withCodesOf(source, target) };
}

/** A tool that copies a code into the translation may leave out what the code is. */
const withCodesOf = (source: Content, { tokens, codes }: Content): Content => ({
  tokens,
  codes: Object.fromEntries(
    Object.entries(codes).map(([id, code]) => [id, code || (source.codes[id] ?? '')]),
  ),
});

/** Answers the text of an element with `<cp>`, without any other code. */
function textIn(element: Element): string {
  return readContent([element], new Map(), '')
    .tokens.map((token) => (token.kind === 'text' ? token.text : ''))
    .join('');
}

/** Answers the words and codes of `<source>` or `<target>` elements, one after another. */
function readContent(elements: Element[], data: Map<string, string>, unit: string): Content {
  const tokens: Token[] = [];
  const codes: Content['codes'] = {};
  const write = (text: string) => {
    const last = tokens.at(-1);
    if (last?.kind === 'text') last.text += text;
    else if (text !== '') tokens.push({ kind: 'text', text });
  };
  const name = (element: Element, reference: string): string => {
    const id = element.getAttribute('id') ?? '';
    codes[id] = canonical(data.get(element.getAttribute(reference) ?? ''));
    return id;
  };
  const readInside = (parent: Element, depth: number): void => {
    if (depth > DEEPEST) throw new XliffRefusal('too-deep');
    for (const node of nodesIn(parent)) read(node, depth);
  };
  const read = (node: Node, depth: number): void => {
    if (node.nodeType === TEXT || node.nodeType === CDATA) return write(textOf(node));
    if (!isElement(node)) return;
    const tag = node.namespaceURI === XLIFF_NAMESPACE ? (node.localName ?? '') : node.tagName;
    if (tag === 'cp') return write(codePoint(node));
    if (tag === 'mrk') return readInside(node, depth + 1);
    if (WITHOUT_MEANING.includes(tag)) return;
    if (tag === 'ph') tokens.push({ kind: 'alone', id: name(node, 'dataRef') });
    else if (tag === 'sc') tokens.push({ kind: 'open', id: name(node, 'dataRef') });
    else if (tag === 'ec') {
      const id = node.getAttribute('startRef') || node.getAttribute('id') || '';
      tokens.push({ kind: 'close', id });
    } else if (tag === 'pc') {
      const id = name(node, 'dataRefStart');
      tokens.push({ kind: 'open', id });
      readInside(node, depth + 1);
      tokens.push({ kind: 'close', id });
    } else {
      throw new XliffRefusal('unknown-element', { element: tag, unit });
    }
  };
  for (const element of elements) readInside(element, 0);
  return { tokens, codes };
}

function textOf(node: Node): string {
  const text = node.nodeValue ?? '';
  if (hasIllegalCharacter(text)) throw new XliffRefusal('illegal-character');
  return text;
}

/** XLIFF 2.1 §4.2.3.1: a character that XML forbids, by its number. */
function codePoint(element: Element): string {
  const number = Number.parseInt(element.getAttribute('hex') ?? '', 16);
  if (!(number >= 0 && number <= 0x10ffff)) throw new XliffRefusal('illegal-character');
  return String.fromCodePoint(number);
}

/** A code as this application writes it, whatever a tool did to its spaces; none is an empty text. */
function canonical(code: string | undefined): string {
  try {
    const parsed: unknown = JSON.parse(code ?? '');
    return typeof parsed === 'object' && parsed !== null ? JSON.stringify(parsed) : '';
  } catch {
    return '';
  }
}
