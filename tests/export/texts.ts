// Where each text of a file should stand, and where a program has set it.
import { measureText } from '#lib/charts/scene/measure.ts';
import { readXml, textIn, type XmlElement } from '#lib/export/check/xml.ts';

/** A line of text in the px of the finished picture. */
export interface ExpectedText {
  text: string;
  x: number;
  y: number;
  size: number;
  width: number;
  anchor: string;
}

export function expectedTexts(svg: string): ExpectedText[] {
  const read = readXml(svg);
  if (!read.ok) throw new Error(read.why);
  const [, , across = 1] = (read.root.attributes.get('viewBox') ?? '').split(' ').map(Number);
  const [, , , down = 1] = (read.root.attributes.get('viewBox') ?? '').split(' ').map(Number);
  const shown = {
    width: Number(read.root.attributes.get('width')),
    height: Number(read.root.attributes.get('height'))
  };
  const scale = Math.min(shown.width / across, shown.height / down);
  const left = (shown.width - across * scale) / 2;
  const top = (shown.height - down * scale) / 2;
  const found: ExpectedText[] = [];
  const visit = (element: XmlElement, dx: number, dy: number) => {
    const move = /translate\((-?[\d.]+) (-?[\d.]+)\)/.exec(element.attributes.get('transform') ?? '');
    const x = dx + Number(move?.[1] ?? 0);
    const y = dy + Number(move?.[2] ?? 0);
    if (element.name === 'text') found.push(readText(element, x, y, scale, left, top));
    for (const child of element.children) if (child.kind === 'element') visit(child, x, y);
  };
  visit(read.root, 0, 0);
  return found;
}

function readText(
  element: XmlElement,
  dx: number,
  dy: number,
  scale: number,
  left: number,
  top: number
): ExpectedText {
  const size = Number(element.attributes.get('font-size'));
  const family = (element.attributes.get('font-family') ?? '').includes('Serif')
    ? ('serif' as const)
    : ('sans' as const);
  const runs = element.children.map((child) => {
    const own = child.kind === 'element' ? child.attributes : element.attributes;
    const font = {
      size,
      family,
      weight: own.get('font-weight') === '600' ? (620 as const) : (400 as const),
      italic: own.get('font-style') === 'italic'
    };
    return Number((child.kind === 'element' && own.get('dx')) || 0) + measureText(textIn(child), font);
  });
  const width = runs.reduce((sum, run) => sum + run, 0);
  const anchor = element.attributes.get('text-anchor') ?? 'start';
  const start =
    Number(element.attributes.get('x')) - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
  return {
    text: textIn(element),
    x: left + (dx + start) * scale,
    y: top + (dy + Number(element.attributes.get('y'))) * scale,
    size: size * scale,
    width: width * scale,
    anchor
  };
}

/** The first and last column that a text inks, looked for around its place; null where there is no ink. */
export function inkedColumns(
  ink: (x: number, y: number) => boolean,
  { x, y, size, width }: ExpectedText
): { start: number; end: number } | null {
  const has = (column: number) => {
    for (let row = Math.floor(y - size * 0.75); row <= y + size * 0.2; row++)
      if (ink(column, row)) return true;
    return false;
  };
  const from = Math.floor(x - Math.min(6, size * 0.3));
  const to = Math.ceil(x + width * 1.14 + 2);
  let start: number | null = null;
  let end = 0;
  for (let column = from; column <= to; column++) {
    if (!has(column)) continue;
    start ??= column;
    // Ink after a wide gap is another text’s.
    if (column - end > size * 1.3 && end > 0 && column > x + width) break;
    end = column;
  }
  return start === null ? null : { start, end };
}
