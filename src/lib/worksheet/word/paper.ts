// The papers of a Word file, in the units that Word counts in.

export const papers = ['a4', 'letter'] as const;
export type Paper = (typeof papers)[number];

/** As a list of choices names them. */
export const paperNames: Readonly<Record<Paper, string>> = { a4: 'A4', letter: 'Letter' };

/** Twentieths of a point. */
export interface PaperSize {
  width: number;
  height: number;
}

const millimetre = 1440 / 25.4;

export const paperSizes: Readonly<Record<Paper, PaperSize>> = {
  a4: { width: Math.round(210 * millimetre), height: Math.round(297 * millimetre) },
  letter: { width: 12240, height: 15840 }
};

/** Around the page, all four sides. */
export const margin = Math.round(18 * millimetre);

/** Across the text. */
export function textWidth(paper: Paper): number {
  return paperSizes[paper].width - 2 * margin;
}

/** @example toPixels(1440) // 96, as Word counts the px of a picture */
export function toPixels(twips: number): number {
  return twips / 15;
}
