// npm run bench:export — how long one picture of a timeline takes, of the first document’s events and of many: drawn in
// Node, and from the click to the file in Chromium, where the menu of the site in build/ is given the same rows.
// Many events are the document’s own rows, again and again, each a little later: as data, and never as a document.
import { readSeed } from '#commands/seeds.ts';
import type { EventRow } from '#lib/charts/timeline/row.ts';
import { collectExport } from '#lib/export/collect.ts';
import type { ExportInput } from '#lib/export/exportinput.ts';
import { writeRasterSvg } from '#lib/export/rastersvg.ts';
import { writeSvg } from '#lib/export/svg.ts';
import { openMenus } from './exportclick.ts';

const options = { size: 'screen', look: 'light' } as const;
const day = 86_400_000;

const { document, story } = await readSeed('huawei-5g');
const view = story.views.find(({ kind }) => kind === 'timeline')!;
const input = collectExport(document, view, 'https://example.org');

function repeatRows(count: number): ExportInput {
  const dated = (input.rows as readonly EventRow[]).filter(({ span }) => span !== null);
  const rows = Array.from({ length: count }, (_, at): EventRow => {
    const row = dated[at % dated.length]!;
    const span = row.span!;
    const later = Math.floor(at / dated.length) * 3 * day;
    return {
      ...{ ...row, key: `${row.key}-${at}`, number: at + 1 },
      span: {
        ...span,
        start: span.start === null ? null : span.start + later,
        end: span.end === null ? null : span.end + later
      }
    };
  });
  const evidence = rows.map(({ key, number, sentences }) => ({ key, number, says: 'Repeated', sentences }));
  return { ...input, rows, evidence };
}

function measure(what: string, work: () => string): void {
  const began = performance.now();
  const { length } = work();
  console.log(`${what}: ${(performance.now() - began).toFixed(0)} ms, ${(length / 1000).toFixed(0)} kB`);
}

measure(`SVG of ${input.rows.length} events, the first`, () => writeSvg(input, options));
measure(`SVG of ${input.rows.length} events, the second`, () => writeSvg(input, options));
measure(`SVG for a PNG of ${input.rows.length} events`, () => writeRasterSvg(input, options, 2).svg);
for (const count of [100, 1_000, 10_000]) {
  const many = repeatRows(count);
  measure(`SVG of ${count} events`, () => writeSvg(many, options));
}

const runs = 5;
const { click, close } = await openMenus();
const middle = (times: readonly (number | null)[]): string => {
  const sorted = times.map((time) => time ?? Infinity).sort((a, b) => a - b);
  return `${sorted[Math.floor(sorted.length / 2)]!.toFixed(0)} ms (to ${sorted.at(-1)!.toFixed(0)})`;
};
for (const [count, own] of [
  [input.rows.length, input] as const,
  ...[1_000, 2_000, 10_000].map((count) => [count, repeatRows(count)] as const)
]) {
  for (const button of ['SVG', 'PNG', 'PDF']) {
    const times = [];
    for (let run = 0; run < runs; run++) times.push(await click(own, button));
    const first = middle(times.map((one) => one.first));
    const next = middle(times.map((one) => one.next));
    console.log(`${button} of ${count} events, from the click to the file: ${first}, again ${next}`);
  }
}
await close();
