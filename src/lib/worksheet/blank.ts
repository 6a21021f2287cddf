// A blank timeline to draw on, with a row for each event; for the key the same with the events in it.
import { bracket, line, rect } from '#lib/charts/scene/path.ts';
import type { Scene, Shape } from '#lib/charts/scene/scene.ts';

/** Milliseconds of UTC; half-open. */
export interface PlacedEvent {
  claim: string;
  /** Its row, by the number of its item. */
  row: number;
  start: number;
  end: number;
  extent: 'within' | 'throughout';
}

interface Blank {
  span: { start: number; end: number };
  rows: number;
  events: readonly PlacedEvent[];
}

const rowHeight = 34;
const left = 28;
const right = 30;
const year = (instant: number) => new Date(instant).getUTCFullYear();
const startOf = (count: number) => Date.UTC(count, 0, 1);

/** A true scale in whole years, with room of a year at each end. */
export function drawBlank({ span, rows, events }: Blank, width: number): Scene {
  const [from, to] = [startOf(year(span.start) - 1), startOf(year(span.end - 1) + 2)];
  const x = (instant: number) => left + ((instant - from) / (to - from)) * (width - left - right);
  const foot = rows * rowHeight + 8;
  const years = Array.from({ length: year(to) - year(from) + 1 }, (_, at) => year(from) + at);
  const step = [1, 2, 5, 10, 20, 50, 100].find((one) => x(startOf(year(from) + one)) - left >= 52) ?? 100;
  const ticks = years.flatMap((count): Shape[] => {
    const at = x(startOf(count));
    const named = count % step === 0;
    return [
      line(at, foot, at, foot + (named ? 9 : 5), 'ink', 1),
      ...(named ? [line(at, 0, at, foot, 'grid', 1)] : []),
      ...(named
        ? [
            {
              kind: 'text',
              x: at,
              y: foot + 23,
              size: 12.5,
              anchor: 'middle',
              spans: [{ text: String(count) }]
            } as const
          ]
        : [])
    ];
  });
  const numbered = Array.from({ length: rows }, (_, at) => at + 1).flatMap((row): Shape[] => {
    const y = row * rowHeight;
    return [
      { kind: 'text', x: 4, y: y - 8, size: 14, spans: [{ text: String(row), weight: 620 }] },
      line(left, y, width - right, y, 'rule', 1, { dash: [1, 4] })
    ];
  });
  const drawn = events.map((event): Shape => {
    const bottom = event.row * rowHeight;
    const box = {
      x: x(event.start),
      y: bottom - 18,
      width: Math.max(3, x(event.end) - x(event.start)),
      height: 14
    };
    return event.extent === 'throughout' ? rect(box, { fill: 'ink' }) : bracket(box, 'ink');
  });
  return {
    width,
    height: foot + 30,
    title: 'Timeline',
    description: '',
    children: [...ticks, ...numbered, line(left, foot, width - right, foot, 'ink', 2), ...drawn]
  };
}
