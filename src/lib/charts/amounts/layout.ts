// Amounts to a picture: a name and a sign a row on one ruler, the value in words at the sign, the ruler's words below.
import type { AmountRow } from '#lib/charts/amounts/row.ts';
import { makeRuler, type Ruler } from '#lib/charts/amounts/ruler.ts';
import { drawAxis } from '#lib/charts/amounts/axis.ts';
import type { AmountSettings } from '#lib/charts/amounts/settings.ts';
import { drawSign, type Sign } from '#lib/charts/amounts/sign.ts';
import { layOutEmpty } from '#lib/charts/empty.ts';
import type { Frame } from '#lib/charts/kind.ts';
import { makeHead, type Head } from '#lib/charts/label/head.ts';
import { breakLines, drawLines, lineWidth, widest, type Run } from '#lib/charts/label/lines.ts';
import { line, rect, type Box } from '#lib/charts/scene/path.ts';
import type { Mark, Scene, SceneNode, Shape } from '#lib/charts/scene/scene.ts';

interface Placed {
  mark: Mark;
  /** The height of the row's own line. */
  centre: number;
  /** Where words stand, so that the ruler's lines do not run through them. */
  patches: Box[];
  bottom: number;
}

/** The whole picture; equal input gives equal bytes. */
export function layOutAmounts(rows: readonly AmountRow[], frame: Frame, settings: AmountSettings): Scene {
  if (rows.length === 0) return layOutEmpty('Amounts', 'There is no amount to show here.', frame);
  const { width, type } = frame;
  const scale = type.label / 14;
  const ruler = makeRuler(rows, width, scale, settings);
  const caption = breakLines([{ text: ruler.caption, fill: 'muted' }], { size: type.axis, room: width });
  const captionHeight = caption.length * type.axis * 1.35;
  const placed: Placed[] = [];
  let y = captionHeight + 10 * scale;
  const top = y;
  for (const row of rows) {
    const one = placeRow(row, ruler, y, frame, scale);
    placed.push(one);
    y = one.bottom;
  }
  const axis = drawAxis(ruler, y + 4 * scale, frame);
  const grid = ruler.lines.map(({ x, heavy }) =>
    line(x, top, x, y + 4 * scale, heavy ? 'rule' : 'grid', heavy ? type.hairline * 1.75 : type.hairline)
  );
  const [first, last] = [ruler.lines[0]?.x ?? 0, ruler.lines[ruler.lines.length - 1]?.x ?? 0];
  const rails = placed.map(({ centre }) => line(first, centre, last, centre, 'grid', type.hairline));
  const children: SceneNode[] = [
    ...drawLines(caption, 0, type.axis, type.axis * 1.35, { size: type.axis }),
    {
      kind: 'group',
      name: 'ruler',
      children: [
        ...rails,
        ...grid,
        ...(frame.slide ? [] : placed.flatMap(({ patches }) => drawPatches(patches))),
        ...axis.shapes
      ]
    },
    // On a slide a mark may be still to come: its patch then comes with it, and leaves no gap in the ruler before.
    ...placed.map(({ mark, patches }) =>
      frame.slide ? { ...mark, children: [...drawPatches(patches), ...mark.children] } : mark
    )
  ];
  return {
    width,
    height: Math.ceil(axis.bottom),
    title: 'Amounts',
    description: describe(rows, ruler),
    children
  };
}

function drawPatches(patches: readonly Box[]): Shape[] {
  return patches.map((box) => rect(box, { fill: 'paper' }));
}

function placeRow(row: AmountRow, ruler: Ruler, top: number, frame: Frame, scale: number): Placed {
  const { width, type, numbers } = frame;
  const head = makeHead({ ...row, runs: headRuns(row), type, room: width, numbers });
  const drawnHead = head.draw(0, top);
  const centre = top + head.height + 13 * scale;
  const sign = drawSign(row, ruler, centre, scale);
  const words = placeWords(row, sign, centre, frame, scale);
  const bottom = Math.max(centre + 12 * scale, words.bottom) + 6 * scale;
  const target = { x: 0, y: top - 1, width, height: bottom - top - 4 * scale };
  const mark: Mark = {
    kind: 'mark',
    key: row.key,
    source: row.source,
    label: row.spoken,
    number: row.number,
    target,
    ...(drawnHead.numberAt === undefined ? {} : { numberAt: drawnHead.numberAt }),
    children: [...drawnHead.shapes, ...sign.shapes, ...words.shapes]
  };
  return { mark, centre, patches: [patchOf(head, top, scale), words.patch], bottom };
}

function headRuns({ label, period, teller, derived }: AmountRow) {
  const muted = [period, derived ?? teller].filter((text) => text !== '').join(' · ');
  return [
    { text: label, weight: 620 as const },
    { text: muted, fill: 'muted' as const }
  ];
}

function patchOf(head: Head, top: number, scale: number): Box {
  return { x: 0, y: top, width: head.width + 3 * scale, height: head.height + scale };
}

/** The value right of its sign where there is room, else left of it, else beneath it in lines. */
function placeWords(
  row: AmountRow,
  sign: Sign,
  centre: number,
  { width, type }: Frame,
  scale: number
): { shapes: Shape[]; patch: Box; bottom: number } {
  const size = type.label;
  const runs: Run[] = [
    { text: row.words, weight: 620 },
    ...(sign.isOff ? [{ text: 'beyond this ruler', fill: 'muted' as const }] : [])
  ];
  const [spans = []] = breakLines(runs, { size, room: Infinity });
  const own = lineWidth(spans, { size });
  const gap = 7 * scale;
  const baseline = centre + size * 0.34;
  const patch = (x: number, y: number, w: number, lines: number): Box => ({
    x: x - 2 * scale,
    y,
    width: w + 4 * scale,
    height: lines * size * 1.3
  });
  if (sign.to + gap + own <= width) {
    const x = sign.to + gap;
    return {
      shapes: drawLines([spans], x, baseline, 0, { size }),
      patch: patch(x, centre - size * 0.65, own, 1),
      bottom: centre + 12 * scale
    };
  }
  if (sign.from - gap - own >= 0) {
    const x = sign.from - gap - own;
    // Anchored at its end, so that it keeps close to its sign in every face.
    const text: Shape = {
      kind: 'text',
      x: sign.from - gap,
      y: baseline,
      size,
      anchor: 'end',
      fill: 'text',
      spans
    };
    return { shapes: [text], patch: patch(x, centre - size * 0.65, own, 1), bottom: centre + 12 * scale };
  }
  const lines = breakLines(runs, { size, room: width });
  const wide = widest(lines, { size });
  const x = Math.max(0, Math.min((sign.from + sign.to) / 2 - wide / 2, width - wide));
  const first = centre + 12 * scale + size * 0.9;
  const lineHeight = size * 1.32;
  return {
    shapes: drawLines(lines, x, first, lineHeight, { size }),
    patch: patch(x, first - size, wide, lines.length),
    bottom: first + (lines.length - 1) * lineHeight + size * 0.3
  };
}

/** The picture in words. */
function describe(rows: readonly AmountRow[], ruler: Ruler): string {
  const each = rows.map(({ label, words, period, teller, derived, badge }) => {
    const more = [period, badge, derived ?? teller].filter((text) => text !== '' && text !== null);
    return `${label}: ${words} (${more.join('; ')}).`;
  });
  return [ruler.caption, ...each].join(' ');
}
