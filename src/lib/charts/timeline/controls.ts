// What a reader may choose in a timeline, before any of its code is loaded.
import { pageScale } from '#lib/charts/kind.ts';
import { lanesFor } from '#lib/charts/timeline/place/groups.ts';
import type { EventRow } from '#lib/charts/timeline/row.ts';
import { nameScale } from '#lib/charts/timeline/scales/make.ts';
import { defaultSettings } from '#lib/charts/timeline/settings.ts';
import type { LaneName, ScaleName } from '#lib/charts/timeline/settings.ts';

export interface TimelineControls {
  /** The scale that it opens with on a wide page. */
  scale: ScaleName;
  /** Lanes that tell these events apart; `packed` alone where none does. */
  lanes: readonly LaneName[];
  /** The keys of the events with dates: what can be zoomed to. */
  dated: readonly string[];
}

/** Null where nothing has a date: a shelf alone has no scale. */
export function controlsFor(rows: readonly EventRow[]): TimelineControls | null {
  if (!rows.some(({ form }) => form === 'dated')) return null;
  return {
    scale: nameScale(rows, { width: 890, type: pageScale, numbers: false }, defaultSettings),
    lanes: lanesFor(rows),
    dated: rows.filter(({ form }) => form === 'dated').map(({ key }) => key)
  };
}
