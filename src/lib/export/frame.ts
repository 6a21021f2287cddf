// Fits a picture into a size: laid out so wide that all of it stands in the frame, then scaled as a whole.
import { namedWidths } from '#lib/charts/kind.ts';
import type { Scene } from '#lib/charts/scene/scene.ts';
import type { ExportInput } from '#lib/export/exportinput.ts';
import { freeOfGround } from '#lib/export/groundless.ts';
import { looks, sizes, type ExportOptions } from '#lib/export/options.ts';
import { composePicture, margin } from '#lib/export/picture.ts';

/** A picture in its own px, and the px at which a file shows it. */
export interface FramedPicture {
  scene: Scene;
  width: number;
  height: number;
}

/** Each step tries a picture this much wider. */
const step = 1.09;
/** A picture that needs more than this is drawn as high as it is, and scaled to the frame’s height. */
const most = 4000;

/**
 * The picture at the size that was asked for. A frame with a height gets the largest type that still lets everything
 * in: nothing is left out to make it fit.
 *
 * @example framePicture(input, { size: 'slide', look: 'light' }).height // 720
 */
export function framePicture(input: ExportInput, options: ExportOptions): FramedPicture {
  const size = sizes[options.size];
  if (size.height === undefined) {
    const width = options.size === 'screen' ? screenWidth(options) : size.width;
    const scene = onGround(composePicture(input, options, { width }), options);
    return { scene, width: scene.width, height: scene.height };
  }
  const ratio = size.height / size.width;
  for (let width = size.least ?? size.width; ; width = Math.round(width * step)) {
    const natural = composePicture(input, options, { width });
    const frame = Math.round(width * ratio * 100) / 100;
    if (natural.height > frame && width < most) continue;
    const height = Math.max(frame, natural.height);
    const scene = onGround(composePicture(input, options, { width, height, spread: size.spread }), options);
    return { scene, width: size.width, height: size.height };
  }
}

function onGround(scene: Scene, { look }: ExportOptions): Scene {
  return looks[look].background ? scene : freeOfGround(scene);
}

function screenWidth({ chartWidth }: ExportOptions): number {
  const chart = chartWidth ?? namedWidths[3];
  return Math.min(4000, Math.max(240, Math.round(chart))) + 2 * margin;
}
