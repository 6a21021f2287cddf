// The timeline in order: to the right where each slot has room, else down.
import { drawOrderAxis, drawOrderAxisDown } from '#lib/charts/timeline/draw/orderaxis.ts';
import type { Body, Plan } from '#lib/charts/timeline/plan.ts';
import { orderRows } from '#lib/charts/timeline/scales/order.ts';
import { layOutTall, tallLength } from '#lib/charts/timeline/tall.ts';
import { layOutWide } from '#lib/charts/timeline/wide.ts';

/** The picture of a plan, one event after another; the plan's scale is not used. */
export function layOutOrder(plan: Omit<Plan, 'scale' | 'whole'>): Body {
  const { rows, frame } = plan;
  const { width, type } = frame;
  const count = rows.filter(({ span }) => span !== null).length;
  const widestMark = type.row * 1.2;
  if (width / Math.max(1, count) >= type.axis * 5.6) {
    const ordered = orderRows(rows, width, widestMark);
    return layOutWide({ ...plan, rows: ordered.rows, scale: ordered.scale, whole: null }, (y) =>
      drawOrderAxis(ordered, y, type)
    );
  }
  const ordered = orderRows(rows, tallLength(rows, frame), widestMark);
  return layOutTall({ ...plan, rows: ordered.rows, scale: ordered.scale, whole: null }, (x, from) =>
    drawOrderAxisDown(ordered, x, from, type)
  );
}
