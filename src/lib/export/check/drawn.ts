// What a file draws, item by item in its order, with absolute places: what is left when structure and spelling are taken away.
import { localName } from '#lib/export/check/readfile.ts';
import { textIn, type XmlElement } from '#lib/export/check/xml.ts';

export interface DrawnItem {
  kind: 'text' | 'shape' | 'mark';
  /** The text, the shape’s commands, or the mark’s spoken name. */
  words: string;
  /** Coordinates in order, px in the picture’s own frame. */
  numbers: readonly number[];
  /** Fill, stroke, dashes, weight and slant, as one string. */
  paint: string;
  /** The spoken name of the mark it belongs to; null outside marks. */
  mark: string | null;
  /** The part of the picture, in words; null outside its layers. */
  part: string | null;
}

/** The layers of a picture by their ids; any other is the chart’s own. */
const parts: ReadonlyMap<string, string> = new Map([
  ['headline', 'Headline and subtitle'],
  ['key', 'Key of the signs'],
  ['notes', 'Sentences under the chart'],
  ['source', 'Foot']
]);

const painted = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'fill-opacity',
  'stroke-opacity',
  'opacity',
  'display',
  'visibility'
];
const set = ['font-size', 'font-weight', 'font-style', 'text-anchor'];

type Values = ReadonlyMap<string, string>;

/** Everything drawn, in the order in which it is drawn. */
export function listDrawn(root: XmlElement): DrawnItem[] {
  const items: DrawnItem[] = [];
  visit(root, { dx: 0, dy: 0, scale: 1 }, new Map(), { mark: null, part: null }, items);
  return items;
}

type Within = Pick<DrawnItem, 'mark' | 'part'>;

interface Frame {
  dx: number;
  dy: number;
  scale: number;
}

function visit(
  element: XmlElement,
  outer: Frame,
  inherited: Values,
  outside: Within,
  items: DrawnItem[]
): void {
  const name = localName(element);
  if (['metadata', 'title', 'desc', 'defs', 'namedview'].includes(name)) return;
  const own = new Map([...inherited, ...valuesOf(element)]);
  const frame = moved(outer, own.get('transform') ?? '');
  own.delete('transform');
  const label = element.attributes.get('aria-label');
  if (label !== undefined && name !== 'svg')
    items.push({
      kind: 'mark',
      words: `${label}${titleOf(element) === label ? '' : ` (${titleOf(element)})`}`,
      numbers: [],
      paint: element.attributes.get('href') ?? element.attributes.get('xlink:href') ?? '',
      ...{ mark: label, part: outside.part }
    });
  const id = name === 'g' ? element.attributes.get('id') : undefined;
  const within: Within = {
    mark: label ?? outside.mark,
    part: outside.part ?? (id === undefined ? null : (parts.get(id) ?? 'The chart itself, beside its marks'))
  };
  const at = (x: number, y: number) => [frame.dx + x * frame.scale, frame.dy + y * frame.scale];
  const number = (key: string) => Number(element.attributes.get(key) ?? 0);
  if (name === 'rect' || name === 'image') {
    const size = [number('width') * frame.scale, number('height') * frame.scale, number('rx')];
    items.push({
      kind: 'shape',
      words: name,
      numbers: [...at(number('x'), number('y')), ...size],
      paint: paintOf(own, painted),
      ...within
    });
  } else if (name === 'path') {
    items.push(readPath(element.attributes.get('d') ?? '', frame, paintOf(own, painted), within));
  } else if (name === 'text') {
    const spans = element.children.map((child) =>
      child.kind === 'text' ? child.text : `${spanPaint(child)}${textIn(child)}`
    );
    const where = own.has('x') ? number('x') : firstSpan(element, 'x');
    const down = own.has('y') ? number('y') : firstSpan(element, 'y');
    items.push({
      kind: 'text',
      words: spans.join(''),
      numbers: at(where, down),
      paint: paintOf(own, [...painted, ...set]),
      ...within
    });
  } else if (!['svg', 'g', 'a'].includes(name)) {
    items.push({ kind: 'shape', words: name, numbers: [], paint: paintOf(own, painted), ...within });
  }
  if (name !== 'text') {
    const passed = new Map([...own].filter(([key]) => painted.includes(key) || set.includes(key)));
    for (const child of element.children)
      if (child.kind === 'element') visit(child, frame, passed, within, items);
  }
}

/** What a pointer shows over a mark; it says the same as the mark’s spoken name. */
function titleOf(element: XmlElement): string {
  const title = element.children.find((child) => child.kind === 'element' && localName(child) === 'title');
  return title ? textIn(title) : '';
}

/** A program may put a text’s place on its first run. */
function firstSpan(element: XmlElement, key: string): number {
  const span = element.children.find((child) => child.kind === 'element');
  return Number((span?.kind === 'element' && span.attributes.get(key)) || 0);
}

function spanPaint(span: XmlElement): string {
  const values = valuesOf(span);
  const known = ['fill', 'font-weight', 'font-style', 'dx', 'display', 'fill-opacity'].flatMap((key) => {
    const value = values.get(key);
    return value === undefined || value === '' ? [] : [`${key}:${value}`];
  });
  return known.length === 0 ? '' : `{${known.join(';')}}`;
}

/** Attributes, and what stands in `style`, which some programs write instead. */
function valuesOf({ attributes }: XmlElement): Map<string, string> {
  const values = new Map(attributes);
  for (const part of (attributes.get('style') ?? '').split(';')) {
    const [key = '', value = ''] = part.split(':').map((word) => word.trim());
    if (key !== '') values.set(key, value.replace(/px$/, ''));
  }
  return values;
}

function paintOf(values: Values, keys: readonly string[]): string {
  return keys
    .flatMap((key) => {
      const value = values.get(key);
      return value === undefined ? [] : [`${key}:${value.replaceAll(',', ' ')}`];
    })
    .join(';');
}

function moved({ dx, dy, scale }: Frame, transform: string): Frame {
  if (transform === '') return { dx, dy, scale };
  const numbers = (transform.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
  if (/^translate\([^)]*\)$/.test(transform))
    return { dx: dx + (numbers[0] ?? 0) * scale, dy: dy + (numbers[1] ?? 0) * scale, scale };
  // Anything else is no way in which we draw: it puts everything out of place, so that the comparison shows it.
  return { dx: NaN, dy: NaN, scale };
}

function readPath(d: string, { dx, dy, scale }: Frame, paint: string, within: Within): DrawnItem {
  const words: string[] = [];
  const numbers: number[] = [];
  for (const [, command = '', rest = ''] of d.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const values = (rest.match(/-?\d*\.?\d+(?:e-?\d+)?/g) ?? []).map(Number);
    words.push(`${command}${values.length}`);
    values.forEach((value, at) => {
      if (command === 'A') {
        const part = at % 7;
        numbers.push(part === 5 ? dx + value * scale : part === 6 ? dy + value * scale : value);
      } else if (command === 'H') numbers.push(dx + value * scale);
      else if (command === 'V') numbers.push(dy + value * scale);
      else numbers.push((at % 2 === 0 ? dx : dy) + value * scale);
    });
  }
  return { kind: 'shape', words: words.join(' '), numbers, paint, ...within };
}
