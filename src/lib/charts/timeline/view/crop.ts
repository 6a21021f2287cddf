// A scale within a window: of panels only what lies in it, each in its share of the width, with gaps as wide as before.
import type { PanelSizes } from '#lib/charts/timeline/scales/panels.ts';
import { leastPanelOf } from '#lib/charts/timeline/scales/panels.ts';
import type { Stretch, TimeScale } from '#lib/charts/timeline/scales/scale.ts';
import { makeTrueScaleOver } from '#lib/charts/timeline/scales/true.ts';
import type { TimeWindow } from '#lib/charts/timeline/view/window.ts';

/**
 * The part of a scale that a window shows, as long as the whole was. A window that lies in a gap is shown as it is:
 * even, and empty.
 */
export function cropScale(
  whole: TimeScale,
  window: TimeWindow,
  sizes: Omit<PanelSizes, 'length'>
): TimeScale {
  const { length } = whole;
  if (whole.kind === 'true') return makeTrueScaleOver(window.from, window.to, length);
  const parts = whole.panels.flatMap((panel, index) =>
    cut(panel, window).map((part) => ({ ...part, before: whole.gaps[index - 1] }))
  );
  if (parts.length === 0) return { ...makeTrueScaleOver(window.from, window.to, length), kind: 'panels' };
  const between = parts.slice(1).map(({ before }) => (before === undefined ? 0 : before.to - before.from));
  const room = length - between.reduce((sum, gap) => sum + gap, 0);
  const widths = share(
    parts.map(({ from, to }) => to - from),
    room,
    leastPanelOf(sizes)
  );
  const panels: Stretch[] = [];
  const gaps: Stretch[] = [];
  let at = 0;
  for (const [index, { start, end }] of parts.entries()) {
    const before = panels[index - 1];
    if (before !== undefined)
      gaps.push({ start: before.end, end: start, from: at, to: (at += between[index - 1] ?? 0) });
    panels.push({ start, end, from: at, to: (at += widths[index] ?? 0) });
  }
  return { kind: 'panels', panels: panels as [Stretch, ...Stretch[]], gaps, length };
}

function cut(panel: Stretch, window: TimeWindow): Stretch[] {
  const start = Math.max(panel.start, window.from);
  const end = Math.min(panel.end, window.to);
  if (start >= end) return [];
  const rate = (panel.to - panel.from) / (panel.end - panel.start);
  return [
    {
      start,
      end,
      from: panel.from + (start - panel.start) * rate,
      to: panel.from + (end - panel.start) * rate
    }
  ];
}

/** As they are to each other; none under `least`, for which the others give way. */
function share(wishes: readonly number[], room: number, least: number): number[] {
  const isSmall = wishes.map(() => false);
  for (;;) {
    const fixed = isSmall.filter(Boolean).length * least;
    const all = wishes.reduce((sum, wish, index) => (isSmall[index] ? sum : sum + wish), 0);
    const widths = wishes.map((wish, index) =>
      isSmall[index] ? least : all === 0 ? least : (wish / all) * (room - fixed)
    );
    const found = widths.findIndex((width, index) => width < least - 0.001 && !isSmall[index]);
    if (found < 0) return widths;
    isSmall[found] = true;
  }
}
