// `npm test`: everything that must pass, stage by stage, closed by one line with the sum.
// `npm test -- lint unit` runs only those stages.
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { howToInstall, provideChromium } from './runner/chromium.mjs';
import { countPlaywright, countVitest, holdToExit, readCounts } from './runner/counts.mjs';
import { provideProgram } from './runner/packages.mjs';
import { summarize } from './runner/summary.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = join(root, 'test-results', 'reports');
const unitReport = join(reports, 'unit.json');
const browserReport = join(reports, 'browser.json');

/**
 * Each stage runs its commands in turn; without a report it counts as one test. Neighbours with `beside` keep one
 * processor busy each: they run at the same time, and each says what it has to say when it ends.
 */
const stages = [
  { name: 'types', commands: ['npm run --silent check'], beside: true },
  { name: 'lint', commands: ['npm run --silent lint'], beside: true },
  { name: 'verify', commands: ['npm run --silent verify'], beside: true },
  {
    name: 'unit',
    commands: [
      `npm run --silent unit -- --reporter=default --reporter=json --outputFile.json="${unitReport}"`
    ],
    count: () => readCounts(unitReport, countVitest)
  },
  { name: 'build', commands: ['npm run --silent build'] },
  {
    name: 'browser',
    commands: ['npm run --silent browser'],
    count: () => readCounts(browserReport, countPlaywright),
    prepare: prepareBrowser
  }
];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !stages.some((stage) => stage.name === name));
if (unknown.length > 0) {
  console.error(`There is no stage “${unknown[0]}”. Stages: ${stages.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
// The generated part of the TypeScript configuration, which a fresh clone lacks.
const isReady = await run('npx --no-install svelte-kit sync');
if (!isReady) console.error('svelte-kit sync failed: has “npm ci” been run?');

const results = [];
for (const group of groupStages(stages.filter(({ name }) => wanted.length === 0 || wanted.includes(name))))
  results.push(...(await Promise.all(group.map((stage) => runStage(stage, group.length > 1)))));
console.log(summarize(results));
process.exitCode = results.some(({ counts }) => counts.failed > 0) ? 1 : 0;

/** Neighbours that run at the same time, and each other stage by itself. */
function groupStages(chosen) {
  const groups = [];
  for (const stage of chosen) {
    const last = groups.at(-1);
    if (stage.beside && last?.[0].beside) last.push(stage);
    else groups.push([stage]);
  }
  return groups;
}

async function runStage({ name, commands, count, prepare }, isBeside) {
  const title = `\n── ${name} ${'─'.repeat(60 - name.length)}`;
  const output = isBeside ? [] : null;
  if (!output) console.log(title);
  const started = performance.now();
  const prepared = prepare ? prepare() : { ok: true, variables: {} };
  let endedWell = prepared.ok;
  for (const command of commands) endedWell &&= await run(command, prepared.variables, output);
  if (output) console.log(`${title}\n${Buffer.concat(output).toString()}`);
  const counts = count?.() ?? { passed: endedWell ? 1 : 0, failed: 0, skipped: 0 };
  const seconds = (performance.now() - started) / 1000;
  return { name, counts: holdToExit(counts, endedWell), seconds };
}

function prepareBrowser() {
  const chromium = provideChromium(console.log);
  if (!chromium) {
    console.error(howToInstall);
    return { ok: false, variables: {} };
  }
  console.log(`Chromium: ${chromium}`);
  if (!provideProgram('pdftotext', 'poppler-utils', console.log)) {
    console.error(
      'The printed worksheet is read back by pdftotext: install poppler-utils, then run “npm test” again.'
    );
    return { ok: false, variables: {} };
  }
  return { ok: true, variables: { SOURCELINE_CHROMIUM: chromium } };
}

/** @param output - takes what the command prints, where it is not to be printed at once */
function run(command, variables = {}, output = null) {
  return new Promise((resolve) => {
    const child = spawn(command, {
      cwd: root,
      shell: true,
      stdio: output ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      env: { ...process.env, ...variables }
    });
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => output.push(chunk));
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code === 0));
  });
}
