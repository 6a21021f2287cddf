// Pictures as numbers: read by ImageMagick on white, at the size they should have.
import { run } from './command.ts';

export interface Pixels {
  width: number;
  height: number;
  /** Red, green, blue for each pixel. */
  data: Uint8Array;
}

export interface Picture {
  sharp: Pixels;
  /** After a Gaussian blur of `blur` px. */
  blurred: Pixels;
}

/** @param crop - cuts this many px off the top, after the picture has been brought to its size */
export async function readPicture(
  file: string,
  [width, height]: readonly [number, number],
  blur: number,
  crop = 0
): Promise<Picture> {
  const cut = crop === 0 ? [] : ['-crop', `${width}x${height - crop}+0+${crop}`, '+repage'];
  const data = new Uint8Array(
    await run('convert', [
      ...[file, '-background', 'white', '-flatten', '-resize', `${width}x${height}!`, ...cut],
      ...['-depth', '8', '-write', 'rgb:-', '-blur', `0x${blur}`, 'rgb:-']
    ])
  );
  const left = height - crop;
  const one = width * left * 3;
  if (data.length !== 2 * one) throw new Error(`${file} has ${data.length} bytes instead of ${2 * one}`);
  return {
    sharp: { width, height: left, data: data.subarray(0, one) },
    blurred: { width, height: left, data: data.subarray(one) }
  };
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
