// What a reader sees is what is printed: the copy for paper follows the scale, the lanes and the window.
import type { EventRow } from '#lib/charts/timeline/row.ts';
import { toPageSvg } from '#lib/charts/scene/pagesvg.ts';
import type { Mark } from '#lib/charts/scene/scene.ts';
import { pictureTimeline } from '#lib/charts/timeline/layout.ts';
import type { TimelineSettings } from '#lib/charts/timeline/settings.ts';
import { paperFrame } from '#lib/ui/paper.ts';
import { patchPicture } from '#lib/ui/timeline/patch.ts';

interface Printed {
  /** The element around the copies of the picture. */
  frame: HTMLElement;
  view: string;
  rows: readonly EventRow[];
  href(mark: Pick<Mark, 'key'>): string;
}

export function drawPaper({ frame, view, rows, href }: Printed, settings: TimelineSettings): void {
  const svg = frame.querySelector<SVGSVGElement>('.paper svg');
  if (svg === null) return;
  const { scene } = pictureTimeline(rows, paperFrame, settings);
  const namedBy = `${view}-headline`;
  patchPicture(svg, toPageSvg(scene, { id: `${view}-paper`, namedBy, href, numbers: true }));
}
