// The faces and the raster maker for exports made on the command line.
import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import type { Scene } from '#lib/charts/scene/scene.ts';
import { exportFaces, type FaceBytes } from '#lib/export/faces.ts';
import type { ExportInput } from '#lib/export/exportinput.ts';
import type { ExportOptions } from '#lib/export/options.ts';
import { previewSize } from '#lib/export/preview/size.ts';
import { writeRasterScene, writeRasterSvg } from '#lib/export/rastersvg.ts';

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
  return rasterise(writeRasterSvg(input, options, scale).svg);
}

/** A preview as PNG. */
export function makePreview(scene: Scene): Uint8Array<ArrayBuffer> {
  return rasterise(writeRasterScene(scene, previewSize));
}

/** An SVG as PNG, with the packaged faces alone. */
export function rasterise(svg: string): Uint8Array<ArrayBuffer> {
  const font = {
    loadSystemFonts: false,
    fontFiles: exportFaces.map(({ file }) => `${faceFolder}/${file}.ttf`),
    defaultFontFamily: 'Source Sans 3'
  };
  return new Uint8Array(new Resvg(svg, { font }).render().asPng());
}
