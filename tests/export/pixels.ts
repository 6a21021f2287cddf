// Pictures as numbers: read by ImageMagick on white, at the size they should have.
import { execFileSync } from 'node:child_process';

export interface Pixels {
  width: number;
  height: number;
  /** Red, green, blue for each pixel. */
  data: Uint8Array;
}

/** @param blur - px of a Gaussian blur; 0 for none */
export function readPixels(file: string, width: number, height: number, blur: number): Pixels {
  const size = `${width}x${height}!`;
  const words = [
    file,
    '-background',
    'white',
    '-flatten',
    '-resize',
    size,
    ...(blur ? ['-blur', `0x${blur}`] : []),
    '-depth',
    '8',
    'rgb:-'
  ];
  const data = new Uint8Array(execFileSync('convert', words, { maxBuffer: 1e9 }));
  return { width, height, data };
}

/** The share of pixels of which a channel differs by more than `levels`. */
export function shareDiffering(a: Pixels, b: Pixels, levels: number): number {
  let count = 0;
  for (let at = 0; at < a.data.length; at += 3) {
    for (let channel = 0; channel < 3; channel++) {
      if (Math.abs(a.data[at + channel]! - b.data[at + channel]!) <= levels) continue;
      count++;
      break;
    }
  }
  return count / (a.data.length / 3);
}

/** Where two pictures differ: what only one of them draws. */
export function inkOf(withText: Pixels, without: Pixels): (x: number, y: number) => boolean {
  const { width, height } = withText;
  return (x, y) => {
    if (x < 0 || y < 0 || x >= width || y >= height) return false;
    const at = (y * width + x) * 3;
    return [0, 1, 2].some(
      (channel) => Math.abs(withText.data[at + channel]! - without.data[at + channel]!) > 60
    );
  };
}
