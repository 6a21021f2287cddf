// No chart library stands beside d3 and LayerCake, and no mark is drawn by what LayerCake gives to be copied.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { locate, readImports } from './architecture/imports.ts';

interface Listed {
  dev?: boolean;
  optional?: boolean;
}
interface Package {
  description?: string;
  keywords?: string[];
}

const read = <T>(path: string) => JSON.parse(readFileSync(path, 'utf8')) as T;
const lock = read<{ packages: Record<string, Listed> }>('package-lock.json').packages;
/** Everything that what we ship may pull in, under its name. */
const shipped = Object.entries(lock)
  .filter(([path, { dev }]) => path !== '' && dev !== true)
  .map(([path]) => ({ path, name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length) }));

/** How packages that draw data call themselves. */
const draws =
  /\b(chart|charting|plot|plotting|graphics|visuali[sz]ation|infovis|dataviz|diagram|timeline)s?\b/i;
const allowed = /^(d3|d3-[a-z-]+|layercake)$/;
/** Called so too, for what they make besides: slides, and the grammars that edtf reads dates by. */
const others = ['pptxgenjs', 'railroad-diagrams'];

function drawsByItsWords(folder: string): boolean {
  const { description = '', keywords = [] } = read<Package>(join(folder, 'package.json'));
  return draws.test([description, ...keywords].join(' '));
}

/** Files under `src` that hold code, with their text. */
function readSources(folder = 'src'): { path: string; text: string }[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return readSources(path);
    return /\.(ts|js|svelte)$/.test(path) ? [{ path, text: readFileSync(path, 'utf8') }] : [];
  });
}

/** LayerCake’s frames; its examples draw marks in components that read its context. */
const frames = /^(LayerCake|Svg|ScaledSvg|Html|Canvas|WebGL)$/;

/** What a file takes from LayerCake that is no frame, or how it asks for LayerCake’s context. */
function takesFromLayerCake(text: string): string[] {
  const named = [...text.matchAll(/import\s*(?:type\s*)?\{([^}]*)\}\s*from\s*['"]layercake['"]/g)]
    .flatMap(([, names = '']) => names.split(','))
    .map((name) => name.trim().split(/\s/)[0] ?? '')
    .filter((name) => name !== '' && !frames.test(name));
  const asked = text.match(/getContext\(\s*['"`]LayerCake['"`]\s*\)/g) ?? [];
  return [...named, ...asked];
}

describe('chart libraries', () => {
  it('that could be shipped are d3 and LayerCake, and no other package that says it draws data', () => {
    const installed = shipped.filter(({ path }) => existsSync(path));
    expect(installed.length).toBeGreaterThan(40);
    const found = installed.filter(({ path }) => drawsByItsWords(path)).map(({ name }) => name);
    expect(found.filter((name) => !allowed.test(name) && !others.includes(name))).toEqual([]);
    // The words by which one is known find those that are here.
    expect(found).toEqual(expect.arrayContaining(['d3', 'layercake', ...others]));
  });

  it('are not taken from what is installed for tests alone either', () => {
    const imported = readSources()
      .filter(({ path }) => !path.endsWith('.test.ts'))
      .flatMap(({ path, text }) =>
        readImports(path, text).flatMap((specifier) => {
          const target = locate(path, specifier);
          return 'module' in target ? (/^(?:@[^/]+\/)?[^/]+/.exec(target.module) ?? []) : [];
        })
      );
    const installed = [...new Set(imported)]
      .map((name) => join('node_modules', name))
      .filter((folder) => existsSync(join(folder, 'package.json')));
    expect(installed.length).toBeGreaterThan(5);
    const found = installed.filter(drawsByItsWords).map((folder) => folder.slice('node_modules/'.length));
    expect(found.filter((name) => !allowed.test(name) && !others.includes(name))).toEqual([]);
  });

  it('draw no mark: nothing reads LayerCake’s context, as the components do that it gives to be copied', () => {
    const found = readSources().flatMap(({ path, text }) =>
      takesFromLayerCake(text).map((what) => `${path}: ${what}`)
    );
    expect(found).toEqual([]);
  });

  it.each([
    ["const { data, xGet, yGet } = getContext('LayerCake');", 1],
    ["import { getLayerCakeContext } from 'layercake';", 1],
    ["import { LayerCake, Svg, getLayerCakeContext as read } from 'layercake';", 1],
    ["import { LayerCake, Svg } from 'layercake';", 0]
  ])('are found by how they are asked for: %s', (text, count) =>
    expect(takesFromLayerCake(text)).toHaveLength(count)
  );
});
