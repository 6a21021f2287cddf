// Reads which modules a file imports, without running it.
import { posix } from 'node:path';
import ts from 'typescript';

/**
 * Every module that a file names: static imports, `export … from`, dynamic imports and import types; in a
 * Svelte file, those of its scripts and the dynamic ones of its markup. A `?raw` or `?url` is left off.
 * @example readImports('a.ts', "export { b } from './b.ts'") // ['./b.ts']
 */
export function readImports(path: string, text: string): string[] {
  const found = path.endsWith('.svelte') ? readSvelte(text) : readScript(text);
  return [...new Set(found.map((specifier) => specifier.replace(/\?.*$/, '')))];
}

function readScript(text: string): string[] {
  return ts.preProcessFile(text, true, true).importedFiles.map((file) => file.fileName);
}

function readSvelte(text: string): string[] {
  const scripts: string[] = [];
  const markup = text
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<script[^>]*>([\s\S]*?)<\/script>/g, (_whole, script: string) => {
      scripts.push(script);
      return '';
    });
  const dynamic = [...markup.matchAll(/\bimport\(\s*['"`]([^'"`]+)['"`]/g)].map((match) => match[1] ?? '');
  return [...scripts.flatMap(readScript), ...dynamic];
}

/**
 * Where an import leads: to a file of this project, or to a package or framework module by its name.
 * @example locate('src/lib/words/date.ts', '#lib/time/time.ts') // { file: 'src/lib/time/time.ts' }
 */
export function locate(from: string, specifier: string): { file: string } | { module: string } {
  if (specifier.startsWith('.')) return { file: posix.join(posix.dirname(from), specifier) };
  if (specifier.startsWith('#')) return { file: `src/${specifier.slice(1)}` };
  if (specifier.startsWith('$lib/')) return { file: `src/lib/${specifier.slice('$lib/'.length)}` };
  if (specifier.startsWith('/')) return { file: specifier.slice(1) };
  return { module: specifier };
}
