// A paragraph of a picture: lines that fit, measured with room to spare for other programs’ faces.
import { breakLines, drawLines } from '#lib/charts/label/lines.ts';
import type { FontFamily, FontWeight, Ink, Shape } from '#lib/charts/scene/scene.ts';

/** The widest face that a Linux without others has is a quarter wider than ours; twelve in a hundred are kept already. */
const spare = 0.88;

export interface BlockStyle {
  /** px of the letters, and from line to line. */
  size: number;
  line: number;
  family?: FontFamily;
  weight?: FontWeight;
  fill?: Ink;
  /** px under the paragraph. */
  after?: number;
}

/** @example writeBlock('Revenue', { size: 14, line: 19 }, 400).height // 19 */
export function writeBlock(
  text: string,
  style: BlockStyle,
  room: number
): { height: number; children: Shape[] } {
  const { size, line, family, weight, fill, after = 0 } = style;
  if (text.trim() === '') return { height: 0, children: [] };
  const lines = breakLines([{ text, weight, fill }], { size, family, room: room * spare });
  return {
    height: lines.length * line + after,
    children: drawLines(lines, 0, size * 0.8, line, { size, family })
  };
}
