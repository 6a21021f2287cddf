// What a file draws against what the claims draw, item by item, and each difference in words.
import { mostFindings, type FileFinding } from '#lib/export/check/checked.ts';
import { listDrawn, type DrawnItem } from '#lib/export/check/drawn.ts';
import type { XmlElement } from '#lib/export/check/xml.ts';

/** px by which programs move things when they write numbers their own way. */
const tolerance = 0.05;

/** Each difference in drawing order; a spoken name or a link, which no eye sees, is the record's. */
export function compareDrawn(found: XmlElement, expected: XmlElement): FileFinding[] {
  const [own, wanted] = [listDrawn(found), listDrawn(expected)];
  const findings: FileFinding[] = [];
  let shift = 0;
  for (let at = 0; at < wanted.length && findings.length < mostFindings; at++) {
    const item = wanted[at]!;
    const other = own[at + shift];
    if (other && isSame(item, other)) continue;
    // One item too many or too few moves the rest by one; what follows is compared where it stands now.
    const isDropped = wanted[at + 1] !== undefined && other !== undefined && isSame(wanted[at + 1]!, other);
    if (isDropped || !other) shift--;
    const [is, was] = isDropped || !other ? ['nothing', name(item)] : tellApart(other, item);
    findings.push({
      mark: item.mark,
      ...(item.mark === null && item.part !== null ? { part: item.part } : {}),
      where: item.kind === 'mark' ? 'record' : 'picture',
      expected: was,
      found: is
    });
  }
  if (own.length !== wanted.length)
    findings.push({
      mark: null,
      where: 'picture',
      expected: `${wanted.length} things drawn`,
      found: `${own.length}`
    });
  return findings;
}

function isSame(a: DrawnItem, b: DrawnItem): boolean {
  return isAlike(a, b) && a.paint === b.paint && isThere(a, b);
}

function isAlike(a: DrawnItem, b: DrawnItem): boolean {
  return a.kind === b.kind && a.words === b.words && a.numbers.length === b.numbers.length;
}

function isThere(a: DrawnItem, b: DrawnItem): boolean {
  return a.numbers.every((value, at) => Math.abs(value - b.numbers[at]!) <= tolerance);
}

/** Two items by what differs in them first: what they are, where they stand, how they look. */
function tellApart(...items: [DrawnItem, DrawnItem]): [string, string] {
  const [a, b] = items;
  if (!isAlike(a, b)) return [name(a), name(b)];
  if (!isThere(a, b)) return [`${name(a)} ${place(a)}`, `${name(b)} ${place(b)}`];
  if (a.kind === 'mark')
    return [
      `a link ${a.paint ? `to ${a.paint}` : 'to nowhere'}`,
      `a link ${b.paint ? `to ${b.paint}` : 'to nowhere'}`
    ];
  const [own, other] = items.map(({ paint }) => paint.split(';'));
  const unlike = (parts: string[], others: string[]) =>
    parts.filter((part) => !others.includes(part)).join(', ') || 'none of that';
  return [`${name(a)} with ${unlike(own!, other!)}`, `${name(b)} with ${unlike(other!, own!)}`];
}

function name({ kind, words }: DrawnItem): string {
  const plain = words.replace(/\{[^}]*\}/g, '');
  if (kind === 'mark') return `the spoken name “${plain}”`;
  if (kind === 'text') return `“${plain}”`;
  return words === 'rect' ? 'a rectangle' : 'a shape';
}

function place({ words, numbers }: DrawnItem): string {
  const [x, y, width, height] = numbers.map((value) => Math.round(value * 10) / 10);
  if (words === 'rect') return `of ${width} × ${height} px at ${x}, ${y}`;
  return numbers.length <= 2
    ? `at ${x}, ${y}`
    : `through ${numbers.map((value) => Math.round(value * 10) / 10).join(', ')}`;
}
