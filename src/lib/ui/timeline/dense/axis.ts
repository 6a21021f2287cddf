// The axis below the canvas as SVG, by the printer that prints every other axis.
import { toPageSvg } from '#lib/charts/scene/pagesvg.ts';
import { drawAxis } from '#lib/charts/timeline/draw/axis.ts';
import type { DensePicture } from '#lib/charts/timeline/density/picture.ts';

/** px of the plot below its axis: names of ticks, span, scale bar. */
export const axisHeight = 66;

/** The axis of a picture, its line at the top. Decoration: what is in view is told in words. */
export function printAxis({ scale, width, type }: DensePicture): string {
  const { shapes } = drawAxis(scale, type.stroke, 0, type);
  return toPageSvg({ width, height: axisHeight, title: '', description: '', children: shapes });
}
