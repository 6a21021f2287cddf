// The timeline in order: to the right where each slot has room, else down.
import type { Frame } from '#lib/charts/kind.ts';
import type { SceneNode } from '#lib/charts/scene/scene.ts';
import { drawOrderAxis, drawOrderAxisDown } from '#lib/charts/timeline/draw/orderaxis.ts';
import type { EventRow } from '#lib/charts/timeline/row.ts';
import { orderRows } from '#lib/charts/timeline/scales/order.ts';
import { layOutTall, tallLength } from '#lib/charts/timeline/tall.ts';
import { layOutWide } from '#lib/charts/timeline/wide.ts';

/** All nodes and the height of the picture, one event after another. */
export function layOutOrder(
  rows: readonly EventRow[],
  frame: Frame,
  top: number
): { nodes: SceneNode[]; height: number } {
  const { width, type } = frame;
  const count = rows.filter(({ span }) => span !== null).length;
  const widestMark = type.row * 1.2;
  if (width / Math.max(1, count) >= type.axis * 5.6) {
    const ordered = orderRows(rows, width, widestMark);
    return layOutWide(ordered.rows, ordered.scale, frame, top, (y) => drawOrderAxis(ordered, y, type));
  }
  const ordered = orderRows(rows, tallLength(rows, frame), widestMark);
  return layOutTall(ordered.rows, ordered.scale, frame, top, (x, from) =>
    drawOrderAxisDown(ordered, x, from, type)
  );
}
