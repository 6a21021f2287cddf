// A sheet as a Word file with its pictures, in Node and in a browser alike: each brings its own way to paint.
import { nameFile } from '#lib/export/filename.ts';
import type { RasterSvg } from '#lib/export/menu/png.ts';
import { writeRasterScene } from '#lib/export/rastersvg.ts';
import type { Bank } from '#lib/worksheet/bank.ts';
import { drawFigure, type Figure } from '#lib/worksheet/figure.ts';
import type { WordSheet } from '#lib/worksheet/word/context.ts';
import { neededPictures, type NeededPicture, type WordPicture } from '#lib/worksheet/word/pictures.ts';
import { writeWord } from '#lib/worksheet/word/write.ts';

/** px of a PNG to one of the layout: about 200 dots to the inch on paper. */
const sharpness = 2;

export interface WordFile {
  name: string;
  bytes: Uint8Array;
}

/**
 * @param paint - an SVG as the bytes of a PNG
 * @example (await makeWordFile({ … }, paint)).name // 'huawei-5g-worksheet-3-level-2.docx'
 */
export async function makeWordFile(
  word: Omit<WordSheet, 'pictures'>,
  paint: (raster: RasterSvg) => Promise<Uint8Array>
): Promise<WordFile> {
  const pictures = new Map<Figure, WordPicture>();
  for (const needed of neededPictures(word.sheet, word.withKey)) {
    const { raster, width, height } = layOut(needed, word.bank);
    pictures.set(needed.figure, { png: await paint(raster), width, height });
  }
  const { seed, level } = word.sheet;
  return {
    name: nameFile([word.bank.document.id, 'worksheet', String(seed), 'level', String(level)], 'docx'),
    bytes: await writeWord({ ...word, pictures })
  };
}

/** In black and greys, as the page prints it. */
function layOut({ figure, width }: NeededPicture, bank: Bank) {
  const scene = drawFigure(figure, bank, width);
  const size = {
    width: Math.round(scene.width * sharpness),
    height: Math.round(scene.height * sharpness)
  };
  return {
    raster: { svg: writeRasterScene(scene, size, 'print'), ...size },
    width: scene.width,
    height: scene.height
  };
}
