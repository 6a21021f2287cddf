// A picture on a canvas: the field, then the named events by the printer of scenes.
import { toCanvas } from '#lib/charts/scene/canvas.ts';
import type { Context } from '#lib/charts/scene/canvas.ts';
import type { Theme } from '#lib/charts/scene/themes.ts';
import { drawField } from '#lib/charts/timeline/density/drawfield.ts';
import type { DensityIndex } from '#lib/charts/timeline/density/makeindex.ts';
import { makeCanvasPen } from '#lib/charts/timeline/density/pen.ts';
import type { FieldContext } from '#lib/charts/timeline/density/pen.ts';
import type { DensePicture } from '#lib/charts/timeline/density/picture.ts';

/** Draws what is visible and no more; named events whose key is selected wear the ring. The caller clears the canvas and scales it for the screen. */
export function paintDense(
  index: DensityIndex,
  picture: DensePicture,
  context: Context & FieldContext,
  theme: Theme,
  selected: ReadonlySet<string>
): void {
  drawField(index, picture, makeCanvasPen(context, theme));
  const { width, height } = picture;
  const scene = {
    width,
    height,
    title: '',
    description: '',
    children: picture.named.map(({ mark }) => mark)
  };
  toCanvas(scene, context, theme, { selected });
}
