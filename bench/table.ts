// Medians of runs, and what they are to the best of the others, as a table.
import type { Measured } from './measure.ts';
import type { Page } from './contestants.ts';

export interface Result extends Measured {
  name: string;
  count: number;
  slower: number;
}

export interface Line {
  name: string;
  count: number;
  slower: number;
  paint: number | null;
  drawn: number | null;
  frame: number | null;
  frame95: number | null;
  click: number | null;
  heap: number | null;
}

/** One line for each contestant, number of events and slowness. */
export function summarize(results: readonly Result[]): Line[] {
  const groups = new Map<string, Result[]>();
  for (const result of results) {
    const key = `${result.count} ${result.slower} ${result.name}`;
    groups.set(key, [...(groups.get(key) ?? []), result]);
  }
  return [...groups.values()].map((group) => {
    const [{ name, count, slower }] = group as [Result];
    const of = (pick: (one: Result) => number | null): number | null => {
      const values = group.map(pick);
      // What failed once has no median.
      return values.includes(null) ? null : quantile(values as number[], 0.5);
    };
    return {
      name,
      count,
      slower,
      paint: of(({ paint }) => paint),
      drawn: of(({ drawn }) => drawn),
      frame: of(({ frames }) => quantile(frames, 0.5)),
      frame95: of(({ frames }) => quantile(frames, 0.95)),
      click: of(({ click }) => click),
      heap: of(({ heap }) => heap)
    };
  });
}

/** @example quantile([3, 1, 2], 0.5) // 2 */
export function quantile(values: readonly number[], share: number): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? null;
}

const columns = ['paint', 'drawn', 'frame', 'frame95', 'click', 'heap'] as const;
const titles = ['first paint', 'all drawn', 'frame', 'frame p95', 'click', 'heap MB'];

/** ms, and in brackets how many times the product's own figure it is. */
export function printTable(lines: readonly Line[], pages: readonly Page[]): string {
  const cells = [
    ['events', 'CPU', 'who', ...titles],
    ...lines.map((line) => {
      const own = lines.find(
        ({ name, count, slower }) => name === 'sourceline' && count === line.count && slower === line.slower
      );
      return [
        String(line.count),
        `1/${line.slower}`,
        line.name,
        ...columns.map((column) => printFigure(column, line[column], own?.[column] ?? null))
      ];
    })
  ];
  const widths = cells[0]?.map((_, at) => Math.max(...cells.map((row) => row[at]?.length ?? 0))) ?? [];
  const table = cells.map((row) => row.map((cell, at) => cell.padStart(widths[at] ?? 0)).join('  '));
  const weights = pages.map(({ name, weight }) => `${name} ${(weight / 1000).toFixed(1)} kB`).join(', ');
  return `${table.join('\n')}\n\nIn brackets: how many times Sourceline’s.\nHTML, JS and CSS, gzip: ${weights}.`;
}

function printFigure(column: (typeof columns)[number], value: number | null, own: number | null): string {
  if (value === null) return '–';
  const printed = column === 'heap' ? (value / 1e6).toFixed(1) : value.toFixed(1);
  return own === null || own === value ? printed : `${printed} (${(value / own).toFixed(2)})`;
}
