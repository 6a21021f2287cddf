// Pictures of a lesson as strings: printed once a frame, with the marks of a step shown in it by class.
import { toPageSvg } from '#lib/charts/scene/pagesvg.ts';
import type { Scene } from '#lib/charts/scene/scene.ts';
import type { Step } from '#lib/present/lesson.ts';

/** Stands in a frame's picture for the id that each step gives its copy. */
const blank = 'copy-of-frame';

/** Prints a frame's picture; a mark leads to the step that brings it. */
export function printFrame(scene: Scene, stepOf: (key: string) => string): string {
  return toPageSvg(scene, { id: blank, href: ({ key }) => `#/${stepOf(key)}` });
}

/**
 * A step's copy of its frame's picture: ids of its own, marks still to come hidden, the newest ringed. Only the class
 * changes, so nothing moves from step to step; and the long description, which names every mark, waits for the last one.
 *
 * @example drawStep(frame.wide, step, 'wide') // '<svg class="scene" … <a … class="mark newest" data-key="in-europe">'
 */
export function drawStep(
  picture: string,
  { id, later, newest }: Pick<Step, 'id' | 'later' | 'newest'>,
  copy: string
): string {
  const heard =
    later.length === 0
      ? picture
      : picture.replace(/ aria-describedby="[^"]*"/, '').replace(/<desc .*?<\/desc>/s, '');
  return heard
    .replaceAll(blank, `${copy}-${id}`)
    .replace(/class="mark" data-key="([^"]*)"/g, (whole, key: string) => {
      const name = later.includes(key) ? ' later' : newest.includes(key) ? ' newest' : '';
      return name === '' ? whole : `class="mark${name}" data-key="${key}"`;
    });
}
