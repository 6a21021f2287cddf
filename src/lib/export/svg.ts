// A view as an SVG file that stands alone: the whole picture, its evidence in visible ink, and its quotations in the metadata.
import { toSvg } from '#lib/charts/scene/svg.ts';
import type { Mark } from '#lib/charts/scene/scene.ts';
import type { VerifiedDocument } from '#lib/claims/claim.ts';
import { shownRows } from '#lib/export/chosenrows.ts';
import { collectExport } from '#lib/export/collect.ts';
import { addressOf } from '#lib/export/evidence.ts';
import type { ExportInput } from '#lib/export/exportinput.ts';
import { framePicture } from '#lib/export/frame.ts';
import { writeMetadata } from '#lib/export/metadata.ts';
import { defaultOptions, looks, type ExportOptions } from '#lib/export/options.ts';
import { margin } from '#lib/export/picture.ts';
import type { View } from '#lib/story/story.ts';

/**
 * The file at the size, theme and words that were asked for. The same bytes for the same input, in Node and in a browser.
 *
 * @example writeSvg(input, { size: 'slide', look: 'dark' }).startsWith('<?xml') // true
 */
export function writeSvg(input: ExportInput, options: ExportOptions = defaultOptions): string {
  const { scene, width, height } = framePicture(input, options);
  const { theme, background } = looks[options.look];
  const rows = shownRows(input, options);
  return toSvg(scene, {
    theme,
    background,
    size: { width, height },
    language: input.document.language,
    numbers: true,
    metadata: writeMetadata(input, rows, options),
    links: input.site === null ? undefined : (mark) => addressOfMark(input, mark)
  });
}

/** Where a mark leads: its entry on the page of charts. What is ours leads to the chart. */
function addressOfMark(input: ExportInput, { key, source }: Mark): string {
  return 'claims' in source ? addressOf(input, key) : addressOf(input);
}

/**
 * The file of a view as the site serves it, `width` px wide.
 *
 * @example exportSvg(document, view).startsWith('<?xml') // true
 */
export function exportSvg(
  document: VerifiedDocument,
  view: View,
  width?: number,
  site: string | null = null
): string {
  const chartWidth = width === undefined ? undefined : width - 2 * margin;
  return writeSvg(collectExport(document, view, site), {
    ...defaultOptions,
    ...(chartWidth ? { chartWidth } : {})
  });
}
