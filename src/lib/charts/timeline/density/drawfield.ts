// Draws the field: lanes with their names, columns of counts with a scale, or small marks in the grammar of time.
import { voiceInk } from '#lib/charts/scene/voice.ts';
import type { Ink } from '#lib/charts/scene/scene.ts';
import { printCount, printStep } from '#lib/charts/timeline/calendar/print.ts';
import { formNames, forms } from '#lib/charts/timeline/density/columns.ts';
import type { ColumnsField, MarksField } from '#lib/charts/timeline/density/field.ts';
import { groupAt, leastMark } from '#lib/charts/timeline/density/packing.ts';
import type { DensityIndex } from '#lib/charts/timeline/density/makeindex.ts';
import type { Pen } from '#lib/charts/timeline/density/pen.ts';
import type { DensePicture } from '#lib/charts/timeline/density/picture.ts';

/** Draws the field of a picture, if it has one; its named events are drawn elsewhere. */
export function drawField(index: DensityIndex, picture: DensePicture, pen: Pen): void {
  const { field } = picture;
  if (field === null) return;
  drawLanes(picture, field, pen);
  if (field.kind === 'columns') drawColumns(picture, field, pen);
  else drawMarks(index, picture, field, pen);
}

/** The ink of a voice by its place: none, which is ours or unsourced, is drawn in grey. */
export function inkOf(voice: number): Ink {
  return voice === 0 ? 'voice-other' : voiceInk(voice);
}

/** The names of the lanes and the lines they stand on. */
export function drawLanes({ width, type }: DensePicture, field: ColumnsField | MarksField, pen: Pen): void {
  pen.ink('rule');
  for (const { base } of field.lanes) pen.rect(0, base - 1, width, 1);
  pen.ink('muted');
  for (const { form, top } of field.lanes)
    pen.text(formNames[forms[form] ?? 'moment'], 0, top + type.axis * 1.15, type.axis, 'start');
}

function drawColumns({ window, scale, width, type }: DensePicture, field: ColumnsField, pen: Pen): void {
  const { edges, unit, lanes } = field;
  const rate = scale.length / (window.to - window.from);
  for (const { base, stacks } of lanes) {
    const tops = new Float64Array(edges.length - 1).fill(base - 1);
    for (const { voice, counts } of stacks) {
      pen.ink(inkOf(voice));
      for (let cell = 0; cell < counts.length; cell += 1) {
        const count = counts[cell] as number;
        if (count === 0) continue;
        const x = Math.max(0, ((edges[cell] as number) - window.from) * rate);
        const right = Math.min(width, ((edges[cell + 1] as number) - window.from) * rate);
        // One event is seen, however many others there are elsewhere.
        const height = Math.max(1, count * unit);
        const top = (tops[cell] as number) - height;
        tops[cell] = top;
        const gap = right - x > 4 ? 1 : 0;
        pen.rect(x, top, Math.max(1, right - x - gap), height);
      }
    }
  }
  drawCountScale(field, width, type.axis, pen);
}

/** What the height of a column means: a bar as high as a round number of events. */
function drawCountScale({ unit, step, lanes }: ColumnsField, width: number, size: number, pen: Pen): void {
  const [first] = lanes;
  if (first === undefined) return;
  const count = roundCount(28 / unit);
  const height = count * unit;
  const y = first.top - 2;
  const words = `${printCount(count)} event${count === 1 ? '' : 's'} high; each column ${printStep(step)}`;
  pen.ink('muted');
  pen.text(words, width - 8, y, size, 'end');
  pen.rect(width - 3, y - height, 1, height);
  pen.rect(width - 5, y - height, 5, 1);
  pen.rect(width - 5, y - 1, 5, 1);
}

/** @example roundCount(137) // 100 */
function roundCount(count: number): number {
  const power = 10 ** Math.max(0, Math.floor(Math.log10(count)));
  return Math.max(1, ([5, 2, 1].find((one) => one * power <= count) ?? 1) * power);
}

function drawMarks(index: DensityIndex, picture: DensePicture, field: MarksField, pen: Pen): void {
  const named = new Set(picture.named.map(({ at }) => at));
  let ink = -1;
  visitMarks(index, picture, field, (at, x, y, width, height) => {
    const { form, voice } = groupAt(index, at);
    if (named.has(at)) return;
    if (voice !== ink) pen.ink(inkOf((ink = voice)));
    drawSmall(forms[form] ?? 'moment', x, y, width, height, pen);
  });
}

/** The grammar at a few px: a filled bar, a bracket open to the top, a tick on its foot, dashes for what is no plain fact. */
export function drawSmall(
  form: (typeof forms)[number],
  x: number,
  y: number,
  width: number,
  height: number,
  pen: Pen
): void {
  if (form === 'throughout') return pen.rect(x, y, width, height);
  if (form === 'moment') {
    pen.rect(x + width / 2 - 1.5, y, 3, height);
    if (width > 6) pen.rect(x, y + height - 1.5, width, 1.5);
    return;
  }
  const stroke = width < 5 ? 1 : 1.5;
  pen.rect(x, y, stroke, height);
  pen.rect(x + width - stroke, y, stroke, height);
  if (form !== 'modal') return pen.rect(x, y + height - stroke, width, stroke);
  for (let at = 0; at < width; at += 5) {
    const dash = Math.min(3, width - at);
    pen.rect(x + at, y, dash, stroke);
    pen.rect(x + at, y + height - stroke, dash, stroke);
  }
}

/** Calls `found` with each mark of the field that any part of is in view, and its box, px. */
export function visitMarks(
  index: DensityIndex,
  { window, scale, width }: DensePicture,
  { packing, pitch, lanes }: MarksField,
  found: (at: number, x: number, y: number, width: number, height: number) => void
): void {
  const rate = scale.length / (window.to - window.from);
  const tops = new Map(lanes.map(({ form, base }) => [form, base]));
  const height = pitch < 8 ? pitch - 2 : pitch - 3;
  for (let one = 0; one < packing.at.length; one += 1) {
    const at = packing.at[one] as number;
    const start = index.start[at] as number;
    if (start >= window.to) break;
    const end = index.end[at] as number;
    if (end <= window.from) continue;
    const from = Math.max(0, (start - window.from) * rate);
    const to = Math.min(width, Math.max((end - window.from) * rate, from + leastMark));
    const x = Math.min(from, width - leastMark);
    const base = tops.get(groupAt(index, at).form) ?? 0;
    const y = base - ((packing.row[one] as number) + 1) * pitch + 1;
    found(at, x, y, Math.max(leastMark, to - x), height);
  }
}
