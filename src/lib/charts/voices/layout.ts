// The voices to a picture: a lane each along the text, direct quotation tall and all else low.
import { layOutEmpty } from '#lib/charts/empty.ts';
import { isProjected, type Frame } from '#lib/charts/kind.ts';
import { makeHead, type Head } from '#lib/charts/label/head.ts';
import { breakLines, drawLines, lineWidth } from '#lib/charts/label/lines.ts';
import { line, polygon, type Point } from '#lib/charts/scene/path.ts';
import type { Ink, Mark, Scene, SceneNode, Shape } from '#lib/charts/scene/scene.ts';
import type { Stretch, VoiceRow } from '#lib/charts/voices/row.ts';

/** The whole picture; equal input gives equal bytes. */
export function layOutVoices(rows: readonly VoiceRow[], frame: Frame): Scene {
  const { width, type } = frame;
  const scale = type.label / 14;
  if (rows.length === 0) return layOutEmpty('Voices', 'No words here are said to be anybody’s.', frame);
  // Names stand before their lanes where there is room, else above them.
  const isWide = width >= (isProjected(type) ? 480 : 640) * scale;
  const left = isWide ? Math.round(width * 0.36) : 0;
  const lane: Lane = { left, width: width - left - 2 * scale, tall: 22 * scale, low: 9 * scale };
  const axis = drawAxis(rows[0]?.axis ?? [], lane, frame);
  const placed: { node: SceneNode; plain: Shape[]; bottom: number }[] = [];
  let y = axis.bottom + 8 * scale;
  for (const row of rows) {
    const one = placeRow(row, y, lane, isWide, frame);
    placed.push(one);
    y = one.bottom;
  }
  const grid = axis.ticks.map((x) => line(x, axis.bottom, x, y, 'grid', type.hairline));
  return {
    width,
    height: Math.ceil(y + 2 * scale),
    title: 'Voices',
    description: rows
      .map(({ name, detail }) => (detail === '' ? `${name}.` : `${name}: ${detail}.`))
      .join(' '),
    children: [
      { kind: 'group', name: 'text', children: [...(isWide ? grid : []), ...axis.shapes] },
      ...placed.map(({ node }) => node),
      // Over the marks, so that what no claim quotes is part of no link and no halo hides it.
      { kind: 'group', name: 'unclaimed', children: placed.flatMap(({ plain }) => plain) }
    ]
  };
}

interface Lane {
  left: number;
  width: number;
  tall: number;
  low: number;
}

/** To half a pixel: finer is not seen, and a page carries many. */
const xOf = (thousandth: number, { left, width }: Lane): number =>
  left + Math.round((thousandth / 500) * width) / 2;

function placeRow(
  row: VoiceRow,
  top: number,
  lane: Lane,
  isWide: boolean,
  { width, type, numbers }: Frame
): { node: SceneNode; plain: Shape[]; bottom: number } {
  const scale = type.label / 14;
  const head = makeHead({
    voice: row.voice,
    badge: null,
    runs: [
      { text: row.name, weight: 620 },
      ...(row.detail === '' || isProjected(type) ? [] : [{ text: row.detail, fill: 'muted' as const }])
    ],
    type,
    room: isWide ? lane.left - 14 * scale : width,
    numbers
  });
  const height = isWide ? Math.max(head.height, lane.tall) : head.height + lane.tall + 3 * scale;
  const drawnHead = head.draw(0, isWide ? top + (height - head.height) / 2 : top);
  const base = isWide ? top + (height + lane.tall) / 2 : top + height;
  const ink: Ink = row.voice?.ink ?? 'muted';
  const draw = (claimed: 0 | 1): Shape[] => {
    const stretches = row.stretches.filter(([, , , isClaimed]) => isClaimed === claimed);
    return stretches.length === 0
      ? []
      : [drawStretches(stretches, base, lane, ink, row.role === 'not-heard', scale)];
  };
  const shapes: Shape[] = [
    line(lane.left, base, lane.left + lane.width, base, 'rule', type.hairline),
    ...draw(1),
    ...drawnHead.shapes
  ];
  const bottom = top + height + 9 * scale;
  return {
    node: nodeOf(row, shapes, top - 2 * scale, bottom - 3 * scale, width, drawnHead, {
      x: lane.left,
      y: base - lane.tall,
      width: lane.width,
      height: lane.tall
    }),
    plain: draw(0),
    bottom
  };
}

/** A mark must rest on claims: a voice that no claim quotes is drawn alike and is no link. */
function nodeOf(
  row: VoiceRow,
  children: readonly Shape[],
  top: number,
  end: number,
  width: number,
  { numberAt }: ReturnType<Head['draw']>,
  lane: NonNullable<Mark['lane']>
): SceneNode {
  if (!('claims' in row.source)) return { kind: 'group', children };
  const mark: Mark = {
    kind: 'mark',
    key: row.key,
    source: row.source,
    label: row.spoken,
    number: row.number,
    target: { x: 0, y: top, width, height: Math.max(24, end - top) },
    ...(numberAt === undefined ? {} : { numberAt }),
    lane,
    children
  };
  return mark;
}

/**
 * Height tells a quotation from a report, so that it survives grey; who is only spoken about has an outline. One path for
 * a lane: a page carries four pictures, and an element a clause would be most of its weight.
 */
function drawStretches(
  stretches: readonly Stretch[],
  base: number,
  lane: Lane,
  ink: Ink,
  isSilent: boolean,
  scale: number
): Shape {
  const blocks = stretches.map(([from, to, how]) => {
    const top = base - (how === 'quoted' ? lane.tall : lane.low);
    const x = xOf(from, lane);
    const end = Math.max(x + 1.5 * scale, xOf(to, lane));
    const corners: Point[] = [
      [x, top],
      [end, top],
      [end, base],
      [x, base]
    ];
    return polygon(corners, true);
  });
  const d = blocks.join('');
  return isSilent
    ? { kind: 'path', d, fill: 'none', stroke: ink, strokeWidth: 1.25 * scale }
    : { kind: 'path', d, fill: ink };
}

/** Sentence numbers over the lanes; one that would touch its neighbour is left out. */
function drawAxis(
  axis: readonly (readonly [number, number])[],
  lane: Lane,
  { width, type }: Frame
): { shapes: Shape[]; ticks: number[]; bottom: number } {
  const size = type.axis;
  const title = drawLines(
    breakLines([{ text: 'sentence', fill: 'muted' }], { size, room: width }),
    lane.left,
    size,
    0,
    { size }
  );
  const baseline = size * 2.4;
  let free = -Infinity;
  const shapes: Shape[] = [...title];
  const ticks: number[] = [];
  for (const [number, at] of axis) {
    const spans = [{ text: String(number), fill: 'muted' as const }];
    const own = lineWidth(spans, { size });
    const tick = xOf(at, lane);
    const x = Math.min(tick, width - own);
    if (x < free) continue;
    free = x + own + size * 0.4;
    ticks.push(tick);
    shapes.push({ kind: 'text', x, y: baseline, size, fill: 'muted', spans });
  }
  return { shapes, ticks, bottom: baseline + size * 0.4 };
}
