// The rows of a view for whoever draws it anew in a browser: the one way to them.
import type { ChartRow } from '#lib/charts/kind.ts';
import type { PrintedView } from '#lib/ui/printed.ts';

/** @example await loadRows(view) // [{ key: 'founded', … }, …] */
export function loadRows(view: PrintedView): Promise<readonly ChartRow[]> {
  return Promise.resolve(view.rows);
}
