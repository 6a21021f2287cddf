// A chart of nothing: says in words what is missing, so that an empty picture is not taken for a broken one.
import type { Frame } from '#lib/charts/kind.ts';
import { breakLines, drawLines } from '#lib/charts/label/lines.ts';
import type { Scene } from '#lib/charts/scene/scene.ts';

/**
 * The picture of a view without rows; `words` are a sentence.
 *
 * @example layOutEmpty('Amounts', 'There is no amount to show here.', frame).description // 'There is no amount to show here.'
 */
export function layOutEmpty(title: string, words: string, { width, type }: Frame): Scene {
  const size = type.label;
  const lineHeight = Math.round(size * 1.32);
  const lines = breakLines([{ text: words, fill: 'muted' }], { size, room: width });
  return {
    width,
    height: Math.max(24, Math.ceil(lines.length * lineHeight + size * 0.6)),
    title,
    description: words,
    children: drawLines(lines, 0, Math.round(size * 1.2), lineHeight, { size })
  };
}
