// Every way in which a reader may have a timeline drawn: each scale, each kind of lanes, and zoomed.
import type { Way } from '#lib/charts/kind.ts';
import { lanesFor } from '#lib/charts/timeline/place/groups.ts';
import type { EventRow } from '#lib/charts/timeline/row.ts';
import { datesOf } from '#lib/charts/timeline/scales/dates.ts';
import { wholeSpan } from '#lib/charts/timeline/scales/true.ts';
import { defaultSettings, scaleNames, type TimelineSettings } from '#lib/charts/timeline/settings.ts';

const titles = {
  panels: 'Panels',
  true: 'True scale',
  order: 'Order',
  voice: 'A lane a voice',
  topic: 'A lane a topic'
} as const;

/** None where nothing has a date: a shelf alone has no scale. */
export function listWays(rows: readonly EventRow[]): Way<TimelineSettings>[] {
  if (!rows.some(({ form }) => form === 'dated')) return [];
  const { start, end } = wholeSpan(datesOf(rows));
  const lastTenth = { from: end - (end - start) / 10, to: end };
  const make = (id: string, title: string, part: Partial<TimelineSettings>): Way<TimelineSettings> => ({
    id,
    title,
    settings: { ...defaultSettings, ...part }
  });
  return [
    ...scaleNames.map((scale) => make(scale, titles[scale], { scale })),
    ...lanesFor(rows).flatMap((lanes) => (lanes === 'packed' ? [] : [make(lanes, titles[lanes], { lanes })])),
    ...scaleNames.map((scale) =>
      make(`${scale}-zoomed`, `${titles[scale]}, zoomed to the last tenth of the time`, {
        scale,
        window: lastTenth
      })
    )
  ];
}
