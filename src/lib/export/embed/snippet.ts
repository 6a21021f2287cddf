// What a writer pastes into a page: a frame with the chart, and the lines that give it its height.
import { escapeXml } from '#lib/charts/scene/clean.ts';
import { hostScript } from '#lib/export/embed/script.ts';
import type { ExportInput } from '#lib/export/exportinput.ts';
import { framePicture } from '#lib/export/frame.ts';

/** px that the frame’s own margins and links take beyond the file of the same chart. */
const extra = 130;

/**
 * The frame is as high as the chart needs in a column; with the script it follows exactly, and without it the frame
 * scrolls. It runs in a sandbox: the chart gets no storage and no part of the page.
 *
 * @param site - the site’s address without a slash at its end
 * @example writeSnippet(input, 'https://example.org') // '<iframe src="https://example.org/embed/huawei-5g/timeline/" …'
 */
export function writeSnippet(input: ExportInput, site: string): string {
  const { document, view } = input;
  const height = Math.ceil(framePicture(input, { size: 'column', look: 'light' }).height) + extra;
  const attributes = {
    src: `${site}/embed/${document.id}/${view.id}/`,
    title: `${view.headline.text} (Sourceline)`,
    width: '100%',
    height: String(height),
    loading: 'lazy',
    sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox',
    style: 'border:0'
  };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escapeXml(value)}"`);
  return `<iframe ${written.join(' ')}></iframe>\n<script>\n${hostScript}\n</script>\n`;
}
