// `npm run bench:steps`: goes through the lesson on a processor four times slower and tells what a step costs; the site is the
// one that was built last. A step must hold nobody up for 50 ms (a “long task”); a busy machine makes every figure worse.
import { spawn } from 'node:child_process';
import { chromium } from 'playwright';
import { findChromium } from '../tests/runner/chromium.mjs';
import { findFreePort } from '../tests/runner/port.mjs';

const port = await findFreePort(4500);
const server = spawn(
  process.execPath,
  ['--import', 'tsx', 'src/commands/serve/main.ts', '--no-build', '--strict-port', '--port', String(port)],
  { stdio: 'ignore' }
);
const browser = await chromium.launch({
  executablePath: process.env.SOURCELINE_CHROMIUM ?? findChromium() ?? undefined
});
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  const session = await page.context().newCDPSession(page);
  await untilItAnswers(`http://localhost:${port}`);
  await page.goto(`http://localhost:${port}/huawei-5g/present/`);
  await page.locator('.lesson.live').waitFor();
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await session.send('Performance.enable');
  await page.waitForTimeout(2000);
  await page.evaluate(() => {
    window.longTasks = [];
    new PerformanceObserver((list) => {
      window.longTasks.push(
        ...list.getEntries().map(({ duration }) => [location.hash, Math.round(duration)])
      );
    }).observe({ type: 'longtask' });
  });
  const steps = await page.locator('.stage').count();
  const before = await readMetrics(session);
  for (let step = 1; step < steps; step++) {
    await page.keyboard.press('PageDown');
    await page.waitForTimeout(500);
  }
  const after = await readMetrics(session);
  for (const name of ['ScriptDuration', 'RecalcStyleDuration', 'LayoutDuration', 'TaskDuration']) {
    const each = ((after[name] - before[name]) / (steps - 1)) * 1000;
    console.log(`${name.padEnd(20)} ${each.toFixed(1)} ms a step`);
  }
  const long = await page.evaluate(() => window.longTasks);
  console.log(`${long.length} long tasks in ${steps - 1} steps`, ...long.map((one) => one.join(' ')));
} finally {
  await browser.close();
  server.kill();
}

async function readMetrics(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

async function untilItAnswers(address) {
  for (let tries = 0; tries < 100; tries++) {
    const answers = await fetch(address).then(
      ({ ok }) => ok,
      () => false
    );
    if (answers) return;
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  throw new Error('the site did not answer within 30 s');
}
