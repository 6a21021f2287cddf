// The faces and the raster maker for exports made on the command line.
import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { exportFaces, type FaceBytes } from '#lib/export/faces.ts';
import type { ExportInput } from '#lib/export/exportinput.ts';
import type { ExportOptions } from '#lib/export/options.ts';
import { writeRasterSvg } from '#lib/export/rastersvg.ts';

export const faceFolder = 'static/fonts/export';

export function readFaces(): FaceBytes {
  const faces = exportFaces.map(({ id, file }) => [
    id,
    new Uint8Array(readFileSync(`${faceFolder}/${file}.ttf`))
  ]);
  return Object.fromEntries(faces) as FaceBytes;
}

/** A view as PNG, with the packaged faces alone, so that every machine draws the same. */
export function makePng(input: ExportInput, options: ExportOptions, scale: number): Uint8Array {
  const { svg } = writeRasterSvg(input, options, scale);
  const font = {
    loadSystemFonts: false,
    fontFiles: exportFaces.map(({ file }) => `${faceFolder}/${file}.ttf`),
    defaultFontFamily: 'Source Sans 3'
  };
  return new Uint8Array(new Resvg(svg, { font }).render().asPng());
}
