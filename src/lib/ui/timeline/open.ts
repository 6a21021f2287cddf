// Opens the stage of a view: the one module that a page loads when a reader first touches its timeline.
import type { EventRow } from '#lib/charts/timeline/row.ts';
import { hrefOf } from '#lib/ui/markhref.ts';
import type { PrintedView } from '#lib/ui/printed.ts';
import { loadRows } from '#lib/ui/rows.ts';
import { Stage } from '#lib/ui/timeline/stage.ts';
import type { Shown } from '#lib/ui/timeline/stage.ts';

/** Resolves when the rows are there; the pictures are as they were until the first action. */
export async function openStage(
  frame: HTMLElement,
  view: PrintedView,
  onshow: (shown: Shown, isSettled: boolean) => void
): Promise<Stage> {
  const rows = (await loadRows(view)) as readonly EventRow[];
  return new Stage({ frame, view: view.id, rows, href: hrefOf({ rows }), onshow });
}
