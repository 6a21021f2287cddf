// The scale of the two floors that are drawn by hand; apart from what all pages share, so that no product's page weighs more.
import { scaleUtc } from 'd3';

/** d3's scale of time over all spans, for the two that are drawn by hand. */
export function scaleOver(spans, width) {
  const from = spans.reduce((least, [start]) => Math.min(least, start), Infinity);
  const to = spans.reduce((most, [, end]) => Math.max(most, end), -Infinity);
  return scaleUtc([from, to], [0, width]);
}
