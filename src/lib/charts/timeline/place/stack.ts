// Marks of one lane in rows under each other: the labelled with room for their labels, the others in thin rows below.
import type { TypeScale } from '#lib/charts/kind.ts';
import { waysOf } from '#lib/charts/timeline/place/mark.ts';
import type { PlacedMark } from '#lib/charts/timeline/place/mark.ts';
import { packRows } from '#lib/charts/timeline/place/pack.ts';

export interface StackedMark {
  mark: PlacedMark;
  /** Where its label begins, px; null for a mark without one. */
  labelX: number | null;
  /** Where its row ends. */
  bottom: number;
}

/** A row without labels is as high as what can be hit in it, px. */
const thinRow = 24;

/** Rows from `top` down, and where the last one ends. */
export function stackRows(
  marks: readonly PlacedMark[],
  labelled: ReadonlySet<string>,
  width: number,
  top: number,
  type: TypeScale
): { marks: StackedMark[]; bottom: number } {
  const withLabels = marks.filter(({ row }) => labelled.has(row.key));
  const without = marks.filter(({ row }) => !labelled.has(row.key));
  const packed = packRows(
    withLabels.map((mark) => ({ ways: waysOf(mark, width) })),
    type.label * 1.2
  );
  const heights = rowHeights(
    packed.map(({ row }, index) => ({
      row,
      height: withLabels[index]?.label.height ?? 0,
      lineHeight: withLabels[index]?.label.lineHeight ?? 0
    })),
    type.row
  );
  const ends = heights.map((_, row) => heights.slice(0, row + 1).reduce((sum, height) => sum + height, top));
  const end = ends[ends.length - 1] ?? top;
  const thin = packRows(
    without.map((mark) => ({ ways: [hitExtent(mark, width)] })),
    1
  );
  const thinRows = thin.reduce((most, { row }) => Math.max(most, row + 1), 0);
  return {
    marks: [
      ...withLabels.map((mark, index) => {
        const place = packed[index];
        return { mark, labelX: place?.way.labelX ?? 0, bottom: ends[place?.row ?? 0] ?? end };
      }),
      ...without.map((mark, index) => ({
        mark: { ...mark, tie: null },
        labelX: null,
        bottom: end + ((thin[index]?.row ?? 0) + 1) * thinRow
      }))
    ],
    bottom: end + thinRows * thinRow
  };
}

/** What a mark without a label takes: as much as can be hit. */
function hitExtent({ from, to }: PlacedMark, width: number): { from: number; to: number } {
  const wide = Math.max(24, to - from);
  const start = Math.max(0, Math.min((from + to) / 2 - wide / 2, width - wide));
  return { from: start, to: start + wide };
}

/** The height of each row: its tallest label decides, a label of one line has the type scale's row. */
function rowHeights(
  labels: readonly { row: number; height: number; lineHeight: number }[],
  least: number
): number[] {
  const heights: number[] = [];
  for (const { row, height, lineHeight } of labels)
    heights[row] = Math.max(heights[row] ?? least, least + height - lineHeight);
  return heights;
}
