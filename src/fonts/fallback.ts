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

/** A face of a machine: its names, as its own machines call it, and what it is measured by. */
export interface LocalFace {
  /** Local faces of the same metrics, the first that is there is taken. */
  local: readonly string[];
  metrics: FaceMetrics;
}

/** A family that machines have, in the two weights that a page asks for: a browser’s own thickening smears. */
export interface Fallback {
  plain: LocalFace;
  strong: LocalFace;
}

/** A family by its names; its bold is called by the same names and “ Bold”. */
function makeFallback(
  names: readonly string[],
  metrics: Omit<FaceMetrics, 'meanAdvance'>,
  [plain, strong]: readonly [plain: number, strong: number]
): Fallback {
  return {
    plain: { local: names, metrics: { ...metrics, meanAdvance: plain } },
    strong: { local: names.map((name) => `${name} Bold`), metrics: { ...metrics, meanAdvance: strong } }
  };
}

/**
 * The faces that machines have, with the metrics of `hhea` that their makers publish (as collected in
 * capsize, github.com/seek-oss/capsize) or, for DejaVu, as its files say. Bold faces are measured by `meanAdvance` above
 * in files of the same widths: Liberation for Arial and Times, Gelasio for Georgia.
 */
export const fallbacks = {
  arial: makeFallback(
    ['Arial', 'Liberation Sans', 'Arimo', 'Helvetica'],
    { unitsPerEm: 2048, ascent: 1854, descent: -434, lineGap: 67 },
    [913, 979]
  ),
  roboto: makeFallback(['Roboto'], { unitsPerEm: 2048, ascent: 1900, descent: -500, lineGap: 0 }, [911, 921]),
  dejavuSans: makeFallback(
    ['DejaVu Sans'],
    { unitsPerEm: 2048, ascent: 1901, descent: -483, lineGap: 0 },
    [1038, 1173]
  ),
  georgia: makeFallback(
    ['Georgia', 'Gelasio'],
    { unitsPerEm: 2048, ascent: 1878, descent: -449, lineGap: 0 },
    [913, 1050]
  ),
  times: makeFallback(
    ['Times New Roman', 'Liberation Serif', 'Tinos'],
    { unitsPerEm: 2048, ascent: 1825, descent: -443, lineGap: 87 },
    [832, 874]
  ),
  dejavuSerif: makeFallback(
    ['DejaVu Serif'],
    { unitsPerEm: 2048, ascent: 1901, descent: -483, lineGap: 0 },
    [1050, 1158]
  )
} as const satisfies Record<string, Fallback>;

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
