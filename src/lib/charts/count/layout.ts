// Counts to a picture: units in rows of one size, a sum of ours in a bracket over its parts, large sentences for the rest.
import { drawUnits, gridOf, heightOf, type Grid } from '#lib/charts/count/lattice.ts';
import type { CountRow } from '#lib/charts/count/row.ts';
import { layOutEmpty } from '#lib/charts/empty.ts';
import { isProjected, type Frame } from '#lib/charts/kind.ts';
import { makeHead } from '#lib/charts/label/head.ts';
import { breakLines, drawLines } from '#lib/charts/label/lines.ts';
import { bracket } from '#lib/charts/scene/path.ts';
import type { Mark, NumberPlace, Scene, SceneNode, Shape } from '#lib/charts/scene/scene.ts';

interface Placed {
  mark: Mark;
  bottom: number;
}

/** The whole picture; equal input gives equal bytes. */
export function layOutCounts(rows: readonly CountRow[], frame: Frame): Scene {
  if (rows.length === 0) return layOutEmpty('Counts', 'There is no count to show here.', frame);
  const { width, type } = frame;
  const scale = type.label / 14;
  const drawn = rows.find(({ count }) => count > 0);
  const grid = gridOf(width, scale);
  const text = drawn === undefined ? '' : `Each circle is 1 ${drawn.unit}.`;
  const caption = breakLines([{ text, fill: 'muted' }], { size: type.axis, room: width });
  const children: SceneNode[] = drawLines(caption, 0, type.axis, type.axis * 1.35, { size: type.axis });
  let y = text === '' ? 0 : caption.length * type.axis * 1.35 + 6 * scale;
  for (const row of rows) {
    const { mark, bottom } =
      row.role === 'sentence' ? placeSentence(row, y, frame) : placeUnits(row, y, grid, frame);
    children.push(mark);
    y = bottom;
  }
  return { width, height: Math.ceil(y + 4 * scale), title: 'Counts', description: describe(rows), children };
}

function placeUnits(row: CountRow, top: number, grid: Grid, { width, type, numbers }: Frame): Placed {
  const scale = type.label / 14;
  const ink = row.voice?.ink ?? 'ink';
  const head = makeHead({
    voice: row.voice,
    badge: row.badge,
    runs: [
      { text: row.words, weight: 620 },
      { text: isProjected(type) ? row.label : `${row.label} · ${row.teller}`, fill: 'muted' }
    ],
    type,
    room: width,
    numbers
  });
  const drawnHead = head.draw(0, top);
  const shapes: Shape[] = [...drawnHead.shapes];
  const start = top + head.height + 4 * scale;
  let end: number;
  if (row.role === 'sum') {
    const box = { x: 0, y: start, width: grid.columns * grid.pitch, height: 8 * scale };
    shapes.push(bracket(box, 'muted', 'top', 1.5 * scale));
    end = start + 12 * scale;
  } else {
    const isOpen = row.is === 'above' || row.is === 'at-least';
    const style = { ink, isModal: row.badge !== null, isOpen, stroke: 1.75 * scale };
    shapes.push(...drawUnits(row.count, 0, start, grid, style));
    const isPushedDown = isOpen && row.count % grid.columns === 0;
    end = start + heightOf(row.count, grid) + (isPushedDown ? grid.pitch : 0) + 4 * scale;
  }
  return { mark: markOf(row, top, end, width, shapes, drawnHead.numberAt), bottom: end + 8 * scale };
}

/** The words of the value large, then what it is and who says it. */
function placeSentence(row: CountRow, top: number, { width, type, numbers }: Frame): Placed {
  const scale = type.label / 14;
  const size = type.label * 1.7;
  const lines = breakLines([{ text: row.words, weight: 620 }], { size, family: 'serif', room: width });
  const lineHeight = Math.round(size * 1.15);
  const shapes: Shape[] = drawLines(lines, 0, top + size, lineHeight, { size, family: 'serif' });
  const head = makeHead({
    voice: row.voice,
    badge: row.badge,
    runs: [{ text: row.label }, { text: row.teller, fill: 'muted' }],
    type,
    room: width,
    numbers
  });
  const headTop = top + lines.length * lineHeight + 4 * scale;
  const drawnHead = head.draw(0, headTop);
  shapes.push(...drawnHead.shapes);
  const end = headTop + head.height + 4 * scale;
  return { mark: markOf(row, top, end, width, shapes, drawnHead.numberAt), bottom: end + 12 * scale };
}

function markOf(
  row: CountRow,
  top: number,
  end: number,
  width: number,
  children: readonly Shape[],
  numberAt?: NumberPlace
): Mark {
  return {
    kind: 'mark',
    key: row.key,
    source: row.source,
    label: row.spoken,
    number: row.number,
    target: { x: 0, y: top, width, height: Math.max(24, end - top) },
    ...(numberAt === undefined ? {} : { numberAt }),
    children
  };
}

/** The picture in words. */
function describe(rows: readonly CountRow[]): string {
  return rows
    .map(
      ({ label, words, teller, badge }) =>
        `${label}: ${words} (${[badge, teller].filter(Boolean).join('; ')}).`
    )
    .join(' ');
}
