// The timeline as a kind of chart: one row of the registry.
import type { ChartKind } from '#lib/charts/kind.ts';
import { makeKey } from '#lib/charts/timeline/key.ts';
import { layOutAny } from '#lib/charts/timeline/density/layoutany.ts';
import { reading } from '#lib/charts/timeline/reading.ts';
import type { EventRow } from '#lib/charts/timeline/row.ts';
import { makeRows, refusesClaim } from '#lib/charts/timeline/rows.ts';
import { mostInPage } from '#lib/charts/timeline/mostinpage.ts';
import { defaultSettings } from '#lib/charts/timeline/settings.ts';
import type { TimelineSettings } from '#lib/charts/timeline/settings.ts';
import { makeTable } from '#lib/charts/timeline/table.ts';
import { listWays } from '#lib/charts/timeline/ways.ts';
import { chooseRows, shownRows } from '#lib/charts/timeline/view/inview.ts';

/** When things were, as far as the text says it: dated claims on an axis, the undated on a shelf. */
export const timeline: ChartKind<EventRow, TimelineSettings> = {
  kind: 'timeline',
  title: 'Timeline',
  isNarrow: false,
  settings: defaultSettings,
  pageSettings: { ...defaultSettings, mostMarks: mostInPage },
  refuses: refusesClaim,
  // Any claims with dates share one time.
  refusesTogether: () => null,
  rows: makeRows,
  layout: layOutAny,
  ways: listWays,
  shown: (rows, settings) => shownRows(chooseRows(rows, settings), settings.window),
  key: makeKey,
  table: makeTable,
  reading
};
