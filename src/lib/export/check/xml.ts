// A small, strict reader of XML, the same in Node and in a browser: well-formed or an error with its place.

export interface XmlElement {
  kind: 'element';
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: readonly XmlNode[];
}

export interface XmlText {
  kind: 'text';
  text: string;
}

export type XmlNode = XmlElement | XmlText;
export type ReadXml = { ok: true; root: XmlElement } | { ok: false; at: number; why: string };

class XmlError extends Error {
  readonly at: number;
  constructor(at: number, why: string) {
    super(why);
    this.at = at;
  }
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const nameSign = /[\p{L}_:][\p{L}\p{N}\p{M}_:.·-]*/uy;
// What XML 1.0 forbids, written as sets of code units; halves of pairs are looked at on their own.
const forbidden =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/**
 * Reads a document. A document type with declarations of its own is refused: nothing that we read needs one, and it
 * could name outside files. Comments and processing instructions are skipped; elements nest at most 1,000 deep.
 *
 * @example readXml('<a b="1">c</a>') // { ok: true, root: { kind: 'element', name: 'a', … } }
 * @example readXml('<a>') // { ok: false, at: 3, why: '“a” is not closed' }
 */
export function readXml(text: string): ReadXml {
  try {
    return { ok: true, root: readDocument(text.replace(/^\ufeff/, '')) };
  } catch (error) {
    if (error instanceof XmlError) return { ok: false, at: error.at, why: error.message };
    throw error;
  }
}

function readDocument(text: string): XmlElement {
  const bad = forbidden.exec(text);
  if (bad) throw new XmlError(bad.index, 'a sign that XML does not allow');
  const open: { name: string; attributes: Map<string, string>; children: XmlNode[] }[] = [];
  let root: XmlElement | null = null;
  let at = 0;
  const close = () => {
    const { name, attributes, children } = open.pop()!;
    const element: XmlElement = { kind: 'element', name, attributes, children };
    const parent = open.at(-1);
    if (parent) parent.children.push(element);
    else root = element;
  };
  while (at < text.length) {
    if (text[at] !== '<') {
      const next = text.indexOf('<', at);
      const end = next < 0 ? text.length : next;
      const raw = text.slice(at, end);
      const parent = open.at(-1);
      if (parent === undefined && raw.trim() !== '') throw new XmlError(at, 'text outside the root');
      if (raw.includes(']]>')) throw new XmlError(at, '“]]>” in text');
      parent?.children.push({ kind: 'text', text: decode(raw, at) });
      at = end;
    } else if (text.startsWith('<!--', at)) {
      at = skip(text, at + 4, '-->');
    } else if (text.startsWith('<?', at)) {
      at = skip(text, at + 2, '?>');
    } else if (text.startsWith('<![CDATA[', at)) {
      const end = skip(text, at + 9, ']]>');
      if (open.length === 0) throw new XmlError(at, 'text outside the root');
      open.at(-1)!.children.push({ kind: 'text', text: text.slice(at + 9, end - 3) });
      at = end;
    } else if (text.startsWith('<!DOCTYPE', at)) {
      const end = skip(text, at, '>');
      if (text.slice(at, end).includes('[')) throw new XmlError(at, 'a document type with declarations');
      at = end;
    } else if (text.startsWith('</', at)) {
      const name = readName(text, at + 2);
      const end = /\s*>/y;
      end.lastIndex = at + 2 + name.length;
      if (!end.test(text)) throw new XmlError(at, 'an end tag that does not end');
      if (open.at(-1)?.name !== name) throw new XmlError(at, `“${name}” closes what is not open`);
      close();
      at = end.lastIndex;
    } else {
      if (root !== null) throw new XmlError(at, 'a second root');
      if (open.length >= 1000) throw new XmlError(at, 'nested too deep');
      const name = readName(text, at + 1);
      const tag = readAttributes(text, at + 1 + name.length);
      open.push({ name, attributes: tag.attributes, children: [] });
      if (tag.isEmpty) close();
      at = tag.end;
    }
  }
  if (open.length > 0) throw new XmlError(text.length, `“${open.at(-1)!.name}” is not closed`);
  if (root === null) throw new XmlError(text.length, 'no element');
  return root;
}

function readName(text: string, at: number): string {
  nameSign.lastIndex = at;
  const found = nameSign.exec(text);
  if (!found) throw new XmlError(at, 'a name is missing');
  return found[0];
}

function readAttributes(
  text: string,
  from: number
): { attributes: Map<string, string>; isEmpty: boolean; end: number } {
  const attributes = new Map<string, string>();
  let at = from;
  for (;;) {
    const space = /\s*/y;
    space.lastIndex = at;
    space.test(text);
    const after = space.lastIndex;
    if (text.startsWith('/>', after)) return { attributes, isEmpty: true, end: after + 2 };
    if (text[after] === '>') return { attributes, isEmpty: false, end: after + 1 };
    if (after === at) throw new XmlError(at, 'attributes that touch');
    const name = readName(text, after);
    const equals = /\s*=\s*(["'])/y;
    equals.lastIndex = after + name.length;
    const quote = equals.exec(text)?.[1];
    if (quote === undefined) throw new XmlError(after, `“${name}” has no value`);
    const end = text.indexOf(quote, equals.lastIndex);
    if (end < 0) throw new XmlError(after, `“${name}” does not end`);
    const raw = text.slice(equals.lastIndex, end);
    if (raw.includes('<')) throw new XmlError(after, '“<” in an attribute');
    if (attributes.has(name)) throw new XmlError(after, `“${name}” stands twice`);
    attributes.set(name, decode(raw, equals.lastIndex));
    at = end + 1;
  }
}

function decode(raw: string, at: number): string {
  return raw.replace(/&([^;&\s]*);?/g, (whole, name: string, offset: number) => {
    if (!whole.endsWith(';')) throw new XmlError(at + offset, 'a lone “&”');
    if (name in named) return named[name]!;
    const code = /^#x([0-9a-f]+)$/i.exec(name)?.[1] ?? null;
    const decimal = /^#([0-9]+)$/.exec(name)?.[1] ?? null;
    const point = code ? Number.parseInt(code, 16) : decimal ? Number.parseInt(decimal, 10) : NaN;
    if (!(point > 0 && point <= 0x10ffff)) throw new XmlError(at + offset, `“&${name};” is not known`);
    return String.fromCodePoint(point);
  });
}

function skip(text: string, from: number, end: string): number {
  const at = text.indexOf(end, from);
  if (at < 0) throw new XmlError(from, `“${end}” is missing`);
  return at + end.length;
}

/** The text inside an element, all levels. */
export function textIn(node: XmlNode): string {
  return node.kind === 'text' ? node.text : node.children.map(textIn).join('');
}

/** Every element of a tree, the root first. */
export function* elementsIn(root: XmlElement): Generator<XmlElement> {
  yield root;
  for (const child of root.children) if (child.kind === 'element') yield* elementsIn(child);
}
