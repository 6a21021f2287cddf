// Adds the bench page to a build with BENCH=1, and nothing to any other.
import { readFile } from 'node:fs/promises';
import { build, type Plugin } from 'vite';
import { writePage } from './page.ts';

/**
 * The plugin for a build with `BENCH=1`; none otherwise, so that no file of the page is in the site that is published.
 * @example benchPage({ BENCH: '1' }).length // 1
 * @example benchPage({}) // []
 */
export function benchPage(environment: Readonly<Record<string, string | undefined>>): Plugin[] {
  if (environment['BENCH'] !== '1') return [];
  let isServer = false;
  return [
    {
      name: 'bench-page',
      apply: 'build',
      configResolved: (config) => {
        isServer = Boolean(config.build.ssr);
      },
      async generateBundle() {
        if (isServer || this.environment.name !== 'client') return;
        this.emitFile({ type: 'asset', fileName: 'bench/index.html', source: await makePage() });
      }
    }
  ];
}

/** The page as one file. */
export async function makePage(): Promise<string> {
  const [early, main] = await Promise.all(['src/bench/early.ts', 'src/bench/main.ts'].map(bundle));
  const sheets = ['src/lib/ui/theme.css', 'src/lib/ui/timeline/dense/dense.css', 'src/bench/bench.css'];
  const texts = await Promise.all(sheets.map((path) => readFile(path, 'utf8')));
  const styles = [fonts, ...texts].join('\n').replaceAll('</', '<\\/');
  return writePage({ styles, early: early ?? '', main: main ?? '' });
}

/** The page's letters; a canvas is drawn again when they have come. */
const fonts = `@font-face {
  font-family: 'Source Sans 3';
  src: url('${(process.env['BASE_PATH'] ?? '').replace(/\/+$/, '')}/fonts/source-sans-3.woff2') format('woff2');
  font-weight: 200 900;
  font-display: swap;
}
:root { --sans: 'Source Sans 3', Arial, sans-serif; --font-sans: var(--sans); }`;

/** One script without imports, small. */
async function bundle(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      copyPublicDir: false,
      rollupOptions: { input: entry, output: { format: 'iife' } }
    }
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error(`${entry} gave no script.`);
  return chunk.code;
}
