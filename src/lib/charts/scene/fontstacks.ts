// The families a picture asks for: the packaged faces first, then what other machines have, then a generic family.
import type { FontFamily, FontWeight } from './scene.ts';

/**
 * A bare Linux has only DejaVu, a fifth wider than ours; its condensed faces come nearer to the 12 % that are reserved.
 * For files and canvases; a page's style sheet puts its metric-matched fallbacks in.
 */
export const stacks: Record<FontFamily, string> = {
  sans: "'Source Sans 3', 'Source Sans Pro', Arial, Helvetica, 'Liberation Sans', 'DejaVu Sans Condensed', sans-serif",
  serif:
    "'Source Serif 4', 'Source Serif Pro', Georgia, 'Times New Roman', 'Liberation Serif', 'DejaVu Serif Condensed', serif"
};

/**
 * The weight as a file names it. Programs that know no variable faces take only whole hundreds, so 620 is written 600;
 * the page's style sheet sharpens it again.
 */
export function fontWeightOf(weight: FontWeight): string {
  return weight === 400 ? '400' : '600';
}
