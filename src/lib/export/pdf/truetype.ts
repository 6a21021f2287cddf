// Reads of a TrueType font what a PDF needs: which glyph a letter has, and how wide it is.

export interface TrueType {
  bytes: Uint8Array;
  unitsPerEm: number;
  ascent: number;
  descent: number;
  box: readonly [number, number, number, number];
  /** The glyph of a code point; 0 where the font lacks it. */
  glyphOf(codePoint: number): number;
  /** In font units. */
  advanceOf(glyph: number): number;
}

/** @see https://learn.microsoft.com/typography/opentype/spec/otff */
export function readTrueType(bytes: Uint8Array): TrueType {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = new Map<string, number>();
  for (let at = 12, left = view.getUint16(4); left > 0; left--, at += 16) {
    const tag = String.fromCharCode(...bytes.subarray(at, at + 4));
    tables.set(tag, view.getUint32(at + 8));
  }
  const table = (tag: string): number => {
    const offset = tables.get(tag);
    if (offset === undefined) throw new RangeError(`The font has no table “${tag}”`);
    return offset;
  };
  const head = table('head');
  const hhea = table('hhea');
  const hmtx = table('hmtx');
  const metrics = view.getUint16(hhea + 34);
  const glyphs = readGlyphs(view, table('cmap'));
  const int = (offset: number) => view.getInt16(offset);
  return {
    bytes,
    unitsPerEm: view.getUint16(head + 18),
    ascent: int(hhea + 4),
    descent: int(hhea + 6),
    box: [int(head + 36), int(head + 38), int(head + 40), int(head + 42)],
    glyphOf: (codePoint) => glyphs.get(codePoint) ?? 0,
    advanceOf: (glyph) => view.getUint16(hmtx + Math.min(glyph, metrics - 1) * 4)
  };
}

/** The segments of a format 4 character map: all letters of the basic plane. */
function readGlyphs(view: DataView, cmap: number): Map<number, number> {
  const glyphs = new Map<number, number>();
  for (let at = cmap + 4, left = view.getUint16(cmap + 2); left > 0; left--, at += 8) {
    const sub = cmap + view.getUint32(at + 4);
    if (view.getUint16(sub) !== 4) continue;
    const doubled = view.getUint16(sub + 6);
    for (let segment = 0; segment < doubled; segment += 2) {
      const end = view.getUint16(sub + 14 + segment);
      const start = view.getUint16(sub + 16 + doubled + segment);
      const delta = view.getUint16(sub + 16 + 2 * doubled + segment);
      const rangeAt = sub + 16 + 3 * doubled + segment;
      const range = view.getUint16(rangeAt);
      for (let code = start; code <= end && code < 0xffff; code++) {
        const direct = range === 0 ? code : view.getUint16(rangeAt + range + 2 * (code - start));
        const glyph = range !== 0 && direct === 0 ? 0 : (direct + delta) & 0xffff;
        if (glyph !== 0) glyphs.set(code, glyph);
      }
    }
    return glyphs;
  }
  throw new RangeError('The font has no character map of format 4');
}
