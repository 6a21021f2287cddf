// Debian's WebKitGTK, driven through its own WebDriver by selenium-webdriver; without a screen, under Xvfb.
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { createConnection } from 'node:net';
import { join } from 'node:path';
import { findFreePort } from '../runner/port.mjs';
import { findProgram } from './program.mjs';

export const webkit = {
  name: 'WebKit',
  package: 'webkit2gtk-driver xvfb xauth',
  find: () =>
    findMiniBrowser() && (process.env.DISPLAY || findProgram('xvfb-run'))
      ? findProgram('WebKitWebDriver')
      : undefined,

  /** @param {string} program @returns {Promise<import('./path.mjs').Browser>} */
  async open(program) {
    const { Builder, Capabilities, Key } = await import('selenium-webdriver');
    const port = await findFreePort(4500);
    const keys = new Map([
      ['Enter', Key.ENTER],
      ['Escape', Key.ESCAPE],
      ['PageDown', Key.PAGE_DOWN],
      ['PageUp', Key.PAGE_UP]
    ]);
    const words = [program, `--port=${port}`];
    if (!process.env.DISPLAY) words.unshift('xvfb-run', '-a');
    const [command = '', ...rest] = words;
    // A group of its own, so that Xvfb and the browser end with it.
    const driverProcess = spawn(command, rest, { stdio: 'ignore', detached: true });
    await untilItListens(port);
    const capabilities = new Capabilities({
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary: findMiniBrowser(), args: ['--automation'] }
    });
    const driver = await new Builder()
      .usingServer(`http://127.0.0.1:${port}`)
      .withCapabilities(capabilities)
      .build();
    await driver.manage().window().setRect({ width: 1280, height: 1000 });
    return {
      goto: (address) => driver.get(address),
      reload: () => driver.navigate().refresh(),
      back: () => driver.executeScript('history.back()'),
      click: ({ x, y }) =>
        driver
          .actions()
          .move({ x: Math.round(x), y: Math.round(y) })
          .click()
          .perform(),
      press: (key) =>
        driver
          .actions()
          .sendKeys(keys.get(key) ?? key)
          .perform(),
      evaluate: (script, ...values) => driver.executeScript(script, ...values),
      async close() {
        await driver.quit().catch(() => undefined);
        if (driverProcess.pid) process.kill(-driverProcess.pid, 'SIGTERM');
      }
    };
  }
};

/** @returns {string | undefined} */
function findMiniBrowser() {
  const library = '/usr/lib';
  try {
    return readdirSync(library)
      .flatMap((machine) => list(join(library, machine)))
      .filter((path) => /\/webkit2gtk-4\.\d$/.test(path))
      .map((path) => join(path, 'MiniBrowser'))
      .find((path) => list(join(path, '..')).includes(path));
  } catch {
    return undefined;
  }
}

/** @param {string} folder */
function list(folder) {
  try {
    return readdirSync(folder).map((name) => join(folder, name));
  } catch {
    return [];
  }
}

/** @param {number} port */
async function untilItListens(port) {
  for (let tries = 0; tries < 150; tries++) {
    const isThere = await new Promise((resolve) => {
      const socket = createConnection({ port, host: '127.0.0.1' });
      socket.on('connect', () => (socket.destroy(), resolve(true)));
      socket.on('error', () => resolve(false));
    });
    if (isThere) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('WebKitWebDriver did not start within 30 s.');
}
