// Files into a ZIP, with one pinned date, so that equal files give equal bytes.
import { zipSync, type Zippable } from 'fflate';

/** The first day that a ZIP can hold; it has no time zone. */
const pinned = new Date(1980, 0, 1);

/** In the order given. @example zipFiles([['a.txt', bytes]]) */
export function zipFiles(files: readonly (readonly [name: string, bytes: Uint8Array])[]): Uint8Array {
  const all: Zippable = {};
  for (const [name, bytes] of files)
    all[name] = [bytes, { mtime: pinned, level: /\.(?:png|zip)$/.test(name) ? 0 : 9 }];
  return zipSync(all);
}
