// How large the smallest words of a picture are where it is shown: a frame that has to hold much makes them small.
import type { SceneNode } from '#lib/charts/scene/scene.ts';
import type { FramedPicture } from '#lib/export/frame.ts';
import { sizes, type ExportOptions } from '#lib/export/options.ts';
import { joinWords } from '#lib/words/list.ts';

/** px of the picture under which letters are not read: 9 on a slide 720 high are an eightieth of it, on A4 under 7 pt. */
export const leastLetters = 9;

/** px of the smallest letters at the size at which a file shows them. */
export function smallestLetters({ scene, width, height }: FramedPicture): number {
  const scale = Math.min(width / scene.width, height / scene.height);
  return Math.min(...scene.children.map(smallestIn)) * scale;
}

/**
 * What to say of a picture whose words would be too small, with what helps; `''` where all can be read.
 *
 * @example warnOfLetters(7.5, { size: 'slide', notes: true }) // 'Too much for “Slide, 16:9”: the smallest words would be 7.5 px …'
 */
export function warnOfLetters(
  letters: number,
  { size, notes }: Pick<ExportOptions, 'size' | 'notes'>
): string {
  // A tenth of a px is no difference to an eye.
  const tenths = Math.round(letters * 10) / 10;
  if (tenths >= leastLetters) return '';
  const { width, height, title } = sizes[size];
  const frame = height === undefined ? `${width} px wide` : `of ${width} by ${height} px`;
  const ways = [
    ...(notes ? ['leave out the sentences'] : []),
    ...(size === 'a4' ? [] : ['choose A4']),
    'choose fewer marks'
  ];
  return `Too much for “${title}”: the smallest words would be ${tenths} px in a picture ${frame}. To have them read, ${joinWords(ways, 'or')}.`;
}

function smallestIn(node: SceneNode): number {
  if (node.kind === 'text') return Math.min(node.size, ...node.spans.map(({ size = node.size }) => size));
  return 'children' in node ? Math.min(Infinity, ...node.children.map(smallestIn)) : Infinity;
}
