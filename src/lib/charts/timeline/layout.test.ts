import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namedWidths, pageScale } from '#lib/charts/kind.ts';
import type { Frame } from '#lib/charts/kind.ts';
import { toSvg } from '#lib/charts/scene/svg.ts';
import {
  boundsOf,
  inkedBoxes,
  makeRow,
  makeSpan,
  marksOf,
  overlap,
  shapesOf,
  textsOf
} from '#lib/charts/timeline/fixture.ts';
import { layOutTimeline } from '#lib/charts/timeline/layout.ts';
import type { EventRow } from '#lib/charts/timeline/row.ts';
import type { TimelineSettings } from '#lib/charts/timeline/settings.ts';
import { datesOf } from '#lib/charts/timeline/scales/dates.ts';
import { wholeSpan } from '#lib/charts/timeline/scales/true.ts';
import { clipWindow, sideOf } from '#lib/charts/timeline/view/inview.ts';

const day = 86_400_000;
const page = (width: number): Frame => ({ width, type: pageScale, numbers: false });
const words = fc.stringMatching(/^[A-Za-z]{1,12}( [A-Za-z]{1,12}){0,6}$/);
const ends = fc.constantFrom('stated', 'stated', 'stated', 'vague', 'open', 'unknown') as fc.Arbitrary<
  'stated' | 'vague' | 'open' | 'unknown'
>;

const row: fc.Arbitrary<EventRow> = fc
  .record({
    start: fc.integer({ min: -300_000, max: 30_000 }),
    length: fc.constantFrom(1, 30, 91, 365, 3650),
    topic: fc.constantFrom(null, 'trade', 'law'),
    voice: fc.constantFrom(1, 2, 3) as fc.Arbitrary<1 | 2 | 3>,
    extent: fc.constantFrom('within', 'throughout') as fc.Arbitrary<'within' | 'throughout'>,
    label: words,
    quoted: words,
    modal: fc.boolean(),
    resolved: fc.boolean(),
    approximate: fc.boolean(),
    uncertain: fc.boolean(),
    dated: fc.boolean(),
    startIs: ends,
    endIs: ends
  })
  .map(
    ({
      start,
      length,
      extent,
      label,
      quoted,
      modal,
      resolved,
      dated,
      startIs,
      endIs,
      topic,
      voice,
      ...doubt
    }) => {
      const span = makeSpan({
        start: startIs === 'open' || startIs === 'unknown' ? null : start * day,
        end:
          (endIs === 'open' || endIs === 'unknown') && startIs !== 'open' && startIs !== 'unknown'
            ? null
            : (start + length) * day,
        startIs,
        endIs:
          (endIs === 'open' || endIs === 'unknown') && (startIs === 'open' || startIs === 'unknown')
            ? 'stated'
            : endIs,
        extent,
        precision: length === 1 ? 'day' : 'year',
        ...doubt
      });
      const common = {
        topic,
        voice: {
          id: `v${voice}`,
          name: `Voice ${voice}`,
          slot: voice,
          ink: `voice${voice}` as const,
          named: true
        },
        label,
        quoted: `“${quoted}”`,
        modal,
        badge: modal ? 'pledges' : null
      };
      return makeRow(
        '',
        dated
          ? { ...common, span, resolved, became: resolved ? quoted : null }
          : { ...common, form: 'undated', span: null, undated: 'the words are too vague for a date' }
      );
    }
  );
const rows = fc
  .array(row, { minLength: 1, maxLength: 24 })
  .map((all) => all.map((one, index) => ({ ...one, key: `e${index}`, number: index + 1 })));
const widths = fc.constantFrom(...namedWidths, 320, 390, 560, 1200);
const window = fc
  .tuple(fc.integer({ min: -300_000, max: 30_000 }), fc.constantFrom(1, 40, 400, 4000, 200_000))
  .map(([from, length]) => ({ from: from * day, to: (from + length) * day }));
const settings: fc.Arbitrary<TimelineSettings> = fc.record({
  scale: fc.constantFrom('auto', 'true', 'panels', 'order') as fc.Arbitrary<TimelineSettings['scale']>,
  lanes: fc.constantFrom('packed', 'packed', 'voice', 'topic') as fc.Arbitrary<TimelineSettings['lanes']>,
  window: fc.option(window, { freq: 2 }),
  keys: fc.option(fc.subarray(['e0', 'e1', 'e2', 'e5', 'e9']), { freq: 5 }),
  shelf: fc.boolean(),
  mostMarks: fc.constant(2000)
});

type Points = readonly (readonly [number, number])[];

function pointsOf(d: string): Points {
  return [...d.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
}

/** Whether two lines of points have a point in common. */
function doCross(one: Points, other: Points): boolean {
  const side = ([ax, ay]: Points[0], [bx, by]: Points[0], [cx, cy]: Points[0]): number =>
    Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax));
  return one.slice(1).some((end, i) =>
    other.slice(1).some((otherEnd, k) => {
      const [a, b, c, d] = [one[i] ?? end, end, other[k] ?? otherEnd, otherEnd];
      return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);
    })
  );
}

