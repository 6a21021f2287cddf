// Adds signs of straight lines to a TrueType face that lacks them, so that a text that has one keeps to its face:
// some programs set the whole of such a text in another, wider face.
import { readTables, writeTables, type Tables } from '#commands/faces/tables.ts';

export interface Sign {
  letter: string;
  /** Ems. */
  advance: number;
  /** Closed outlines, clockwise, in ems, y up from the baseline. */
  outlines: readonly (readonly (readonly [x: number, y: number])[])[];
}

/**
 * The face with the signs after its last glyph, and no others changed. Throws where the face is none that
 * harfbuzz’s subsetter writes (glyf outlines, a character map of format 4).
 *
 * @see https://learn.microsoft.com/en-us/typography/opentype/spec/
 */
export function addSigns(file: Uint8Array, signs: readonly Sign[]): Uint8Array {
  const tables = readTables(file);
  const ems = viewOf(tables, 'head').getUint16(18);
  const first = viewOf(tables, 'maxp').getUint16(4);
  addOutlines(
    tables,
    signs.map(({ outlines }) => writeOutline(outlines, ems))
  );
  addAdvances(
    tables,
    signs.map(({ advance, outlines }) => [
      Math.round(advance * ems),
      Math.round(Math.min(...outlines.flat().map(([x]) => x)) * ems)
    ])
  );
  addCharacters(
    tables,
    signs.map(({ letter }, at) => [letter.codePointAt(0)!, first + at])
  );
  const maximum = viewOf(tables, 'maxp');
  maximum.setUint16(4, first + signs.length);
  maximum.setUint16(
    6,
    Math.max(maximum.getUint16(6), ...signs.map(({ outlines }) => outlines.flat().length))
  );
  maximum.setUint16(8, Math.max(maximum.getUint16(8), ...signs.map(({ outlines }) => outlines.length)));
  // Glyph names, of which a list would have to be extended too; version 3 has none.
  const post = tables.get('post')!.slice(0, 32);
  new DataView(post.buffer).setUint32(0, 0x00030000);
  tables.set('post', post);
  return writeTables(tables);
}

function viewOf(tables: Tables, name: string): DataView {
  const table = tables.get(name);
  if (!table) throw new Error(`The face has no table “${name}”.`);
  return new DataView(table.buffer, table.byteOffset, table.byteLength);
}

