// The key of a picture: samples and meanings side by side, as many in a line as fit.
import type { KeyItem } from '#lib/charts/kind.ts';
import { breakLines, drawLines, widest } from '#lib/charts/label/lines.ts';
import type { SceneNode } from '#lib/charts/scene/scene.ts';

const size = 13;
const lineHeight = 18;
const rowGap = 4;
const between = 20;
const afterSample = 7;

/** @example drawKey(kind.key(rows), 890).height // 44 */
export function drawKey(items: readonly KeyItem[], room: number): { height: number; children: SceneNode[] } {
  const children: SceneNode[] = [];
  let x = 0;
  let y = 0;
  let rowHeight = 0;
  for (const { sample, meaning } of items) {
    const indent = sample.width + afterSample;
    const lines = breakLines([{ text: meaning }], { size, room: room - indent });
    const width = indent + widest(lines, { size });
    if (x > 0 && x + width > room) {
      x = 0;
      y += rowHeight + rowGap;
      rowHeight = 0;
    }
    children.push({
      kind: 'group',
      move: { x, y: y + (lineHeight - sample.height) / 2 },
      children: sample.children
    });
    children.push(...drawLines(lines, x + indent, y + 13.5, lineHeight, { size }));
    rowHeight = Math.max(rowHeight, lines.length * lineHeight);
    x += width + between;
  }
  return { height: items.length === 0 ? 0 : y + rowHeight, children };
}
