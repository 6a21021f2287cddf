// Rows and boxes for the tests of the timeline.
import { measureSpans } from '#lib/charts/scene/measure.ts';
import type { Mark, Scene, SceneNode, Shape, TextShape } from '#lib/charts/scene/scene.ts';
import type { EventRow, Span } from '#lib/charts/timeline/row.ts';
import { readEdtf } from '#lib/time/edtf/read.ts';
import type { Time } from '#lib/time/time.ts';

export function timeOf(edtf: string): Time {
  const read = readEdtf(edtf);
  if (!read.ok) throw new Error(`${edtf}: ${read.detail}`);
  return read.time;
}

export function makeSpan(part: Partial<Span>): Span {
  return {
    start: 0,
    end: 1,
    startIs: 'stated',
    endIs: 'stated',
    extent: 'within',
    precision: 'year',
    approximate: false,
    uncertain: false,
    members: [],
    choice: null,
    cut: false,
    ...part
  };
}

export function makeRow(key: string, part: Partial<EventRow>): EventRow {
  return {
    key,
    source: { claims: [key] },
    number: 1,
    spoken: `${key}, spoken`,
    sentences: ['s1'],
    voice: { id: 'outlet', name: 'The paper', slot: 1, ink: 'voice1', named: true },
    form: part.span === null ? 'undated' : 'dated',
    label: key,
    quoted: '“then”',
    became: null,
    date: 'then',
    reach: '',
    badge: null,
    modal: false,
    topic: null,
    span: null,
    resolved: false,
    undated: null,
    derived: null,
    ...part
  };
}

/** A row for an EDTF date. */
export function makeDated(
  key: string,
  edtf: string,
  part: Partial<Span> = {},
  row: Partial<EventRow> = {}
): EventRow {
  const { start, end, precision } = timeOf(edtf);
  return makeRow(key, { span: makeSpan({ start, end, precision, ...part }), ...row });
}

/** A founding long ago, years of spending, a year, a quarter and a day, and the date they are read against. */
export function articleRows(): EventRow[] {
  return [
    makeDated('A founding', '1987', {}, { quoted: '“in 1987”' }),
    makeDated(
      'Spending',
      '2014-05/2019-05',
      { extent: 'throughout', end: Date.UTC(2019, 4, 18), cut: true },
      { resolved: true, quoted: '“Over the past five years”', became: 'May 2014 to May 2019' }
    ),
    makeDated(
      'A year',
      '2018',
      { extent: 'throughout' },
      { resolved: true, quoted: '“Last year”', became: '2018' }
    ),
    makeDated(
      'A quarter',
      '2019-33',
      { extent: 'throughout' },
      { resolved: true, quoted: '“in the first quarter of this year”', became: 'first quarter of 2019' }
    ),
    makeDated(
      'An order',
      '2019-05-15',
      {},
      { resolved: true, quoted: '“On Wednesday”', became: '15 May 2019' }
    ),
    makeDated(
      'reference-date',
      '2019-05-15/2019-05-17',
      {},
      {
        form: 'reference',
        source: { ours: 'reference date' },
        voice: null,
        quoted: null,
        label: 'our reference date: 15 to 17 May 2019'
      }
    ),
    makeRow('Something signed', {
      form: 'undated',
      span: null,
      undated: 'only the tense of the verb says when',
      quoted: '“has signed”'
    })
  ];
}

export interface Bounds {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export function marksOf(nodes: readonly SceneNode[]): Mark[] {
  return nodes.flatMap((node) =>
    node.kind === 'mark' ? [node] : node.kind === 'group' ? marksOf(node.children) : []
  );
}

export function shapesOf(nodes: readonly SceneNode[]): Exclude<Shape, { kind: 'group' }>[] {
  return nodes.flatMap((node) => ('children' in node ? shapesOf(node.children) : [node]));
}

export function textsOf(nodes: readonly SceneNode[]): TextShape[] {
  return shapesOf(nodes).filter((shape) => shape.kind === 'text');
}

export function wordsOf(scene: Pick<Scene, 'children'>): string[] {
  return textsOf(scene.children).map(({ spans }) => spans.map(({ text }) => text).join(' '));
}

/** The box of a shape as drawn in the packaged faces, without its stroke. */
export function boundsOf(shape: Exclude<Shape, { kind: 'group' }>): Bounds {
  if (shape.kind === 'rect')
    return { left: shape.x, top: shape.y, right: shape.x + shape.width, bottom: shape.y + shape.height };
  if (shape.kind === 'text') {
    const width = measureSpans(shape.spans, shape.size);
    const left =
      shape.anchor === 'middle' ? shape.x - width / 2 : shape.anchor === 'end' ? shape.x - width : shape.x;
    return {
      left,
      top: shape.y - shape.size * 0.75,
      right: left + width,
      bottom: shape.y + shape.size * 0.2
    };
  }
  const points = [...shape.d.matchAll(/[MLAC][^MLACZ]*/g)].map(([step]) =>
    (step.match(/-?\d+(?:\.\d+)?/g) ?? []).slice(-2).map(Number)
  );
  const xs = points.map(([x = 0]) => x);
  const ys = points.map(([, y = 0]) => y);
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

/** The boxes of what is inked: a line of several steps hides nothing in the corner between them. */
export function inkedBoxes(shape: Exclude<Shape, { kind: 'group' }>): Bounds[] {
  if (shape.kind !== 'path' || shape.fill !== 'none' || /[ACZ]/.test(shape.d)) return [boundsOf(shape)];
  const points = [...shape.d.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(
    ([, x, y]) => [Number(x), Number(y)] as const
  );
  return points.slice(1).map(([x, y], index) => {
    const [fromX, fromY] = points[index] ?? [x, y];
    return {
      left: Math.min(x, fromX),
      top: Math.min(y, fromY),
      right: Math.max(x, fromX),
      bottom: Math.max(y, fromY)
    };
  });
}

export function overlap(a: Bounds, b: Bounds): boolean {
  return (
    a.left < b.right - 0.01 && b.left < a.right - 0.01 && a.top < b.bottom - 0.01 && b.top < a.bottom - 0.01
  );
}
