// `npm run test:engines`: the linking path and the lesson in Firefox and in WebKit, on the site as it was built last, and the
// lesson as one file. Both are required in CI; elsewhere one that is missing is named and left out.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findFreePort } from '../runner/port.mjs';
import { filePath } from './filepath.mjs';
import { firefox } from './firefox.mjs';
import { lessonPath } from './lesson.mjs';
import { linkingPath } from './path.mjs';
import { webkit } from './webkit.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const isRequired = !!process.env.CI;
let passed = 0;
let failed = 0;

if (existsSync(join(root, 'build', 'index.html'))) {
  const port = await findFreePort(4400);
  const server = spawn(
    process.execPath,
    ['--import', 'tsx', 'src/commands/serve/main.ts', '--no-build', '--strict-port', '--port', String(port)],
    { cwd: root, stdio: 'ignore' }
  );
  const site = `http://localhost:${port}`;
  try {
    await untilItAnswers(site);
    for (const engine of [firefox, webkit]) await runIn(engine, site);
  } catch (problem) {
    fail('the site', problem);
  } finally {
    server.kill();
  }
} else {
  fail('the site', new Error('there is no built site: run “npm run build” first'));
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);

async function runIn(engine, site) {
  const program = engine.find();
  if (!program) {
    const how = `not on this machine: apt-get install ${engine.package}`;
    if (isRequired) fail(engine.name, new Error(how));
    else console.log(`– ${engine.name}: left out, ${how}`);
    return;
  }
  let browser;
  try {
    browser = await engine.open(program);
  } catch (problem) {
    return fail(engine.name, problem);
  }
  const file = `file://${join(root, 'build', 'huawei-5g', 'lesson.html')}`;
  const paths = [...linkingPath(browser, site), ...lessonPath(browser, site), ...filePath(browser, file)];
  for (const { name, run } of paths) {
    try {
      await run();
      passed++;
      console.log(`✓ ${engine.name}: ${name}`);
    } catch (problem) {
      fail(`${engine.name}: ${name}`, problem);
    }
  }
  await browser.close().catch((problem) => fail(engine.name, problem));
}

function fail(what, problem) {
  failed++;
  console.log(`✗ ${what}: ${problem instanceof Error ? problem.message : String(problem)}`);
}

async function untilItAnswers(address) {
  for (let tries = 0; tries < 100; tries++) {
    if (
      await fetch(address).then(
        ({ ok }) => ok,
        () => false
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  throw new Error('it did not answer within 30 s');
}
