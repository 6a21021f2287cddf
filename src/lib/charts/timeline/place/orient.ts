// Time runs along and rows lie across: to the right on a page, down on a phone. Marks are drawn once for both.
import type { Box, Point, Side } from '#lib/charts/scene/path.ts';

export type Direction = 'right' | 'down';

export interface Orientation {
  direction: Direction;
  point(along: number, across: number): Point;
  box(fromAlong: number, toAlong: number, fromAcross: number, toAcross: number): Box;
  /** The sides of a box where time begins and ends. */
  first: Side;
  last: Side;
}

export const rightward: Orientation = {
  direction: 'right',
  point: (along, across) => [along, across],
  box: (a, b, c, d) => ({ x: a, y: c, width: b - a, height: d - c }),
  first: 'left',
  last: 'right'
};

export const downward: Orientation = {
  direction: 'down',
  point: (along, across) => [across, along],
  box: (a, b, c, d) => ({ x: c, y: a, width: d - c, height: b - a }),
  first: 'top',
  last: 'bottom'
};
