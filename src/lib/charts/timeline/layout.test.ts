import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageScale } from '#lib/charts/kind.ts';
import type { Frame } from '#lib/charts/kind.ts';
import { toSvg } from '#lib/charts/scene/svg.ts';
import { boundsOf, inkedBoxes, marksOf, overlap, shapesOf, textsOf } from '#lib/charts/timeline/fixture.ts';
import type { Bounds } from '#lib/charts/timeline/fixture.ts';
import { layOutTimeline } from '#lib/charts/timeline/layout.ts';
import { rows, settings, widths } from '#lib/charts/timeline/generated.ts';
import { datesOf } from '#lib/charts/timeline/scales/dates.ts';
import { wholeSpan } from '#lib/charts/timeline/scales/true.ts';
import { clipWindow, sideOf } from '#lib/charts/timeline/view/inview.ts';

const page = (width: number): Frame => ({ width, type: pageScale, numbers: false });
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

/** The boxes of an outline; of three parts the middle one runs aslant through the gutter, where there are only leaders. */
function boxesOf(d: string): Bounds[] {
  return d
    .split('M')
    .filter((part) => part !== '')
    .filter((_, at, parts) => parts.length < 3 || at !== 1)
    .map((part) => {
      const points = pointsOf(part);
      const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
      return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
    });
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

  it('reaches from each mark to its label over no other mark, and over its own middle where time runs to the right', () => {
    fc.assert(
      fc.property(rows, widths, settings, (some, width, asked) => {
        const marks = marksOf(layOutTimeline(some, page(width), asked).children);
        const drawn = marks.map(({ children }) => shapesOf(children).filter((shape) => !('dash' in shape)));
        marks.forEach(({ key, children, reach = '' }, at) => {
          const boxes = boxesOf(reach);
          const covered = drawn.filter(
            (shapes, other) =>
              other !== at && shapes.flatMap(inkedBoxes).some((box) => boxes.some((one) => overlap(one, box)))
          );
          expect(covered, key).toEqual([]);
          // Many in order run down at any width.
          if (width < 440 || asked.scale === 'order' || boxes.length === 0) return;
          const own = shapesOf(children).map(boundsOf);
          const x =
            (Math.min(...own.map(({ left }) => left)) + Math.max(...own.map(({ right }) => right))) / 2;
          const y =
            (Math.min(...own.map(({ top }) => top)) + Math.max(...own.map(({ bottom }) => bottom))) / 2;
          expect(overlap(boxes[0]!, { left: x, right: x + 0.1, top: y, bottom: y + 0.1 }), key).toBe(true);
        });
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
