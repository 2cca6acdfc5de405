/** A run of words, or where a code begins, ends, or stands alone. */
export type Token =
  | { kind: 'text'; text: string }
  | { kind: 'open' | 'close' | 'alone'; id: CodeId };

export type CodeId = string;

/**
 * Words with inline codes. `codes` says what each code is, as JSON with sorted keys: the marks of a
 * text (`{"bold":true}`), a link (`{"type":"link","url":"…"}`), or a line break.
 */
export type Content = { tokens: Token[]; codes: Record<CodeId, string> };

type Node = Record<string, unknown>;

const LINE_BREAK = JSON.stringify({ type: 'break' });

const isObject = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
};

/** Answers words without codes. */
export const plain = (text: string): Content => ({
  tokens: text === '' ? [] : [{ kind: 'text', text }],
  codes: {},
});

/** Answers the words alone; a line break is a new line. */
export const textOf = ({ tokens, codes }: Content): string =>
  tokens
    .map((token) => {
      if (token.kind === 'text') return token.text;
      return token.kind === 'alone' && codes[token.id] === LINE_BREAK ? '\n' : '';
    })
    .join('');

export const isBlank = (content: Content): boolean => textOf(content).trim() === '';

/** Answers what kind of thing a code is: `marks`, `link`, `break`; `unknown` when it is empty. */
export function kindOf(code: string): string {
  if (code === '') return 'unknown';
  const { type } = JSON.parse(code) as Node;
  return typeof type === 'string' ? type : 'marks';
}

/** Whether two contents have the same words with the same codes in the same places. */
export const isSameContent = (one: Content, other: Content): boolean => keyOf(one) === keyOf(other);

/** Answers a text that is the same for the same content, however its words are cut into tokens. */
export function keyOf({ tokens, codes }: Content): string {
  const parts: unknown[] = [];
  for (const token of tokens) {
    if (token.kind !== 'text') parts.push([token.kind, token.id, codes[token.id]]);
    else if (typeof parts.at(-1) === 'string') parts.push(String(parts.pop()) + token.text);
    else if (token.text !== '') parts.push(token.text);
  }
  return JSON.stringify(parts);
}

/**
 * Answers the content of a Strapi block's children: texts and links. Each text with marks, and each
 * link, is one code; so is a new line, unless `keepsLines`, as in a block of code.
 */
export function fromChildren(children: unknown[], keepsLines = false): Content {
  const content: Content = { tokens: [], codes: {} };
  const name = (code: string): CodeId => {
    const id = String(Object.keys(content.codes).length + 1);
    content.codes[id] = code;
    return id;
  };
  const between = (code: Node, write: () => void) => {
    if (Object.keys(code).length === 0) return write();
    const id = name(JSON.stringify(sorted(code)));
    content.tokens.push({ kind: 'open', id });
    write();
    content.tokens.push({ kind: 'close', id });
  };
  const writeText = (text: string) => {
    const lines = keepsLines ? [text] : text.split('\n');
    lines.forEach((line, index) => {
      if (index > 0) content.tokens.push({ kind: 'alone', id: name(LINE_BREAK) });
      if (line !== '') content.tokens.push({ kind: 'text', text: line });
    });
  };
  const writeAll = (nodes: unknown[]) => {
    for (const node of nodes) {
      if (!isObject(node) || letters(node) === '') continue;
      if (Array.isArray(node.children)) {
        const { children: inner, ...code } = node;
        between(code, () => writeAll(inner as unknown[]));
      } else {
        between(marksOf(node), () => writeText(String(node.text)));
      }
    }
  };
  writeAll(mergeTexts(children.filter(isObject)));
  return content;
}

/** Answers Strapi's children of a block: texts and links, in the form that its editor keeps. */
export function toChildren({ tokens, codes }: Content): Node[] {
  const pieces: { text: Node; link: CodeId | undefined }[] = [];
  let open: CodeId[] = [];
  const write = (text: string) => {
    const marks = open.filter((id) => kindOf(codes[id]) === 'marks');
    const link = open.findLast((id) => kindOf(codes[id]) !== 'marks');
    const attributes = marks.map((id) => JSON.parse(codes[id]) as Node);
    pieces.push({ text: Object.assign({ type: 'text', text }, ...attributes), link });
  };
  for (const token of tokens) {
    if (token.kind === 'text') write(token.text);
    else if (token.kind === 'alone') write('\n');
    else if (token.kind === 'open') open.push(token.id);
    else open = open.filter((id) => id !== token.id);
  }

  const children: Node[] = [];
  for (let start = 0; start < pieces.length; ) {
    const { link } = pieces[start];
    const end = pieces.findIndex((piece, index) => index > start && piece.link !== link);
    const run = pieces.slice(start, end === -1 ? undefined : end);
    const texts = mergeTexts(run.map(({ text }) => text));
    if (link === undefined) children.push(...texts);
    else children.push({ ...(JSON.parse(codes[link]) as Node), children: texts });
    start += run.length;
  }
  return withTextsAround(children);
}

