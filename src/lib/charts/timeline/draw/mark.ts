// One mark to the right: its label 8 px above it, its pieces, the tie to the reference date, and its length at a cut.
import { aboutSign } from '#lib/charts/scene/bound.ts';
import { boxPath, circle, line } from '#lib/charts/scene/path.ts';
import type { Box } from '#lib/charts/scene/path.ts';
import type { Mark, Shape } from '#lib/charts/scene/scene.ts';
import type { Frame, TypeScale } from '#lib/charts/kind.ts';
import { drawDerived, drawReference } from '#lib/charts/timeline/draw/ours.ts';
import { drawSpan } from '#lib/charts/timeline/draw/span.ts';
import type { Band } from '#lib/charts/timeline/draw/span.ts';
import { rightward } from '#lib/charts/timeline/place/orient.ts';
import type { PlacedMark } from '#lib/charts/timeline/place/mark.ts';
import { widthOf } from '#lib/charts/timeline/place/runs.ts';
import type { EventRow } from '#lib/charts/timeline/row.ts';
import type { TimeScale } from '#lib/charts/timeline/scales/scale.ts';

/** The band of a mark in a row that ends at `bottom`. */
export function bandOf(bottom: number, type: TypeScale): Band {
  const base = bottom - Math.round(type.row * 0.19);
  return { open: base - Math.round(type.row * 0.285), base };
}

/** A mark whose label begins at `labelX`, if it has one, and whose row ends at `bottom`. */
export function drawMark(
  mark: PlacedMark,
  labelX: number | null,
  bottom: number,
  scale: TimeScale,
  frame: Frame
): Mark {
  const { row, pieces, label, from, to } = mark;
  const { type, width } = frame;
  const band = bandOf(bottom, type);
  const labelTop = labelTopOf(mark, bottom, type);
  const style = { orientation: rightward, type };
  const children: Shape[] = [...drawTie(mark, band, type)];
  if (row.form === 'reference') children.push(...drawReference(pieces, band, style));
  else if (row.span === null) children.push(...drawDerived(pieces, band, style));
  else
    children.push(...drawSpan(row, row.span, pieces, band, style), ...drawDuration(mark, band, scale, type));
  const labelFrom = children.length;
  const sign = { x: from, y: band.open, width: to - from, height: band.base - band.open };
  if (labelX !== null) children.push(...label.draw(labelX, labelTop));
  return {
    kind: 'mark',
    key: row.key,
    source: row.source,
    label: row.spoken,
    // A number is part of a label.
    ...(labelX === null ? {} : { number: row.number, numberAt: label.numberAt(labelX, labelTop) }),
    motion: { sign, labelFrom, label: { x: labelX ?? from, y: labelTop }, isRigid: isMoment(row) },
    target: targetAround(sign, width),
    ...(labelX === null ? {} : { reach: reachOf(mark, labelX, labelTop, band.base) }),
    children
  };
}

/**
 * From the top of the label down to the sign's base, as wide as all of the mark: its row keeps as much free for it, so it
 * covers no other.
 */
function reachOf({ from, to, tie, label }: PlacedMark, labelX: number, top: number, base: number): string {
  const left = Math.min(from, labelX, tie?.from ?? from);
  const right = Math.max(to, labelX + label.width, tie?.to ?? to);
  return boxPath({ x: left, y: top, width: right - left, height: base - top });
}

/** Where the label of a mark begins whose row ends at `bottom`. */
export function labelTopOf({ label }: PlacedMark, bottom: number, type: TypeScale): number {
  return bandOf(bottom, type).open - Math.round(type.row * 0.19) - label.lastBaseline;
}

/** A day or an instant: its upright does not grow with the axis. */
export function isMoment({ span }: EventRow): boolean {
  return span?.precision === 'day' || span?.precision === 'instant';
}

/** A box out to 24 by 24 px about its middle, within the picture. */
export function targetAround(box: Box, width: number): Box {
  const wide = Math.max(24, box.width);
  const high = Math.max(24, box.height);
  const x = Math.max(0, Math.min(box.x + box.width / 2 - wide / 2, width - wide));
  return { x, y: Math.max(0, box.y + box.height / 2 - high / 2), width: wide, height: high };
}

/** A dotted hairline from a resolved date to the reference date against which its words were read. */
function drawTie({ tie, to }: PlacedMark, { open, base }: Band, type: TypeScale): Shape[] {
  if (tie === null) return [];
  const y = (open + base) / 2;
  const atReference = tie.from >= to ? tie.to : tie.from;
  return [
    line(tie.from, y, tie.to, y, 'muted', type.hairline, { dash: [type.hairline, type.hairline * 3] }),
    circle(atReference, y, type.stroke, { fill: 'muted' })
  ];
}

/** The length of a mark that a gap cuts, written in the widest gap it runs through, where it fits. */
function drawDuration(
  { duration, from, to }: PlacedMark,
  { open, base }: Band,
  scale: TimeScale,
  type: TypeScale
): Shape[] {
  const [gap] = scale.gaps
    .filter((one) => one.from >= from && one.to <= to)
    .sort((a, b) => b.to - b.from - (a.to - a.from));
  if (duration === null || gap === undefined) return [];
  // The sign stands for “about”, which the packaged faces have no letter for.
  const isAbout = duration.startsWith('about ');
  const text = isAbout ? duration.slice(6) : duration;
  const sign = isAbout ? type.axis * 0.72 : 0;
  const space = isAbout ? type.axis * 0.24 : 0;
  const width = widthOf(text, { weight: 400 }, type.axis) + sign + space;
  if (width > gap.to - gap.from) return [];
  const middle = (open + base) / 2;
  const x = (gap.from + gap.to - width) / 2;
  const words: Shape = {
    kind: 'text',
    x: x + sign + space,
    y: middle + type.axis * 0.34,
    size: type.axis,
    fill: 'text',
    spans: [{ text }]
  };
  return isAbout ? [aboutSign(x + sign / 2, middle, sign, 'text', type.hairline * 1.25), words] : [words];
}
