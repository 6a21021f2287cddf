// Cuts a stretch of the text wherever something about it begins or ends.
import type { Place } from '#lib/source/sentence.ts';

/** Something said of a place in the text. */
export interface Layer<Tag> extends Place {
  tag: Tag;
}

export interface Piece<Tag> extends Place {
  text: string;
  /** The tags of every layer that holds this piece, each once. */
  tags: Tag[];
}

/**
 * @example cutAt('one two', { start: 0, end: 7 }, [{ start: 4, end: 7, tag: 'a' }])
 * // [{ text: 'one ', tags: [], … }, { text: 'two', tags: ['a'], … }]
 */
export function cutAt<Tag>(text: string, { start, end }: Place, layers: readonly Layer<Tag>[]): Piece<Tag>[] {
  const cuts = new Set([start, end]);
  for (const layer of layers)
    for (const cut of [layer.start, layer.end]) if (cut > start && cut < end) cuts.add(cut);
  const ordered = [...cuts].sort((a, b) => a - b);
  return ordered.slice(1).map((to, at) => {
    const from = ordered[at]!;
    const over = layers.filter((layer) => layer.start <= from && to <= layer.end);
    return {
      start: from,
      end: to,
      text: text.slice(from, to),
      tags: [...new Set(over.map(({ tag }) => tag))]
    };
  });
}
