// The line over a timeline: which scale it has, which stretch it shows, and what it leaves out.
import type { ScaleName } from '#lib/charts/timeline/settings.ts';
import { printSpan } from '#lib/charts/timeline/calendar/print.ts';
import type { OutOfView } from '#lib/charts/timeline/view/inview.ts';
import type { TimeWindow } from '#lib/charts/timeline/view/window.ts';

const captions: Record<ScaleName, string> = {
  panels: 'Panels: time is even inside each; the gaps leave time out.',
  true: 'True scale: a year is as long everywhere.',
  order: 'Order: one after another; the time between is written.'
};

export interface Caption {
  scale: ScaleName;
  window: TimeWindow | null;
  out: OutOfView;
  /** Events without a label. */
  unlabelled: number;
}

/** @example writeCaption({ scale: 'true', window, out: { earlier: 3, later: 0 }, unlabelled: 0 }) // 'True scale: … Shown: …; 3 events are earlier.' */
export function writeCaption({ scale, window, out, unlabelled }: Caption): string {
  return [
    captions[scale],
    ...(window === null ? [] : [`Shown: ${printSpan(window.from, window.to)}${writeOut(out)}.`]),
    ...(unlabelled === 0 ? [] : [`${unlabelled} of the marks have no label here; the list has all.`])
  ].join(' ');
}

function writeOut({ earlier, later }: OutOfView): string {
  const events = (count: number): string => `${count} ${count === 1 ? 'event is' : 'events are'}`;
  if (earlier === 0 && later === 0) return '';
  if (later === 0) return `; ${events(earlier)} earlier`;
  return earlier === 0 ? `; ${events(later)} later` : `; ${events(earlier)} earlier, ${later} later`;
}
