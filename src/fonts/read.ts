// Reads metrics and advances out of a font file.
import { create, type Font } from 'fontkit';
import subsetFont from 'subset-font';
import { meanAdvance, type FaceMetrics } from './fallback.ts';

/**
 * Opens a packaged font file, at a weight where it is variable. It is unpacked and pinned first: fontkit does not read
 * the variations of a woff2 file.
 */
export async function openFont(bytes: Buffer, weight?: number): Promise<Font> {
  const plain = await subsetFont(bytes, undefined, {
    targetFormat: 'sfnt',
    keepAllGlyphs: true,
    ...(weight === undefined ? {} : { variationAxes: { wght: weight } })
  });
  return create(plain);
}

/** The copyright line that a font file carries. */
export function readCopyright(bytes: Buffer): string {
  return create(bytes).copyright;
}

/** The advance of one character in thousandths of the em, or null where the face lacks it. */
export function readAdvance(font: Font, character: string): number | null {
  const codePoint = character.codePointAt(0) ?? 0;
  if (!font.hasGlyphForCodePoint(codePoint)) return null;
  return Math.round((readUnits(font, codePoint) * 1000) / font.unitsPerEm);
}

/** The metrics from which a fallback is matched. */
export function readMetrics(font: Font): FaceMetrics {
  const { unitsPerEm, ascent, descent, lineGap } = font;
  const advanceOf = (sign: string) => readUnits(font, sign.codePointAt(0) ?? 0);
  return { unitsPerEm, ascent, descent, lineGap, meanAdvance: meanAdvance(advanceOf) };
}

/** From the table itself, which also knows glyphs without an outline. Glyphs past its end are as wide as its last. */
function readUnits(font: Font, codePoint: number): number {
  const { id } = font.glyphForCodePoint(codePoint);
  const { metrics } = font.hmtx;
  return metrics.get(Math.min(id, metrics.length - 1)).advance;
}