function join(...parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function shorts(values: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(values.length * 2);
  const view = new DataView(bytes.buffer);
  values.forEach((value, at) => view.setInt16(at * 2, value));
  return bytes;
}

/** A simple glyph: every point on the curve, distances as words. */
function writeOutline(outlines: Sign['outlines'], ems: number): Uint8Array {
  const points = outlines.flat().map(([x, y]) => [Math.round(x * ems), Math.round(y * ems)] as const);
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const bounds = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  let end = -1;
  const ends = outlines.map(({ length }) => (end += length));
  const steps = (values: readonly number[]) => values.map((value, at) => value - (values[at - 1] ?? 0));
  const glyph = join(
    shorts([outlines.length, ...bounds, ...ends, 0]),
    new Uint8Array(points.length).fill(1),
    shorts(steps(xs)),
    shorts(steps(ys))
  );
  return join(glyph, new Uint8Array((4 - (glyph.length % 4)) % 4));
}

function addOutlines(tables: Tables, glyphs: readonly Uint8Array[]): void {
  const old = tables.get('glyf')!;
  const start = (old.length + 3) & ~3;
  const outlines = join(old, new Uint8Array(start - old.length), ...glyphs);
  const head = viewOf(tables, 'head');
  const index = viewOf(tables, 'loca');
  const isLong = head.getInt16(50) === 1;
  const places = Array.from({ length: index.byteLength / (isLong ? 4 : 2) }, (_, at) =>
    isLong ? index.getUint32(at * 4) : index.getUint16(at * 2) * 2
  );
  // The last glyph that has an outline ends where the padding does. Those after it stay empty: browsers refuse a face
  // with an outline too short to be one.
  const end = places.at(-1)!;
  for (let last = places.length - 1; places[last] === end; last--) places[last] = start;
  let at = start;
  for (const { length } of glyphs) places.push((at += length));
  const written = new Uint8Array(places.length * 4);
  const view = new DataView(written.buffer);
  places.forEach((place, number) => view.setUint32(number * 4, place));
  head.setInt16(50, 1);
  tables.set('glyf', outlines);
  tables.set('loca', written);
}

function addAdvances(tables: Tables, metrics: readonly (readonly [advance: number, left: number])[]): void {
  const glyphs = viewOf(tables, 'maxp').getUint16(4);
  const header = viewOf(tables, 'hhea');
  const count = header.getUint16(34);
  const old = viewOf(tables, 'hmtx');
  const advance = (glyph: number) => old.getUint16(Math.min(glyph, count - 1) * 4);
  const left = (glyph: number) =>
    old.getInt16(glyph < count ? glyph * 4 + 2 : count * 4 + (glyph - count) * 2);
  const known = Array.from({ length: glyphs }, (_, glyph) => [advance(glyph), left(glyph)]);
  tables.set('hmtx', shorts([...known, ...metrics].flat()));
  header.setUint16(34, glyphs + metrics.length);
}

/** One map of format 4 for Windows and Unicode alike, a segment a run of letters whose glyphs follow one another. */
function addCharacters(tables: Tables, added: readonly (readonly [letter: number, glyph: number])[]): void {
  const map = new Map([...readCharacters(viewOf(tables, 'cmap')), ...added]);
  const letters = [...map.keys()].sort((a, b) => a - b);
  const segments: { start: number; end: number; delta: number }[] = [];
  for (const letter of letters) {
    const delta = map.get(letter)! - letter;
    const last = segments.at(-1);
    if (last && last.end === letter - 1 && last.delta === delta) last.end = letter;
    else segments.push({ start: letter, end: letter, delta });
  }
  segments.push({ start: 0xffff, end: 0xffff, delta: 1 });
  const count = segments.length;
  const power = 2 ** Math.floor(Math.log2(count));
  const body = shorts([
    ...[4, 16 + count * 8, 0, count * 2, power * 2, Math.log2(power), (count - power) * 2],
    ...segments.map(({ end }) => end),
    0,
    ...segments.map(({ start }) => start),
    ...segments.map(({ delta }) => delta),
    ...segments.map(() => 0)
  ]);
  tables.set('cmap', join(shorts([0, 2, 0, 3, 0, 20, 3, 1, 0, 20]), body));
}

function readCharacters(cmap: DataView): Map<number, number> {
  for (let at = 4, left = cmap.getUint16(2); left > 0; left--, at += 8) {
    const start = cmap.getUint32(at + 4);
    if (cmap.getUint16(start) !== 4) continue;
    return readSegments(cmap, start);
  }
  throw new Error('The face has no character map of format 4.');
}

function readSegments(cmap: DataView, start: number): Map<number, number> {
  const found = new Map<number, number>();
  const count = cmap.getUint16(start + 6) / 2;
  const word = (list: number, segment: number) =>
    start + 14 + (list * count + segment) * 2 + (list > 0 ? 2 : 0);
  for (let segment = 0; segment < count; segment++) {
    const [end, first] = [cmap.getUint16(word(0, segment)), cmap.getUint16(word(1, segment))];
    const [delta, offset] = [cmap.getUint16(word(2, segment)), cmap.getUint16(word(3, segment))];
    for (let letter = first; letter <= end && letter !== 0xffff; letter++) {
      const raw = offset === 0 ? letter : cmap.getUint16(word(3, segment) + offset + (letter - first) * 2);
      const glyph = raw === 0 && offset !== 0 ? 0 : (raw + delta) & 0xffff;
      if (glyph !== 0) found.set(letter, glyph);
    }
  }
  return found;
}
