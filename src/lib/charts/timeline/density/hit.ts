// What lies at a point of a picture: a named event, a small mark, or a column and how many it stands for.
import { visitMarks } from '#lib/charts/timeline/density/drawfield.ts';
import type { DensityIndex } from '#lib/charts/timeline/density/makeindex.ts';
import type { DensePicture } from '#lib/charts/timeline/density/picture.ts';
import type { TimeWindow } from '#lib/charts/timeline/view/window.ts';
import type { TextShape } from '#lib/charts/scene/scene.ts';

export type Hit = { kind: 'event'; at: number } | { kind: 'column'; window: TimeWindow } | null;

/** A small mark is hit from so far, px: it is thinner than a finger. */
const reach = 6;

export function hitDense(index: DensityIndex, picture: DensePicture, x: number, y: number): Hit {
  const { named, field } = picture;
  for (const { at, mark } of named) {
    const box = mark.target;
    if (x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height)
      return { kind: 'event', at };
    if (
      isOnLabel(
        mark.children.filter((child) => child.kind === 'text'),
        x,
        y
      )
    )
      return { kind: 'event', at };
  }
  if (field === null) return null;
  if (field.kind === 'columns') return hitColumn(picture, x, y);
  const names = new Set(named.map(({ at }) => at));
  let best: Hit = null;
  let nearest = reach * reach;
  visitMarks(index, picture, field, (at, left, top, width, height) => {
    if (names.has(at)) return;
    const across = Math.max(left - x, 0, x - left - width);
    const down = Math.max(top - y, 0, y - top - height);
    const distance = across * across + down * down;
    if (distance < nearest || (distance === nearest && best === null)) {
      nearest = distance;
      best = { kind: 'event', at };
    }
  });
  return best;
}

function hitColumn({ window, width, field }: DensePicture, x: number, y: number): Hit {
  if (field?.kind !== 'columns') return null;
  const lane = field.lanes.find(({ top, base }) => y >= top && y <= base);
  const instant = window.from + (x / width) * (window.to - window.from);
  const cell = field.edges.findIndex((edge, at) => edge <= instant && instant < (field.edges[at + 1] ?? 0));
  if (lane === undefined || cell < 0) return null;
  if (lane.stacks.every(({ counts }) => counts[cell] === 0)) return null;
  return {
    kind: 'column',
    window: { from: field.edges[cell] as number, to: field.edges[cell + 1] as number }
  };
}

function isOnLabel(texts: readonly TextShape[], x: number, y: number): boolean {
  return texts.some(
    (text) =>
      y <= text.y + 4 &&
      y >= text.y - text.size &&
      x >= text.x &&
      x <= text.x + text.spans.reduce((sum, span) => sum + span.text.length, 0) * text.size * 0.5
  );
}
