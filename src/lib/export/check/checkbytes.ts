// A file as it was chosen, whatever it is: what is plainly no SVG is told by its first bytes, the rest is checked.
import type { CheckedFile } from '#lib/export/check/checked.ts';
import { checkFile } from '#lib/export/check/checkfile.ts';
import type { ExportInput } from '#lib/export/exportinput.ts';

/** How the files begin that an export gives beside the SVG, or that a picture is made into elsewhere. */
const beginnings: readonly (readonly [name: string, start: string])[] = [
  ['PNG', '\x89PNG'],
  ['PDF', '%PDF-'],
  ['JPEG', '\xff\xd8\xff'],
  ['GIF', 'GIF8'],
  ['WebP', 'RIFF'],
  ['ZIP, as slides (PPTX) and kits are', 'PK\x03\x04']
];

/**
 * @param inputs - every view that the file may be of, as collected now
 * @example checkBytes(png, inputs) // { outcome: 'unknown', why: 'This is a PNG; choose the SVG it came from.' }
 */
export function checkBytes(bytes: Uint8Array, inputs: readonly ExportInput[]): CheckedFile {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  const other = beginnings.find(([, beginning]) => start.startsWith(beginning));
  if (other) {
    const way = other[0].startsWith('ZIP') ? 'choose an SVG' : 'choose the SVG it came from';
    return { outcome: 'unknown', why: `This is a ${other[0]}; ${way}.` };
  }
  return checkFile(new TextDecoder().decode(bytes), inputs);
}
