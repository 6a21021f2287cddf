// The shelf: what the text tells without a date, with the words it has instead, by why there is none.
import { line } from '#lib/charts/scene/path.ts';
import type { Mark, SceneNode, TextShape } from '#lib/charts/scene/scene.ts';
import type { Frame } from '#lib/charts/kind.ts';
import type { EventRow } from '#lib/charts/timeline/row.ts';
import { makeLabel } from '#lib/charts/timeline/place/label.ts';
import { breakRuns, widthOf } from '#lib/charts/timeline/place/runs.ts';

const title = 'When? The text gives no date';
/** What stands beside the title keeps clear of it in DejaVu too, in which it runs a fifth longer than in our face. */
const wider = 1.08;

/** The shelf from a height down, as wide as the frame; empty where every row has a date. */
export function drawShelf(
  rows: readonly EventRow[],
  top: number,
  frame: Frame
): { nodes: SceneNode[]; bottom: number } {
  const undated = rows.filter(({ form }) => form === 'undated');
  if (undated.length === 0) return { nodes: [], bottom: top };
  const { width, type } = frame;
  const size = type.label;
  const lineHeight = Math.max(24, Math.round(size * 1.72));
  const nodes: SceneNode[] = [line(0, top, width, top, 'rule', type.hairline)];
  const titleWidth = widthOf(title, { weight: 620 }, size) * wider;
  const isBeside = width >= titleWidth * 2.6;
  let y = top + lineHeight;
  nodes.push(writeTitle(y, size));
  const left = isBeside ? titleWidth + size : 0;
  if (!isBeside) y += lineHeight;
  for (const [why, items] of groupByReason(undated)) {
    const reason = breakRuns(
      [{ text: `${why}:`, weight: 400, fill: 'muted' }],
      type.axis,
      width - left,
      width - left
    );
    for (const { spans } of reason) {
      nodes.push({
        kind: 'text',
        x: left,
        y,
        size: type.axis,
        fill: 'muted',
        spans: spans.map((span) => ({ ...span, italic: true }))
      });
      y += lineHeight;
    }
    y = placeItems(items, { left, y, lineHeight, frame }, nodes);
  }
  return { nodes, bottom: y - lineHeight + size };
}

function writeTitle(y: number, size: number): TextShape {
  return { kind: 'text', x: 0, y, size, fill: 'text', spans: [{ text: title, weight: 620 }] };
}

function groupByReason(rows: readonly EventRow[]): [why: string, rows: EventRow[]][] {
  const groups = new Map<string, EventRow[]>();
  for (const row of rows) groups.set(row.undated ?? '', [...(groups.get(row.undated ?? '') ?? []), row]);
  return [...groups];
}

/** Items one after another, on to the next line where one does not fit; returns the next free baseline. */
function placeItems(
  items: readonly EventRow[],
  place: { left: number; y: number; lineHeight: number; frame: Frame },
  nodes: SceneNode[]
): number {
  const { left, lineHeight, frame } = place;
  const { width, type, numbers } = frame;
  let { y } = place;
  let x = left;
  for (const row of items) {
    const label = makeLabel(row, { type, room: width - left, numbers, more: null, size: type.label });
    if (x > left && x + label.width > width) {
      x = left;
      y += lineHeight;
    }
    const top = y - Math.round(type.label * 0.95);
    const padding = Math.max(0, (24 - label.height) / 2);
    const mark: Mark = {
      kind: 'mark',
      key: row.key,
      source: row.source,
      label: row.spoken,
      number: row.number,
      numberAt: label.numberAt(x, top),
      target: { x, y: top - padding, width: Math.max(24, label.width), height: Math.max(24, label.height) },
      children: label.draw(x, top)
    };
    nodes.push(mark);
    if (label.height > label.lineHeight) {
      y += Math.max(lineHeight, label.height + lineHeight - label.lineHeight);
      x = left;
    } else x += label.width + type.label * 1.4;
  }
  return x === left ? y : y + lineHeight;
}
