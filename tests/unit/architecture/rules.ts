// The rules of src/lib, each a function over a map of path → text.
import { builtinModules } from 'node:module';
import { posix } from 'node:path';
import { locate, readImports } from './imports.ts';
import { standingOf } from './layers.ts';

/** One breach of a rule: which file, which rule, and what to do about it. */
export interface Breach {
  path: string;
  rule: string;
  says: string;
}

type Files = ReadonlyMap<string, string>;

const longest = 300;
const catchAll = /^(utils?|helpers?|common|misc|shared)$/;
const isCode = (path: string) => /\.(ts|js|svelte)$/.test(path);
const isTest = (path: string) => /\.test\.ts$/.test(path);

/**
 * All breaches in a tree. Paths begin with `src/lib/`; files that are not code count only as being there.
 * @example checkArchitecture(new Map([['src/lib/time/index.ts', '']])) // one breach of 'barrel', one of 'no-readme'
 */
export function checkArchitecture(files: Files): Breach[] {
  const code = [...files].filter(([path]) => isCode(path));
  return [
    ...code.flatMap(([path, text]) => [...checkFile(path, text), ...checkImports(files, path, text)]),
    ...checkReadmes(files),
    ...checkCycles(files)
  ];
}

function checkFile(path: string, text: string): Breach[] {
  const breaches: Breach[] = [];
  const breach = (rule: string, says: string) => breaches.push({ path, rule, says });
  const { folder, layer } = standingOf(path);
  const lines = text.split('\n').length - 1;

  if (layer === undefined) breach('no-layer', `“${folder || 'src/lib'}” has no place in layers.ts`);
  if (/^index\.(ts|js)$/.test(posix.basename(path))) breach('barrel', 'name the file for what is in it');
  if (
    posix
      .dirname(path)
      .split('/')
      .some((part) => catchAll.test(part))
  ) {
    breach('catch-all', 'name the folder for what it does');
  }
  if (layer !== undefined && layer <= 3 && /\.svelte(\.ts)?$/.test(path)) {
    breach('svelte-too-low', `layer ${layer} thinks and does not draw`);
  }
  if (lines > longest) breach('too-long', `${lines} lines are two ideas; ${longest} is the most`);
  return breaches;
}

function checkImports(files: Files, path: string, text: string): Breach[] {
  return readImports(path, text).flatMap((specifier): Breach[] => {
    const target = locate(path, specifier);
    if ('module' in target) return checkModule(path, target.module);
    return checkFileImport(files, path, target.file, specifier);
  });
}

function checkModule(path: string, module: string): Breach[] {
  const [root = ''] = module.replace(/^node:/, '').split('/');
  if (module.startsWith('$')) {
    return [{ path, rule: 'framework', says: `“${module}” belongs to src/routes` }];
  }
  // A test may read files; the code it tests runs in a browser too.
  if ((module.startsWith('node:') || builtinModules.includes(root)) && !isTest(path)) {
    return [{ path, rule: 'node', says: `“${module}” is not there in a browser` }];
  }
  if (/^(@date-fns|date-fns)(\/|$)/.test(module) && standingOf(path).folder !== 'time') {
    return [{ path, rule: 'date-fns', says: 'dates are read and written in src/lib/time only' }];
  }
  return [];
}

function checkFileImport(files: Files, path: string, target: string, specifier: string): Breach[] {
  const from = standingOf(path);
  const to = standingOf(target);
  if (target.startsWith('src/routes/')) {
    return [{ path, rule: 'routes', says: `“${specifier}”: src/routes uses src/lib, never the other way` }];
  }
  if (target.startsWith('src/lib/') && !files.has(target)) {
    return [{ path, rule: 'no-such-file', says: `“${specifier}” names no file; write its extension` }];
  }
  if (from.layer === undefined || to.layer === undefined || from.folder === to.folder) return [];
  if (to.layer > from.layer) {
    return [
      { path, rule: 'upward', says: `${from.folder} (${from.layer}) imports ${to.folder} (${to.layer})` }
    ];
  }
  if (to.layer === from.layer) {
    return [{ path, rule: 'sibling', says: `${from.folder} and ${to.folder} stand side by side` }];
  }
  return [];
}

function checkReadmes(files: Files): Breach[] {
  const folders = new Set(
    [...files.keys()]
      .filter((path) => isCode(path) && standingOf(path).folder)
      .map((path) => standingOf(path).folder)
  );
  return [...folders]
    .map((folder) => `src/lib/${folder}/README.md`)
    .filter((path) => !files.has(path))
    .map((path) => ({
      path,
      rule: 'no-readme',
      says: 'say what comes in, what goes out, what it may import'
    }));
}

/** Depth first; a file that is met again while its own imports are still open closes a circle. */
function checkCycles(files: Files): Breach[] {
  const breaches: Breach[] = [];
  const done = new Set<string>();
  const visit = (path: string, open: string[]) => {
    if (open.includes(path)) {
      const circle = [...open.slice(open.indexOf(path)), path].map((name) => posix.basename(name));
      breaches.push({ path, rule: 'cycle', says: circle.join(' → ') });
      return;
    }
    if (done.has(path) || !isCode(path)) return;
    done.add(path);
    for (const specifier of readImports(path, files.get(path) ?? '')) {
      const target = locate(path, specifier);
      if ('file' in target && files.has(target.file)) visit(target.file, [...open, path]);
    }
  };
  for (const path of files.keys()) visit(path, []);
  return breaches;
}