describe('a timeline of any events at any width', { timeout: 60_000 }, () => {
  it('overlaps no two labels, and no label with another’s mark', () => {
    fc.assert(
      fc.property(rows, widths, settings, (some, width, asked) => {
        const marks = marksOf(layOutTimeline(some, page(width), asked).children);
        const boxes = marks.map(({ children }) => ({
          texts: textsOf(children).map(boundsOf),
          shapes: shapesOf(children)
            .filter(({ kind }) => kind !== 'text')
            .flatMap(inkedBoxes)
        }));
        const others = (index: number): typeof boxes => boxes.filter((_, at) => at !== index);
        const hidden = boxes.flatMap(({ texts }, index) =>
          others(index).flatMap((other) =>
            texts.flatMap((text) =>
              [...other.texts, ...other.shapes].filter((box) => overlap(text, box)).map((box) => [text, box])
            )
          )
        );
        expect(hidden).toEqual([]);
      }),
      { numRuns: 100 }
    );
  });

  it('overlaps no names of the axis, the strip or the gaps, and no label with them', () => {
    fc.assert(
      fc.property(rows, widths, settings, (some, width, asked) => {
        const nodes = layOutTimeline(some, page(width), asked).children;
        const all = [
          ...nodes.filter(({ kind }) => kind !== 'mark').flatMap((node) => textsOf([node])),
          ...marksOf(nodes).flatMap(({ children }) => textsOf(children))
        ];
        const boxes = all.map(boundsOf);
        const hidden = boxes.flatMap((box, index) =>
          boxes
            .slice(index + 1)
            .flatMap((other, at) => (overlap(box, other) ? [[all[index], all[index + 1 + at]]] : []))
        );
        expect(hidden).toEqual([]);
      }),
      { numRuns: 80 }
    );
  });

  it('draws nothing outside the picture', () => {
    fc.assert(
      fc.property(rows, widths, settings, (some, width, asked) => {
        const scene = layOutTimeline(some, page(width), asked);
        const outside = shapesOf(scene.children).filter((shape) => {
          const { left, top, right, bottom } = boundsOf(shape);
          return left < -0.01 || top < -0.01 || right > width + 0.01 || bottom > scene.height + 0.01;
        });
        expect(outside).toEqual([]);
      }),
      { numRuns: 100 }
    );
  });

  it('gives every row that is asked for, and no other, one mark with its source and a target of 24 px inside the picture', () => {
    fc.assert(
      fc.property(rows, widths, settings, (some, width, asked) => {
        const scene = layOutTimeline(some, page(width), asked);
        const marks = marksOf(scene.children);
        const { keys, shelf } = asked;
        const chosen = some.filter(
          ({ key, span }) => (keys === null || keys.includes(key)) && (span !== null || shelf)
        );
        const shown = clipWindow(asked.window, wholeSpan(datesOf(chosen)));
        const wanted = chosen.filter(
          ({ span }) => span === null || shown === null || sideOf(span, shown) === 'in'
        );
        expect(marks.map(({ key }) => key).sort()).toEqual(wanted.map(({ key }) => key).sort());
        for (const { target } of marks) {
          expect(target.width).toBeGreaterThanOrEqual(24);
          expect(target.height).toBeGreaterThanOrEqual(24);
          expect(target.x).toBeGreaterThanOrEqual(0);
          expect(target.x + target.width).toBeLessThanOrEqual(width + 0.01);
          expect(target.y).toBeGreaterThanOrEqual(0);
          expect(target.y + target.height).toBeLessThanOrEqual(scene.height + 0.01);
        }
      }),
      { numRuns: 50 }
    );
  });

  it('crosses no two leaders where time runs down, and leads none over another’s mark', () => {
    const narrow = fc.constantFrom(288, 320, 390, 430);
    fc.assert(
      fc.property(rows, narrow, settings, (some, width, asked) => {
        const marks = marksOf(layOutTimeline(some, page(width), asked).children);
        const leaders = marks.flatMap(({ children, motion }, at) => {
          const [first] = children.slice(motion?.labelFrom ?? children.length);
          const isLeader = first?.kind === 'path' && first.fill === 'none' && first.stroke === 'muted';
          return isLeader ? [{ at, points: pointsOf(first.d) }] : [];
        });
        const crossings = leaders.flatMap((one, index) =>
          leaders.slice(index + 1).filter((other) => doCross(one.points, other.points))
        );
        expect(crossings).toEqual([]);
        const covered = leaders.flatMap(({ at, points: [from, bend] }) =>
          marks.filter(
            ({ motion }, other) =>
              other !== at &&
              motion !== undefined &&
              from !== undefined &&
              bend !== undefined &&
              shapesOf(marks[other]?.children.slice(0, motion.labelFrom) ?? [])
                .filter(({ kind, ...shape }) => kind !== 'text' && !('dash' in shape))
                .flatMap(inkedBoxes)
                .some((box) =>
                  overlap(box, { left: from[0], right: bend[0], top: from[1] - 0.1, bottom: from[1] + 0.1 })
                )
          )
        );
        expect(covered.map(({ key }) => key)).toEqual([]);
      }),
      { numRuns: 100 }
    );
  });

  it('is the same to the last byte each time', () => {
    fc.assert(
      fc.property(rows, widths, settings, (some, width, asked) => {
        expect(toSvg(layOutTimeline(some, page(width), asked))).toBe(
          toSvg(layOutTimeline(some, page(width), asked))
        );
      }),
      { numRuns: 20 }
    );
  });
});
