import { sveltekit } from '@sveltejs/kit/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { benchPage } from './src/bench/plugin.ts';

/** In development a saved seed shows at once; what is wrong with it stands on the page. */
function reloadSeeds(): Plugin {
  return {
    name: 'reload-seeds',
    configureServer(server) {
      server.watcher.add('seeds');
      server.watcher.on('change', (file) => {
        if (file.replaceAll('\\', '/').includes('seeds/')) server.ws.send({ type: 'full-reload' });
      });
    }
  };
}

export default defineConfig({
  plugins: [sveltekit(), reloadSeeds(), benchPage(process.env)],
  // The worker that draws files loads the writer of each format only when it is asked for.
  worker: { format: 'es' },
  test: {
    include: ['src/**/*.test.ts', 'tests/unit/**/*.test.ts'],
    environment: 'node',
    // Modules are pure, so files share them: loading the document anew for each of a hundred files took longer than the tests.
    pool: 'threads',
    isolate: false,
    // Property tests and pictures take seconds on a busy machine; nothing here is timed.
    testTimeout: 120_000,
    hookTimeout: 120_000
  }
});
