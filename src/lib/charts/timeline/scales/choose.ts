// Which scale a timeline opens with, and why.
import type { EventRow } from '#lib/charts/timeline/row.ts';
import { boundariesOf, datesOf } from '#lib/charts/timeline/scales/dates.ts';
import { makePanels } from '#lib/charts/timeline/scales/panels.ts';
import type { PanelSizes } from '#lib/charts/timeline/scales/panels.ts';
import { wholeSpan } from '#lib/charts/timeline/scales/true.ts';

/** Two dates nearer than this on the true scale cannot be told apart, px. */
const tooNear = 3;
/** Beyond so many events panels would break the whole into more cuts than a reader can hold. */
export const mostInPanels = 60;

/**
 * `panels` if on the true scale two different dates fall within 3 px and a cut is possible, else `true`.
 * @example chooseScale(rows, { length: 890, gap: 62 }) // 'panels' for dates in 1987, 2018 and on 15 May 2019
 */
export function chooseScale(rows: readonly EventRow[], sizes: PanelSizes): 'panels' | 'true' {
  const dates = datesOf(rows);
  if (rows.filter(({ span }) => span !== null).length > mostInPanels) return 'true';
  const { start, end } = wholeSpan(dates);
  const rate = sizes.length / (end - start);
  const all = boundariesOf(dates);
  const isCrowded = all.some((at, index) => index > 0 && (at - (all[index - 1] ?? at)) * rate < tooNear);
  return isCrowded && makePanels(dates, sizes) !== null ? 'panels' : 'true';
}
