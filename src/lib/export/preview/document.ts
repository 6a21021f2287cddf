// The preview of a document: its title, who published it, and its first chart, as large as it fits.
import { pageScale, type ChartRow } from '#lib/charts/kind.ts';
import { kindOf } from '#lib/charts/registry.ts';
import { round } from '#lib/charts/scene/round.ts';
import type { Scene, SceneNode } from '#lib/charts/scene/scene.ts';
import { writeBlock } from '#lib/export/block.ts';
import { packagedRoom, previewMargin, previewSize } from '#lib/export/preview/size.ts';
import type { View } from '#lib/story/story.ts';

export interface PreviewText {
  /** The article’s title, or our name. */
  title: string;
  /** Under it: “Voice of America, funded by the U.S. government · 68 claims, each with its sentence”. */
  line: string;
}

/** Widths in the chart’s own px that are tried, the largest type first. */
const widths = [560, 640, 720, 820, 930, 1060, 1200];

/**
 * Title, line and chart in one frame of 1200 by 630. A chart too high for it at every width is left out: a preview
 * shows whole marks or none.
 *
 * @example composePreview({ title: 'Sourceline', line: '…' }, view, rows).height // 630 at a width of 1200
 */
export function composePreview(text: PreviewText, view: View, rows: readonly ChartRow[]): Scene {
  const kind = kindOf(view.kind);
  // What has no date is not what a small picture is for: the page shows it.
  const settings = { ...(kind.settings as object), shelf: false };
  for (const width of widths) {
    const scale = (previewSize.width - 2 * previewMargin) / width;
    const chart = kind.layout(rows, { width, type: pageScale, numbers: false }, settings);
    const scene = place(text, chart, scale);
    if (scene !== null) return scene;
  }
  return place(text, { width: 0, height: 0, title: '', description: '', children: [] }, 1)!;
}

function place(text: PreviewText, chart: Scene, scale: number): Scene | null {
  const width = previewSize.width / scale;
  const height = previewSize.height / scale;
  const margin = previewMargin / scale;
  const room = (width - 2 * margin) * packagedRoom;
  const title = writeBlock(
    text.title,
    { size: 44 / scale, line: 51 / scale, family: 'serif', weight: 620, fill: 'ink' },
    room
  );
  const line = writeBlock(text.line, { size: 26 / scale, line: 34 / scale, fill: 'muted' }, room);
  const lineTop = margin + title.height + 8 / scale;
  const chartTop = lineTop + line.height + 18 / scale;
  const free = height - (2 / 3) * margin - chartTop;
  if (chart.height > free) return null;
  const at = (y: number, children: readonly SceneNode[]): SceneNode => ({
    kind: 'group',
    move: { x: round(margin), y: round(y) },
    children
  });
  return {
    width: round(width),
    height: round(height),
    title: text.title,
    description: `${text.line} ${chart.description}`,
    children: [
      at(margin, title.children),
      at(lineTop, line.children),
      at(chartTop + (free - chart.height) / 2, chart.children)
    ]
  };
}
