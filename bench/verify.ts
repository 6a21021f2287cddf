// npm run bench:verify — how the time to verify grows from 1,000 to 10,000 claims; more than twelvefold is a failure.
import { makeDocument } from './document.ts';
import { printProblem } from '#lib/claims/problem.ts';
import { verify } from '#lib/claims/verify.ts';

const most = 12;
const sizes = [
  [1_000, 100_000],
  [10_000, 1_000_000]
] as const;

/** The best of a few runs in ms: what the machine does beside only ever adds. */
async function measure(claims: number, characters: number, runs: number): Promise<number> {
  const draft = await makeDocument(claims, characters);
  let best = Infinity;
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    const verified = verify(draft);
    best = Math.min(best, performance.now() - start);
    if (!verified.ok) {
      throw new Error(
        `${verified.problems.length} problems; the first: ${printProblem(verified.problems[0]!)}`
      );
    }
  }
  console.log(
    `${claims.toLocaleString('en')} claims on ${draft.text.length.toLocaleString('en')} characters: ${best.toFixed(0)} ms`
  );
  return best;
}

await measure(200, 20_000, 3);
const [small, large] = [await measure(...sizes[0], 5), await measure(...sizes[1], 3)];
const ratio = large / small;
console.log(`ten times the claims take ${ratio.toFixed(1)} times as long; at most ${most} are allowed`);
process.exitCode = ratio <= most ? 0 : 1;
