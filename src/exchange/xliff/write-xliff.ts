import { DOMImplementation, type Document, type Element, XMLSerializer } from '@xmldom/xmldom';
import { type CodeId, type Content, kindOf } from './inline-codes';
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
import { jsonForXml, splitAtIllegalCharacters, withoutIllegalCharacters } from './xml-characters';

type Attributes = Record<string, string | undefined>;

const NAMESPACES = 'http://www.w3.org/2000/xmlns/';
const XML_NAMESPACE = 'http://www.w3.org/XML/1998/namespace';

/** What a translation tool shows for a mark: a tag that people know. */
const TAGS: Record<string, string> = {
  bold: 'b',
  code: 'code',
  italic: 'i',
  strikethrough: 's',
  underline: 'u',
};

/** Marks that XLIFF 2.1 §4.3.1.34 has a name for. */
const KNOWN_MARKS: Record<string, string> = { bold: 'xlf:b', italic: 'xlf:i', underline: 'xlf:u' };

/** Answers an XLIFF 2.1 document, in UTF-8. */
export function writeXliff({ sourceLanguage, targetLanguage, files }: Xliff): string {
  const document = new DOMImplementation().createDocument(XLIFF_NAMESPACE, 'xliff', null);
  const root = document.documentElement as Element;
  root.setAttributeNS(NAMESPACES, 'xmlns', XLIFF_NAMESPACE);
  root.setAttributeNS(NAMESPACES, 'xmlns:mda', METADATA_NAMESPACE);
  setAll(root, { version: '2.1', srcLang: sourceLanguage, trgLang: targetLanguage });
  addLines(
    root,
    files.map((file) => writeFile(document, file)),
    0,
  );
  const xml = new XMLSerializer().serializeToString(document);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${keepLineEnds(xml)}\n`;
}

/** A parser turns a carriage return into a new line, and some do so with Unicode's own line ends. */
const keepLineEnds = (xml: string): string =>
  xml.replace(/[\r\u0085\u2028\u2029]/g, (character) => `&#${character.charCodeAt(0)};`);

function writeFile(document: Document, file: XliffFile): Element {
  return element(document, 'file', { id: file.id, original: file.original }, 1, [
    writeHashes(document, file),
    ...writeNote(document, file.note, 2),
    ...file.units.map((unit) => writeUnit(document, unit)),
  ]);
}

function writeHashes(document: Document, { sourceHash, targetHash }: XliffFile): Element {
  const metas = Object.entries({ [SOURCE_HASH]: sourceHash, [TARGET_HASH]: targetHash })
    .filter((entry): entry is [string, string] => entry[1] !== undefined)
    .map(([type, hash]) => withText(element(document, 'mda:meta', { type }), hash));
  const group = element(document, 'mda:metaGroup', { category: METADATA_CATEGORY }, 3, metas);
  return element(document, 'mda:metadata', {}, 2, [group]);
}

const writeNote = (document: Document, note: string | undefined, depth: number): Element[] =>
  note === undefined
    ? []
    : [element(document, 'notes', {}, depth, [withText(element(document, 'note', {}), note)])];

function writeUnit(document: Document, unit: XliffUnit): Element {
  const { id, name, source, target, state } = unit;
  const translation = target === 'partial' ? null : target;
  const data = new Map<string, string>();
  for (const code of [source, translation].flatMap((content) =>
    Object.values(content?.codes ?? {}),
  )) {
    if (!data.has(code)) data.set(code, `d${data.size + 1}`);
  }
  const originalData = [...data].map(([code, dataId]) =>
    withText(element(document, 'data', { id: dataId }), jsonForXml(code)),
  );
  const segment = element(document, 'segment', { state }, 3, [
    writeContent(document, 'source', source, data),
    ...(translation ? [writeContent(document, 'target', translation, data)] : []),
  ]);
  const written = element(document, 'unit', { id, name }, 2, [
    ...writeNote(document, unit.note, 3),
    ...(originalData.length > 0 ? [element(document, 'originalData', {}, 3, originalData)] : []),
    segment,
  ]);
  written.setAttributeNS(XML_NAMESPACE, 'xml:space', 'preserve');
  return written;
}

function writeContent(
  document: Document,
  name: 'source' | 'target',
  { tokens, codes }: Content,
  data: Map<string, string>,
): Element {
  const root = element(document, name, {});
  const open: Element[] = [root];
  const add = (node: Element) => open[open.length - 1].appendChild(node);
  for (const token of tokens) {
    if (token.kind === 'text') {
      splitAtIllegalCharacters(token.text).forEach((part, index) => {
        if (index % 2 === 0) open[open.length - 1].appendChild(document.createTextNode(part));
        else add(element(document, 'cp', { hex: hexOf(part) }));
      });
    } else if (token.kind === 'close') {
      open.pop();
    } else {
      const code = element(
        document,
        token.kind === 'alone' ? 'ph' : 'pc',
        attributesOf(token.id, codes[token.id], data),
      );
      add(code);
      if (token.kind === 'open') open.push(code);
    }
  }
  return root;
}

const hexOf = (character: string): string =>
  (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');

function attributesOf(id: CodeId, code: string, data: Map<string, string>): Attributes {
  const common = { id, canCopy: 'no', canDelete: 'no' };
  const dataRef = data.get(code);
  const kind = kindOf(code);
  if (kind === 'break') {
    return { ...common, dataRef, disp: '<br>', equiv: '\n', subType: 'xlf:lb', type: 'fmt' };
  }
  const pair = { ...common, dataRefStart: dataRef, dataRefEnd: dataRef };
  const parsed = JSON.parse(code) as Record<string, unknown>;
  if (kind !== 'marks') {
    const address = typeof parsed.url === 'string' ? ` ${parsed.url}` : '';
    const type = kind === 'link' ? 'link' : 'other';
    return { ...pair, dispStart: `<${kind}${address}>`, dispEnd: `</${kind}>`, type };
  }
  const marks = Object.keys(parsed);
  const tags = marks.map((mark) => TAGS[mark] ?? mark);
  return {
    ...pair,
    dispStart: tags.map((tag) => `<${tag}>`).join(''),
    dispEnd: tags
      .map((tag) => `</${tag}>`)
      .reverse()
      .join(''),
    subType: marks.length === 1 ? KNOWN_MARKS[marks[0]] : undefined,
    type: 'fmt',
  };
}

/** Makes an element; children are set on lines of their own, inside words there are none. */
function element(
  document: Document,
  name: string,
  attributes: Attributes,
  depth = 0,
  children: Element[] = [],
): Element {
  const namespace = name.startsWith('mda:') ? METADATA_NAMESPACE : XLIFF_NAMESPACE;
  const made = document.createElementNS(namespace, name);
  setAll(made, attributes);
  addLines(made, children, depth);
  return made;
}

function addLines(parent: Element, children: Element[], depth: number): void {
  const document = parent.ownerDocument as Document;
  for (const child of children) {
    parent.appendChild(document.createTextNode(`\n${'  '.repeat(depth + 1)}`));
    parent.appendChild(child);
  }
  if (children.length > 0) parent.appendChild(document.createTextNode(`\n${'  '.repeat(depth)}`));
}

function setAll(target: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) target.setAttribute(name, withoutIllegalCharacters(value));
  }
}

function withText(target: Element, text: string): Element {
  target.appendChild(
    (target.ownerDocument as Document).createTextNode(withoutIllegalCharacters(text)),
  );
  return target;
}
