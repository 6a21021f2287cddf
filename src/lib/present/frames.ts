// Cuts a view into frames: as many marks as can be read from the last row, at most five, in the order of the lesson.
import { pageScale, slideScale, type ChartRow } from '#lib/charts/kind.ts';
import { kindOf } from '#lib/charts/registry.ts';
import type { Scene } from '#lib/charts/scene/scene.ts';
import type { Group, SlideMarks } from '#lib/present/marks.ts';
import { pictureWidth } from '#lib/present/slide.ts';

/** More labels than this are not read while somebody speaks. */
const mostMarks = 5;
/** The picture on a phone, px. */
export const narrowWidth = 360;

export interface CutFrame {
  groups: readonly Group[];
  rows: readonly ChartRow[];
  /** Null where no picture of these marks fits a slide: the sentence then stands alone. */
  scene: Scene | null;
}

/**
 * Frames in the order of the marks; none is taller than `room` px. A ruler leaves room for `guesses` inside of it.
 *
 * @example cutFrames('timeline', marksOf(view, document), 478).length // 1
 */
export function cutFrames(
  kind: string,
  { pieces, context }: SlideMarks,
  room: number,
  guesses = false
): CutFrame[] {
  return pieces.reduce<CutFrame[]>((frames, piece) => {
    const open = frames[frames.length - 1];
    const joined = open?.scene ? makeFrame(kind, [...open.groups, ...piece], context, room, guesses) : null;
    return joined?.scene
      ? [...frames.slice(0, -1), joined]
      : [...frames, makeFrame(kind, piece, context, room, guesses)];
  }, []);
}

function makeFrame(
  kind: string,
  groups: readonly Group[],
  context: readonly ChartRow[],
  room: number,
  guesses: boolean
): CutFrame {
  const own = groups.flat();
  // The reference date stands only where a mark is tied to it.
  const rows = own.some(isTied) ? [...own, ...context] : own;
  const scene = layOut(kind, rows, guesses);
  return { groups, rows, scene: groups.length <= mostMarks && scene.height <= room ? scene : null };
}

function isTied(row: ChartRow): boolean {
  return 'resolved' in row && row.resolved === true;
}

/** The picture at the slide's size, with room for a class's guesses where its ruler is asked for some. */
export function layOut(kind: string, rows: readonly ChartRow[], guesses: boolean): Scene {
  const row = kindOf(kind);
  return row.layout(
    rows,
    { width: pictureWidth, type: slideScale, numbers: false, slide: { guesses } },
    row.settings
  );
}

/** The picture for a phone that holds the lesson upright. */
export function layOutNarrow(kind: string, rows: readonly ChartRow[]): Scene {
  const row = kindOf(kind);
  return row.layout(
    rows,
    { width: narrowWidth, type: pageScale, numbers: false, slide: { guesses: false } },
    row.settings
  );
}
