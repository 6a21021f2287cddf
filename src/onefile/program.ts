// The pages as one classic script and one style sheet, with nothing left to load.
import { svelte, vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';

export interface Program {
  script: string;
  sheet: string;
}

let made: Promise<Program> | null = null;

/** Bundles once; it takes a few seconds. */
export function makeProgram(): Promise<Program> {
  made ??= bundle();
  return made;
}

async function bundle(): Promise<Program> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [svelte({ configFile: false, preprocess: vitePreprocess() })],
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      cssMinify: true,
      copyPublicDir: false,
      // A script of a file can import nothing: what is loaded late elsewhere comes along.
      lib: { entry: 'src/onefile/main.ts', formats: ['iife'], name: 'lesson', fileName: 'lesson' }
    }
  });
  const output = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  const scripts = output.flatMap((one) => (one.type === 'chunk' ? [one.code] : []));
  const sheets = output.flatMap((one) =>
    one.type === 'asset' && one.fileName.endsWith('.css') ? [String(one.source)] : []
  );
  const others = output.filter((one) => one.type === 'asset' && !one.fileName.endsWith('.css'));
  if (scripts.length !== 1 || others.length > 0)
    throw new Error(
      `The lesson’s program is not one script: ${output.map(({ fileName }) => fileName).join(', ')}.`
    );
  return { script: scripts[0]!, sheet: sheets.join('\n') };
}
