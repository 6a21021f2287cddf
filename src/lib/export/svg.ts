// A view as an SVG file that stands alone: headline, subtitle, chart and source line, drawn from data.
import type { VerifiedDocument } from '#lib/claims/claim.ts';
import { composePicture } from '#lib/export/picture.ts';
import { toSvg } from '#lib/charts/scene/svg.ts';
import type { View } from '#lib/story/story.ts';

/**
 * The file of a view: the same bytes for the same document.
 *
 * @example exportSvg(document, view).startsWith('<?xml') // true
 */
export function exportSvg(document: VerifiedDocument, view: View, width?: number): string {
  return toSvg(composePicture(document, view, width), { theme: 'light', numbers: true });
}
