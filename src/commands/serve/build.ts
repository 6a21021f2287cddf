// Builds the site before it is served.
import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** How a build ended. `output` is everything it said, in order. */
export type Built =
  { ok: true; seconds: number } | { ok: false; reason: 'build-failed' | 'stopped'; output: string };

/**
 * Runs the production build in the folder `root`. What it says is kept back and handed over when it
 * fails, so that a claim that does not hold is the only thing on the screen.
 */
export function buildSite(root: string): Promise<Built> {
  const started = performance.now();
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const child = spawn(process.execPath, [vite, 'build'], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const keep = (bytes: Buffer) => (output += bytes.toString());
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ ok: false, reason: 'build-failed', output: error.message }));
    child.on('close', (code, signal) => {
      if (code === 0) resolve({ ok: true, seconds: (performance.now() - started) / 1000 });
      else resolve({ ok: false, reason: signal ? 'stopped' : 'build-failed', output });
    });
  });
}
