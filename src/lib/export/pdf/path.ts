// SVG path data as a PDF’s path operators: absolute commands only, arcs as curves.
import { pdfNumber } from '#lib/export/pdf/number.ts';

/** @example pdfPath('M0 0L10 0Z') // '0 0 m 10 0 l h' */
export function pdfPath(d: string): string {
  const out: string[] = [];
  let x = 0;
  let y = 0;
  const to = (operator: string, ...numbers: number[]) => {
    out.push(`${numbers.map(pdfNumber).join(' ')} ${operator}`);
    [x = 0, y = 0] = numbers.slice(-2);
  };
  for (const [, command = '', rest = ''] of d.matchAll(/([MLHVCQAZ])([^MLHVCQAZ]*)/g)) {
    const numbers = (rest.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    const take = (count: number) =>
      Array.from({ length: Math.floor(numbers.length / count) }, (_, at) =>
        numbers.slice(at * count, at * count + count)
      );
    if (command === 'Z') out.push('h');
    for (const [px = 0, py = 0] of command === 'M' || command === 'L' ? take(2) : [])
      to(command === 'M' ? 'm' : 'l', px, py);
    for (const [px = 0] of command === 'H' ? take(1) : []) to('l', px, y);
    for (const [py = 0] of command === 'V' ? take(1) : []) to('l', x, py);
    for (const six of command === 'C' ? take(6) : []) to('c', ...six);
    for (const [cx = 0, cy = 0, ex = 0, ey = 0] of command === 'Q' ? take(4) : [])
      to(
        'c',
        x + (2 / 3) * (cx - x),
        y + (2 / 3) * (cy - y),
        ex + (2 / 3) * (cx - ex),
        ey + (2 / 3) * (cy - ey),
        ex,
        ey
      );
    for (const [rx = 0, ry = 0, , large = 0, sweep = 0, ex = 0, ey = 0] of command === 'A' ? take(7) : [])
      for (const curve of arcCurves(x, y, rx, ry, large === 1, sweep === 1, ex, ey)) to('c', ...curve);
  }
  return out.join(' ');
}

/**
 * An arc without rotation as cubic curves, none over a quarter turn.
 *
 * @see https://www.w3.org/TR/SVG11/implnote.html#ArcImplementationNotes
 */
function arcCurves(
  x1: number,
  y1: number,
  rx0: number,
  ry0: number,
  large: boolean,
  sweep: boolean,
  x2: number,
  y2: number
): number[][] {
  if (rx0 === 0 || ry0 === 0) return [[x1, y1, x2, y2, x2, y2]];
  const dx = (x1 - x2) / 2;
  const dy = (y1 - y2) / 2;
  const over = Math.sqrt((dx / rx0) ** 2 + (dy / ry0) ** 2);
  const [rx, ry] = over > 1 ? [rx0 * over, ry0 * over] : [rx0, ry0];
  const top = Math.max(0, (rx * ry) ** 2 - (rx * dy) ** 2 - (ry * dx) ** 2);
  const below = (rx * dy) ** 2 + (ry * dx) ** 2;
  const factor = (large === sweep ? -1 : 1) * (below === 0 ? 0 : Math.sqrt(top / below));
  const cx = (factor * rx * dy) / ry + (x1 + x2) / 2;
  const cy = (-factor * ry * dx) / rx + (y1 + y2) / 2;
  const from = Math.atan2((y1 - cy) / ry, (x1 - cx) / rx);
  let turn = Math.atan2((y2 - cy) / ry, (x2 - cx) / rx) - from;
  if (sweep && turn < 0) turn += 2 * Math.PI;
  if (!sweep && turn > 0) turn -= 2 * Math.PI;
  const count = Math.max(1, Math.ceil(Math.abs(turn) / (Math.PI / 2) - 1e-9));
  const each = turn / count;
  const reach = (4 / 3) * Math.tan(each / 4);
  return Array.from({ length: count }, (_, at) => {
    const a = from + at * each;
    const b = a + each;
    return [
      cx + rx * (Math.cos(a) - reach * Math.sin(a)),
      cy + ry * (Math.sin(a) + reach * Math.cos(a)),
      cx + rx * (Math.cos(b) + reach * Math.sin(b)),
      cy + ry * (Math.sin(b) - reach * Math.cos(b)),
      cx + rx * Math.cos(b),
      cy + ry * Math.sin(b)
    ];
  });
}
