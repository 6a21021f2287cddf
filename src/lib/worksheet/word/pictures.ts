// Which pictures a sheet needs in a Word file, and how large each stands on the paper.
import type { Figure } from '#lib/worksheet/figure.ts';
import type { Task, Worksheet } from '#lib/worksheet/task.ts';
import { paperSizes, textWidth, toPixels, type Paper } from '#lib/worksheet/word/paper.ts';

/** A picture to be made: its figure, and the px that it is laid out for. */
export interface NeededPicture {
  figure: Figure;
  /** One of `figureWidths`. */
  width: number;
}

/** A PNG, and the px of its figure as it was laid out; it may have more of its own. */
export interface WordPicture {
  png: Uint8Array;
  width: number;
  height: number;
}

/** The pictures that were made, by their figure. */
export type WordPictures = ReadonlyMap<Figure, WordPicture>;

/** px between two pictures that stand side by side. */
export const gutter = 16;

/** A task’s pictures stand in a pair where there are two. */
const widthIn = (figures: readonly Figure[]) => (figures.length > 1 ? 288 : 680);

/** In the order of the sheet, those of the key last. @example neededPictures(sheet, true)[0].width // 680 */
export function neededPictures({ tasks }: Worksheet, withKey: boolean): NeededPicture[] {
  const asked = tasks.flatMap(({ figures }: Task) =>
    figures.map((figure) => ({ figure, width: widthIn(figures) }))
  );
  const solved = tasks.flatMap(({ solution }) => (solution ? [{ figure: solution, width: 680 }] : []));
  return [...asked, ...(withKey ? solved : [])];
}

/**
 * How large a picture stands in px of 1/96 inch: as wide as there is room, and no higher than two thirds of the page.
 *
 * @example sizeOnPaper({ width: 680, height: 340 }, 1, 'letter') // { width: 680, height: 340 }
 */
export function sizeOnPaper(
  { width, height }: Pick<WordPicture, 'width' | 'height'>,
  inRow: number,
  paper: Paper
): { width: number; height: number } {
  const room = (toPixels(textWidth(paper)) - gutter * (inRow - 1)) / inRow;
  const tallest = (toPixels(paperSizes[paper].height) * 2) / 3;
  const scale = Math.min(room / width, tallest / height);
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}
