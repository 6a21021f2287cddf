// How the browser tests run: the production build, served as `npm start` serves it, in Chromium,
// with JavaScript and (`*.nojs.spec.ts`) without.
import { defineConfig, devices } from '@playwright/test';
import { findChromium } from '../runner/chromium.mjs';
import { findFreePort } from '../runner/port.mjs';

// Chosen once; the workers, which read this file again, find both in their environment.
process.env.SOURCELINE_CHROMIUM ??= findChromium() ?? '';
process.env.SOURCELINE_PORT ??= String(await findFreePort(4273));
const port = process.env.SOURCELINE_PORT;
const address = `http://localhost:${port}`;
const withoutScript = /\.nojs\.spec\.ts$/;

const desktop = { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 800 } };

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/browser',
  // A test that passes only at a second try has found something.
  retries: 0,
  // Nothing is timed: a busy machine may take as long as it needs.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  workers: 2,
  fullyParallel: true,
  forbidOnly: !!process.env.CI,
  reporter: [['list'], ['json', { outputFile: '../../test-results/reports/browser.json' }]],
  use: {
    // A page’s requests are its own; offline.spec.ts allows the worker that keeps documents.
    serviceWorkers: 'block',
    baseURL: address,
    locale: 'en-US',
    timezoneId: 'America/New_York',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.SOURCELINE_CHROMIUM || undefined,
      args: [
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run'
      ]
    }
  },
  projects: [
    { name: 'chromium', testIgnore: withoutScript, use: desktop },
    { name: 'nojs', testMatch: withoutScript, use: { ...desktop, javaScriptEnabled: false } }
  ],
  webServer: {
    command: `npm start --silent -- --no-build --strict-port --port ${port}`,
    cwd: '../..',
    url: address,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 2000 }
  }
});
