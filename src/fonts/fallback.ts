// Faces that hold a line's length and height until the packaged font has come, so that nothing shifts.

/** What a face is measured by, all in units of its em. */
export interface FaceMetrics {
  unitsPerEm: number;
  ascent: number;
  descent: number;
  lineGap: number;
  /** The mean advance of English text. */
  meanAdvance: number;
}

/**
 * How often a sign stands in 1000 of English text, spaces and the commonest marks included; capitals are few.
 * After the letter counts of Lewand, “Cryptological Mathematics” (2000), scaled to 82 % of the text.
 */
const frequencies: Readonly<Record<string, number>> = {
  ' ': 165,
  a: 66,
  b: 12,
  c: 22,
  d: 34,
  e: 101,
  f: 18,
  g: 16,
  h: 49,
  i: 56,
  j: 1,
  k: 6,
  l: 32,
  m: 19,
  n: 54,
  o: 60,
  p: 15,
  q: 1,
  r: 48,
  s: 51,
  t: 73,
  u: 22,
  v: 8,
  w: 19,
  x: 1,
  y: 16,
  z: 1,
  ',': 10,
  '.': 9,
  T: 4,
  S: 4,
  A: 4
};

/** The mean advance of English text in a face, from the advance of each sign in units of the em. */
export function meanAdvance(advanceOf: (sign: string) => number): number {
  const entries = Object.entries(frequencies);
  const all = entries.reduce((sum, [, count]) => sum + count, 0);
  return entries.reduce((sum, [sign, count]) => sum + advanceOf(sign) * count, 0) / all;
}

export interface Fallback {
  /** Local faces of the same metrics, the first that is there is taken. */
  local: readonly string[];
  metrics: FaceMetrics;
}

/**
 * The faces that machines have, with the metrics of `hhea` that their makers publish (as collected in
 * capsize, github.com/seek-oss/capsize) or, for DejaVu, as its files say; Liberation is made to the widths of Arial and Times.
 */
export const fallbacks: Readonly<
  Record<'arial' | 'roboto' | 'dejavuSans' | 'georgia' | 'times' | 'dejavuSerif', Fallback>
> = {
  arial: {
    local: ['Arial', 'Liberation Sans', 'Arimo', 'Helvetica'],
    metrics: { unitsPerEm: 2048, ascent: 1854, descent: -434, lineGap: 67, meanAdvance: 913 }
  },
  roboto: {
    local: ['Roboto'],
    metrics: { unitsPerEm: 2048, ascent: 1900, descent: -500, lineGap: 0, meanAdvance: 911 }
  },
  dejavuSans: {
    local: ['DejaVu Sans'],
    metrics: { unitsPerEm: 2048, ascent: 1901, descent: -483, lineGap: 0, meanAdvance: 1038 }
  },
  georgia: {
    local: ['Georgia', 'Gelasio'],
    metrics: { unitsPerEm: 2048, ascent: 1878, descent: -449, lineGap: 0, meanAdvance: 913 }
  },
  times: {
    local: ['Times New Roman', 'Liberation Serif', 'Tinos'],
    metrics: { unitsPerEm: 2048, ascent: 1825, descent: -443, lineGap: 87, meanAdvance: 832 }
  },
  dejavuSerif: {
    local: ['DejaVu Serif'],
    metrics: { unitsPerEm: 2048, ascent: 1901, descent: -483, lineGap: 0, meanAdvance: 1050 }
  }
};

/** The descriptors of an `@font-face` that make `fallback` run as long and stand as high as `face`, in percent. */
export function matchMetrics(face: FaceMetrics, fallback: FaceMetrics): Record<string, string> {
  const size = face.meanAdvance / face.unitsPerEm / (fallback.meanAdvance / fallback.unitsPerEm);
  const percent = (value: number) => `${Math.round(value * 10000) / 100}%`;
  return {
    'size-adjust': percent(size),
    'ascent-override': percent(face.ascent / face.unitsPerEm / size),
    'descent-override': percent(Math.abs(face.descent) / face.unitsPerEm / size),
    'line-gap-override': percent(face.lineGap / face.unitsPerEm / size)
  };
}
