// What a layout is asked to draw, and what it says of the picture besides its nodes.
import type { Frame } from '#lib/charts/kind.ts';
import type { Box } from '#lib/charts/scene/path.ts';
import type { SceneNode } from '#lib/charts/scene/scene.ts';
import type { EventRow } from '#lib/charts/timeline/row.ts';
import type { TimeScale } from '#lib/charts/timeline/scales/scale.ts';
import type { LaneName } from '#lib/charts/timeline/settings.ts';
import type { TimeWindow } from '#lib/charts/timeline/view/window.ts';

export interface Plan {
  rows: readonly EventRow[];
  scale: TimeScale;
  /** All of the time, for the strip below; null where the picture shows all of it evenly and needs no strip. */
  whole: TimeWindow | null;
  lanes: LaneName;
  /** The keys of the marks that have labels. */
  labelled: ReadonlySet<string>;
  frame: Frame;
  /** px from the top of the picture to the first row, or to the axis that runs down. */
  top: number;
  /** px that rows take at least. */
  leastRows?: number;
}

export interface Body {
  nodes: SceneNode[];
  height: number;
  /** Where time is drawn: what a reader drags and zooms. */
  plot: Box;
  /** The true scale of the whole, where there is one. */
  strip: Box | null;
  /** px of all rows together. */
  rowsHeight: number;
}
