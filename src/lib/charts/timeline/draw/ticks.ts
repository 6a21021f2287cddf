// Which ticks a panel gets: cells of one calendar unit with their names in them, or round years where there are many.
import type { TypeScale } from '#lib/charts/kind.ts';
import { isOneCell, printCell, printSpan } from '#lib/charts/timeline/calendar/print.ts';
import {
  approximateLength,
  dayLength,
  floorTo,
  meanYear,
  nextAfter,
  steps,
  stepsBetween
} from '#lib/charts/timeline/calendar/step.ts';
import type { Step } from '#lib/charts/timeline/calendar/step.ts';
import { widthOf } from '#lib/charts/timeline/place/runs.ts';
import type { Stretch } from '#lib/charts/timeline/scales/scale.ts';
import type { Instant } from '#lib/time/time.ts';

export interface Ticks {
  step: Step;
  /** px of one step. */
  cell: number;
  /** px along the axis. */
  lines: number[];
  /** Names, centred: in the middle of a cell of one unit, else at the line where the step begins. */
  names: { text: string; at: number }[];
  /** Whether the one name there is says the whole span already. */
  saysSpan: boolean;
}

/** px that names need along the axis, and px between two of them. */
export interface NameSizes {
  sizeOf(text: string): number;
  apart: number;
  /** px that a name may reach over the end of its panel. */
  over: number;
}

/** Names beside each other on an axis to the right. */
export function namesAcross(type: TypeScale): NameSizes {
  return {
    sizeOf: (text) => widthOf(text, { weight: 400 }, type.axis),
    apart: type.axis * 0.5,
    over: type.axis * 0.24
  };
}

/** Names below each other on an axis that runs down. */
export function namesDown(type: TypeScale): NameSizes {
  return { sizeOf: () => type.axis * 1.2, apart: type.axis * 0.6, over: 0 };
}

/**
 * The ticks of one panel. Up to a day and a half it shows hours, up to forty days days, up to fourteen months
 * months, else years: a unit whose names cannot be mistaken within the panel.
 * @example chooseTicks(fiveYears, namesAcross(pageScale)).names // 2014, 2015 … each in the middle of its cell
 */
export function chooseTicks(panel: Stretch, sizes: NameSizes, leastCell = 0): Ticks {
  const rate = (panel.to - panel.from) / (panel.end - panel.start);
  const at = (instant: Instant): number => panel.from + (instant - panel.start) * rate;
  const unit = unitOf(panel);
  const step = unit === 'year' ? chooseYears(panel, rate, sizes, leastCell) : ({ unit, count: 1 } as const);
  const starts = stepsBetween(panel.start, panel.end, step);
  const cell = approximateLength(step) * rate;
  const inside = starts.filter((start) => start > panel.start && start < panel.end);
  return {
    step,
    cell,
    lines: cell < 3 ? [] : inside.map(at),
    names: step.count === 1 ? nameCells(panel, step, sizes, at) : nameStarts(panel, starts, step, sizes, at),
    saysSpan:
      isOneCell(panel.start, panel.end, step) &&
      printCell(panel.start, step) === printSpan(panel.start, panel.end)
  };
}

/**
 * The step of a panel's scale bar and its px: the ticks' own, or where that is longer than the whole panel the longest
 * that fits in it. A leap day more or less is let pass.
 * @example barOf(ticks, panelOf37Years).step // { unit: 'year', count: 20 }
 */
export function barOf(
  { step, cell }: Pick<Ticks, 'step' | 'cell'>,
  panel: Stretch
): { step: Step; length: number } {
  const room = panel.to - panel.from;
  if (cell <= room * 1.01) return { step, length: Math.min(cell, room) };
  const rate = room / (panel.end - panel.start);
  const found = steps.filter((one) => approximateLength(one) * rate <= room * 1.01).pop() ?? steps[0] ?? step;
  return { step: found, length: Math.min(approximateLength(found) * rate, room) };
}

function unitOf({ start, end }: Stretch): Step['unit'] {
  const length = end - start;
  if (isOneCell(start, end, { unit: 'year', count: 1 })) return 'year';
  if (length <= dayLength / 8) return 'minute';
  if (length <= dayLength * 1.5) return 'hour';
  if (length <= dayLength * 40) return 'day';
  return length <= meanYear * 1.17 ? 'month' : 'year';
}

/** The finest round number of years whose names fit. */
function chooseYears(panel: Stretch, rate: number, { sizeOf, apart }: NameSizes, leastCell: number): Step {
  const years = steps.filter(({ unit }) => unit === 'year');
  const widest = Math.max(
    ...[panel.start, panel.end].map((at) =>
      sizeOf(printCell(floorTo(at, { unit: 'year', count: 1 }), { unit: 'year', count: 1 }))
    )
  );
  const found = years.find((step) => approximateLength(step) * rate >= Math.max(widest + apart, leastCell));
  return found ?? { unit: 'year', count: 100_000 };
}

/** Every cell's name, or every second, third … where they are too close. */
function nameCells(
  panel: Stretch,
  step: Step,
  { sizeOf, apart, over }: NameSizes,
  at: (instant: Instant) => number
): Ticks['names'] {
  const names: Ticks['names'] = [];
  let free = -Infinity;
  for (let start = floorTo(panel.start, step); start < panel.end; start = nextAfter(start, step)) {
    const text = printCell(start, step);
    const half = sizeOf(text) / 2;
    const middle = (Math.max(at(start), panel.from) + Math.min(at(nextAfter(start, step)), panel.to)) / 2;
    const isPartial = at(start) < panel.from - 0.5 || at(nextAfter(start, step)) > panel.to + 0.5;
    if (
      isPartial &&
      half * 2 > Math.min(at(nextAfter(start, step)), panel.to) - Math.max(at(start), panel.from)
    )
      continue;
    if (middle - half < Math.max(free, panel.from - over) || middle + half > panel.to + over) continue;
    names.push({ text, at: middle });
    free = middle + half + apart;
  }
  return names;
}

function nameStarts(
  panel: Stretch,
  starts: readonly Instant[],
  step: Step,
  { sizeOf, apart }: NameSizes,
  at: (instant: Instant) => number
): Ticks['names'] {
  let free = panel.from;
  return starts.flatMap((start) => {
    const text = printCell(start, step);
    const half = sizeOf(text) / 2;
    const middle = at(start);
    if (middle - half < free || middle + half > panel.to) return [];
    free = middle + half + apart;
    return [{ text, at: middle }];
  });
}
