// npm run verify: the claims alone, in seconds, with readable errors. `--watch` runs again when a seed is saved.
import { watch } from 'node:fs';
import { join } from 'node:path';
import { printLedger } from '#commands/ledger.ts';
import { listDocuments, readFiles, seedsFolder, verifyFiles } from '#commands/seeds.ts';
import { printProblem } from '#lib/claims/problem.ts';
import { printCount } from '#lib/words/count.ts';

/** Verifies every document, prints what was found, and says whether all passed. */
async function verifyAll(): Promise<boolean> {
  const documents = await listDocuments();
  let failed = 0;
  for (const id of documents) {
    const read = await verifyFiles(await readFiles(id));
    if (read.ok) {
      console.log(`${id}: all checks passed`);
      console.log(printLedger(read.seed.document));
      continue;
    }
    failed++;
    for (const problem of read.problems)
      console.error(printProblem({ ...problem, file: join(seedsFolder, id, problem.file) }));
    console.error(`${id}: ${printCount(read.problems.length, 'problem')}`);
  }
  if (documents.length === 0) console.error(`No document in ${seedsFolder}/`);
  return failed === 0 && documents.length > 0;
}

const passed = await verifyAll();
if (process.argv.includes('--watch')) {
  console.log(`Watching ${seedsFolder}/ — stop with Ctrl+C`);
  let timer: NodeJS.Timeout | undefined;
  watch(seedsFolder, { recursive: true }, () => {
    clearTimeout(timer);
    // Editors write a file in several steps; one run for all of them.
    timer = setTimeout(() => {
      console.log('');
      void verifyAll();
    }, 120);
  });
} else {
  process.exitCode = passed ? 0 : 1;
}
