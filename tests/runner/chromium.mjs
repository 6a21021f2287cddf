// Finds a Chromium that starts on this machine, and fetches one if there is none.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { installPackage, run } from './packages.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium'
];

/**
 * The path of a Chromium that is there already: the one that `SOURCELINE_CHROMIUM` names, Playwright's own,
 * the one that `CHROME_PATH` names, or the machine's.
 * @returns {string | undefined}
 */
export function findChromium() {
  const named = process.env.SOURCELINE_CHROMIUM;
  if (named) return named;
  return [playwrightsOwn(), ...machinesOwn()].find(starts);
}

/**
 * As `findChromium`, but fetches a browser where there is none: Playwright's own first, because it is the
 * same on every machine, then Debian's package.
 * @param {(line: string) => void} say
 * @returns {string | undefined}
 */
export function provideChromium(say) {
  if (process.env.SOURCELINE_CHROMIUM) return process.env.SOURCELINE_CHROMIUM;
  if (starts(playwrightsOwn())) return playwrightsOwn();
  fetchPlaywrightsOwn();
  const found = findChromium();
  if (found) return found;
  say('No Chromium was found: installing Debian’s package.');
  installPackage('chromium');
  return findChromium();
}

export const howToInstall = `The browser tests need Chromium, and none was found or could be installed.
Do one of these, then run “npm test” again:
  npx playwright install chromium
  sudo apt-get install chromium
  SOURCELINE_CHROMIUM=/path/to/chromium npm test`;

function playwrightsOwn() {
  return chromium.executablePath();
}

function machinesOwn() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const inPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [process.env.CHROME_PATH, ...inPath, ...elsewhere].filter((path) => path !== undefined);
}

/**
 * A file that is there may still be a stub, or lack its libraries: only one that answers will do.
 * @param {string} path
 */
function starts(path) {
  if (!path || !existsSync(path)) return false;
  return run(path, ['--version'], 20_000);
}

function fetchPlaywrightsOwn() {
  if (process.env.PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD) return false;
  return run('npx', ['--no-install', 'playwright', 'install', '--no-shell', 'chromium'], 90_000);
}
