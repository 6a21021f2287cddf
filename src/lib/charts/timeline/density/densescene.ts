// A picture as a Scene: for files and for the page before any script, with what it leaves out written in it.
import type { Mark, Scene, Shape } from '#lib/charts/scene/scene.ts';
import { drawAxis } from '#lib/charts/timeline/draw/axis.ts';
import { targetAround } from '#lib/charts/timeline/draw/mark.ts';
import { printCount } from '#lib/charts/timeline/calendar/print.ts';
import {
  drawField,
  drawLanes,
  drawSmall,
  inkOf,
  visitMarks
} from '#lib/charts/timeline/density/drawfield.ts';
import { forms } from '#lib/charts/timeline/density/columns.ts';
import { groupAt } from '#lib/charts/timeline/density/packing.ts';
import { makeScenePen } from '#lib/charts/timeline/density/pen.ts';
import type { DenseEvents, DensePicture } from '#lib/charts/timeline/density/picture.ts';
import { breakRuns } from '#lib/charts/timeline/place/runs.ts';

/**
 * What is in view, in words: how many events, how many of them are named, and how the others are shown.
 * @example describeDense(picture) // '412 events, 30 of them named; the rest is counted.'
 */
export function describeDense({ inView, named, field }: DensePicture): string {
  const events = `${printCount(inView)} ${inView === 1 ? 'event' : 'events'}`;
  if (field === null) return inView === 0 ? 'No event here.' : `${events}, all of them named.`;
  const how =
    field.kind === 'columns'
      ? 'the rest is counted in columns, each event in every column that it may lie in'
      : 'the rest is drawn without a name';
  return `${events}, ${printCount(named.length)} of them named; ${how}.`;
}

/** The whole picture with its axis, and in words what it shows. `more` is what else is said of it. */
export function sceneOfDense(events: DenseEvents, picture: DensePicture, more = ''): Scene {
  const { width, height, scale, type } = picture;
  const words = [describeDense(picture), ...(more === '' ? [] : [more])].join(' ');
  const lines = breakRuns([{ text: words, weight: 400, fill: 'muted' }], type.axis, width, width);
  const axis = drawAxis(scale, height, 0, type);
  const below = axis.bottom + type.axis * 1.8;
  const caption = lines.map(({ spans }, index): Shape => ({
    kind: 'text',
    x: 0,
    y: below + index * type.axis * 1.3,
    size: type.axis,
    fill: 'muted',
    spans
  }));
  const field: Shape[] = [];
  const pen = makeScenePen(field);
  if (picture.field?.kind === 'columns') drawField(events.index, picture, pen);
  else if (picture.field !== null) drawLanes(picture, picture.field, pen);
  pen.end();
  const marks = smallMarks(events, picture);
  return {
    width,
    height: Math.ceil(below + (lines.length - 1) * type.axis * 1.3 + type.axis * 0.6),
    title: 'Timeline',
    description: `${words} ${picture.named.map(({ mark }) => mark.label).join(' ')}`,
    children: [...axis.shapes, ...field, ...marks, ...picture.named.map(({ mark }) => mark), ...caption]
  };
}

/** The marks of the field with what they stand on: in a file and on the page each is a link to it. */
function smallMarks({ index, rowOf }: DenseEvents, picture: DensePicture): Mark[] {
  if (picture.field?.kind !== 'marks') return [];
  const named = new Set(picture.named.map(({ at }) => at));
  const marks: Mark[] = [];
  visitMarks(index, picture, picture.field, (at, x, y, width, height) => {
    if (named.has(at)) return;
    const { form, voice } = groupAt(index, at);
    const row = rowOf(index.place[at] as number);
    const children: Shape[] = [];
    const pen = makeScenePen(children);
    pen.ink(inkOf(voice));
    drawSmall(forms[form] ?? 'moment', x, y, width, height, pen);
    pen.end();
    const target = targetAround({ x, y, width, height }, picture.width);
    marks.push({ kind: 'mark', key: row.key, source: row.source, label: row.spoken, target, children });
  });
  return marks;
}
