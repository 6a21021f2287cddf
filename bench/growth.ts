// npm run bench:growth — how the time to make the timeline's index grows from 1,000 to 100,000 events, beside n log n.
import { columnsOf } from '#lib/charts/timeline/density/columns.ts';
import { makeIndex } from '#lib/charts/timeline/density/makeindex.ts';
import { makeRow, makeSpan } from '#lib/charts/timeline/fixture.ts';
import { makeEvents } from './synthetic.ts';

/** A small input is faster than its share of the growth while it fits the processor's cache. */
const most = 2;
const counts = [1000, 10_000, 100_000];

/** The best of some runs in ms: what the machine does beside only ever adds. */
function measure(count: number): number {
  const rows = makeEvents(count).map(({ id, start, end }) => {
    const from = Date.parse(start);
    return makeRow(id, {
      span: makeSpan({ start: from, end: end === undefined ? from + 86_400_000 : Date.parse(end) })
    });
  });
  const { columns } = columnsOf(rows);
  let best = Infinity;
  for (let run = 0; run < 20; run += 1) {
    const start = performance.now();
    makeIndex(columns);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

measure(10_000);
const times = counts.map((count) => ({ count, ms: measure(count), growth: count * Math.log2(count) }));
const [first, last] = [times[0]!, times.at(-1)!];
for (const { count, ms } of times) console.log(`${count.toLocaleString('en')} events: ${ms.toFixed(2)} ms`);
const ratio = last.ms / first.ms / (last.growth / first.growth);
console.log(
  `From ${first.count.toLocaleString('en')} to ${last.count.toLocaleString('en')} events the time grows ${ratio.toFixed(2)} times as much as n log n; at most ${most} is allowed.`
);
process.exitCode = ratio <= most ? 0 : 1;