const marksOf = ({ type: _type, text: _text, ...marks }: Node): Node =>
  Object.fromEntries(Object.entries(marks).filter(([, value]) => value !== false));

const letters = (node: unknown): string => {
  if (!isObject(node)) return '';
  return Array.isArray(node.children)
    ? node.children.map(letters).join('')
    : String(node.text ?? '');
};

/** Joins neighbours with the same marks, leaves out empty texts: letters and marks stay the same. */
function mergeTexts(nodes: Node[]): Node[] {
  const merged: Node[] = [];
  for (const node of nodes) {
    if (letters(node) === '') continue;
    if (Array.isArray(node.children)) {
      merged.push({ ...node, children: mergeTexts(node.children.filter(isObject)) });
      continue;
    }
    const last = merged.at(-1);
    const marks = JSON.stringify(sorted(marksOf(node)));
    const continues =
      last && !Array.isArray(last.children) && JSON.stringify(sorted(marksOf(last))) === marks;
    if (continues) merged.splice(-1, 1, { ...last, text: `${last.text}${node.text}` });
    else merged.push(node);
  }
  return merged;
}

/** Strapi's editor keeps a text, if need be an empty one, before, between and after links. */
function withTextsAround(children: Node[]): Node[] {
  const empty = { type: 'text', text: '' };
  const isText = (node: Node | undefined) => node?.type === 'text';
  const all: Node[] = [];
  for (const node of children) {
    if (!isText(node) && !isText(all.at(-1))) all.push(empty);
    all.push(node);
  }
  if (!isText(all.at(-1))) all.push(empty);
  return all;
}

/**
 * Answers a translation with its codes named like those of the source that they stand for: the same
 * code first, then one of the same kind, such as a link that leads to the page in the other language.
 * A code that the source does not have keeps a name of its own.
 */
export function nameAsIn(source: Content, translation: Content): Content {
  const free = new Map(Object.entries(source.codes));
  const names = new Map<CodeId, CodeId>();
  const nameBy = (matches: (own: string, sources: string) => boolean) => {
    for (const [id, own] of Object.entries(translation.codes)) {
      if (names.has(id)) continue;
      const found = [...free].find(([, code]) => matches(own, code));
      if (!found) continue;
      names.set(id, found[0]);
      free.delete(found[0]);
    }
  };
  nameBy((own, code) => own === code);
  nameBy((own, code) => kindOf(own) === kindOf(code));
  const nameOf = (id: CodeId): CodeId => names.get(id) ?? `t${id}`;
  return {
    tokens: translation.tokens.map((token) =>
      token.kind === 'text' ? token : { ...token, id: nameOf(token.id) },
    ),
    codes: Object.fromEntries(
      Object.entries(translation.codes).map(([id, code]) => [nameOf(id), code]),
    ),
  };
}

/**
 * Whether a translation has exactly the codes of the source, or of the translation that stood before,
 * each once, unchanged, around at least one letter.
 */
export function keepsCodes(translation: Content, source: Content, before: Content | null): boolean {
  const isKnown = Object.entries(translation.codes).every(
    ([id, code]) => code === source.codes[id] || code === before?.codes[id],
  );
  const expected = [source, ...(before ? [before] : [])];
  return (
    isKnown && isWhole(translation) && expected.some((other) => hasSameIds(translation, other))
  );
}

const hasSameIds = (one: Content, other: Content): boolean =>
  JSON.stringify(Object.keys(one.codes).sort()) === JSON.stringify(Object.keys(other.codes).sort());

function isWhole({ tokens, codes }: Content): boolean {
  return Object.entries(codes).every(([id, code]) => {
    const places = tokens.flatMap((token, index) =>
      token.kind !== 'text' && token.id === id ? [{ kind: token.kind, index }] : [],
    );
    if (kindOf(code) === 'break') return places.length === 1 && places[0].kind === 'alone';
    const [open, close] = places;
    if (places.length !== 2 || open.kind !== 'open' || close.kind !== 'close') return false;
    return tokens
      .slice(open.index, close.index)
      .some((token) => token.kind === 'alone' || (token.kind === 'text' && token.text !== ''));
  });
}
