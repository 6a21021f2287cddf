// What a dense timeline says of what it shows.
import { printSpan } from '#lib/charts/timeline/calendar/print.ts';
import { describeDense } from '#lib/charts/timeline/density/densescene.ts';
import type { DensePicture } from '#lib/charts/timeline/density/picture.ts';
import { roundWindow } from '#lib/charts/timeline/view/writewindow.ts';

/** @example describeView(picture) // '1973 to 1975: 412 events, 30 of them named; the rest is drawn without a name.' */
export function describeView(picture: DensePicture): string {
  const { from, to } = roundWindow(picture.window);
  return `${printSpan(from, to)}: ${describeDense(picture)}`;
}
