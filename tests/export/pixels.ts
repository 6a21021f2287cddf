// Pictures as numbers: PNG files on white paper, at the size they should have, and how far two of them differ.
import { readFileSync } from 'node:fs';
import { renderAsync } from '@resvg/resvg-js';

export interface Pixels {
  width: number;
  height: number;
  /** Red, green, blue and a full alpha for each pixel. */
  data: Uint8Array;
}

/** A picture larger than it should be by so many px is not scaled: a program has rounded its edge up. */
const edge = 2;

/** @param top - cuts this many px off the top, after the picture has been brought to its size */
export async function readPicture(
  file: string,
  [width, height]: readonly [number, number],
  top = 0
): Promise<Pixels> {
  const bytes = readFileSync(file);
  const [across, down] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  const isWhole = Math.abs(across - width) <= edge && Math.abs(down - height) <= edge;
  const size = isWhole ? { across, down } : { across: width, down: height };
  const paper = `<rect width="${width}" height="${height}" fill="#fff"/>`;
  const image = `<image y="${-top}" width="${size.across}" height="${size.down}" preserveAspectRatio="none" href="data:image/png;base64,${bytes.toString('base64')}"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height - top}">${paper}${image}</svg>`;
  const { pixels } = await renderAsync(svg, { font: { loadSystemFonts: false } });
  return { width, height: height - top, data: pixels };
}

/**
 * The share of pixels of which a channel differs by more than `levels` after a Gaussian blur of `blur` px. What differs
 * is blurred, which comes to the same as blurring both, and where nothing differs there is nothing to do.
 */
export function shareDiffering(
  a: Pixels,
  b: Pixels,
  { levels, blur }: { levels: number; blur: number }
): number {
  const { width, height } = a;
  const differing = new Uint8Array(width * height);
  for (let channel = 0; channel < 3; channel++) {
    const difference = new Float32Array(width * height);
    let most = 0;
    for (let at = 0; at < difference.length; at++) {
      const value = a.data[at * 4 + channel]! - b.data[at * 4 + channel]!;
      difference[at] = value;
      most = Math.max(most, Math.abs(value));
    }
    if (most <= levels) continue;
    const [rows, columns] = [
      { count: height, step: width },
      { count: width, step: 1 }
    ] as const;
    const blurred = blurAlong(blurAlong(difference, columns, rows, blur), rows, columns, blur);
    for (let at = 0; at < blurred.length; at++) if (Math.abs(blurred[at]!) > levels) differing[at] = 1;
  }
  return differing.reduce((sum, one) => sum + one, 0) / differing.length;
}

interface Line {
  count: number;
  /** From one place to the next. */
  step: number;
}

/** Spreads each value that is not 0 to its neighbours along one direction. */
function blurAlong(from: Float32Array, along: Line, across: Line, blur: number): Float32Array {
  const { weights, reach } = kernelOf(blur);
  const to = new Float32Array(from.length);
  for (let line = 0; line < across.count; line++)
    for (let place = 0; place < along.count; place++) {
      const at = line * across.step + place * along.step;
      const value = from[at]!;
      if (value === 0) continue;
      const last = Math.min(reach, along.count - 1 - place);
      for (let by = Math.max(-reach, -place); by <= last; by++)
        to[at + by * along.step]! += value * weights[by + reach]!;
    }
  return to;
}

function kernelOf(blur: number): { weights: readonly number[]; reach: number } {
  const reach = Math.ceil(blur * 3);
  const raw = Array.from({ length: 2 * reach + 1 }, (_, at) =>
    Math.exp(-((at - reach) ** 2) / (2 * blur * blur))
  );
  const sum = raw.reduce((total, one) => total + one, 0);
  return { weights: raw.map((one) => one / sum), reach };
}

/** Where two pictures differ: what only one of them draws. */
export function inkOf(withText: Pixels, without: Pixels): (x: number, y: number) => boolean {
  const { width, height } = withText;
  return (x, y) => {
    if (x < 0 || y < 0 || x >= width || y >= height) return false;
    const at = (y * width + x) * 4;
    return [0, 1, 2].some(
      (channel) => Math.abs(withText.data[at + channel]! - without.data[at + channel]!) > 60
    );
  };
}
