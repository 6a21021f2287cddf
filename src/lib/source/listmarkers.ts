// Markers of lists: “1.”, “2.)”, “a.”, “(b)”, “•”, at the start of a line or counting on inside one.

const bullets = '•⁃‣◦▪▫●○∙·‧–—*+-';
const counted = '\\(?(?:\\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})(?:\\.\\)|[.)])';
const lineMarker = new RegExp(
  `^(?:[${bullets}]\\s*(?=\\S)${'(?:' + counted + '\\s+)?'}|${counted}\\s+(?=\\S))`,
  'u'
);

/** How many characters of a line its list marker takes; 0 without one. */
export function markerLength(line: string): number {
  const marker = lineMarker.exec(line)?.[0] ?? '';
  // A dash or a star is a bullet only with a space after it: “-5 degrees” and “*note” are none.
  return /^[–—*+\-·]\S/.test(marker) || /^[–—*+\-·]$/.test(marker) ? 0 : marker.length;
}

/** Whether a line begins with a list marker; a lone capital (“A. Smith”) may be an initial and is none. */
export function startsWithMarker(line: string): boolean {
  return markerLength(line) > 0 && !/^[A-Z]\./.test(line);
}

/** A marker inside a line: where it begins, and where the item's words begin. */
export interface Marker {
  start: number;
  end: number;
}

/**
 * The markers of a list written on one line, which has to begin with the first of them. Numbers and letters
 * must count on from it; bullets must be the same character.
 *
 * @example inlineMarkers('1) Tea 2) Milk').map(({ start }) => start) // → [0, 7]
 */
export function inlineMarkers(line: string): Marker[] {
  const found = bulletMarkers(line) ?? countedMarkers(line);
  return found.length > 1 ? found : [];
}

function bulletMarkers(line: string): Marker[] | undefined {
  const bullet = /^[•⁃‣◦▪▫●○∙]/.exec(line)?.[0];
  if (bullet === undefined) return undefined;
  const pattern = new RegExp(`(?<=^|\\s)${bullet}\\s*(?:${counted}\\s+)?(?=\\S)`, 'gu');
  return Array.from(line.matchAll(pattern), toMarker);
}

function countedMarkers(line: string): Marker[] {
  const first = new RegExp(`^(\\(?)(\\d{1,3}|[a-zA-Z])(\\.\\)|[.)])\\s+(?=\\S)`, 'u').exec(line);
  if (!first) return [];
  const [, open, , close] = first as unknown as [string, string, string, string];
  const markers: Marker[] = [toMarker(first)];
  const pattern = new RegExp(`(?<=\\s)${escape(open)}(\\d{1,3}|[a-zA-Z])${escape(close)}\\s+(?=\\S)`, 'gu');
  let expected = next(first[2]!);
  for (const match of line.matchAll(pattern)) {
    // “J. K. Ames” is no list: an item has words.
    if (match[1] !== expected || line.slice(markers.at(-1)!.end, match.index).trim() === '') continue;
    markers.push(toMarker(match));
    expected = next(expected);
  }
  return markers;
}

function toMarker(match: RegExpExecArray | RegExpMatchArray): Marker {
  return { start: match.index!, end: match.index! + match[0].length };
}

function next(counter: string): string {
  if (/^\d/.test(counter)) return String(Number(counter) + 1);
  return String.fromCharCode(counter.charCodeAt(0) + 1);
}

function escape(marks: string): string {
  return marks.replace(/[.()]/g, '\\$&');
}
