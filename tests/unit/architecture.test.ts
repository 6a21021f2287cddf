// Holds src/lib to its layers, and proves that the rules find what they are for.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readImports } from './architecture/imports.ts';
import { checkArchitecture } from './architecture/rules.ts';

describe('src/lib', () => {
  it('keeps its rules', () => {
    const breaches = checkArchitecture(readTree('src/lib'));
    expect(breaches.map(({ path, rule, says }) => `${path}: ${rule}: ${says}`)).toEqual([]);
  });
});

/** A tree that keeps every rule; each case adds to it or replaces a file. */
const sound: Record<string, string> = {
  'src/lib/time/README.md': '',
  'src/lib/time/time.ts': "import { addDays } from 'date-fns';\nexport const day = addDays;\n",
  'src/lib/source/README.md': '',
  'src/lib/source/text.ts': 'export const text = 1;\n',
  'src/lib/claims/README.md': '',
  'src/lib/claims/claim.ts': "import { day } from '#lib/time/time.ts';\nexport const claim = day;\n",
  'src/lib/ui/README.md': '',
  'src/lib/ui/Pane.svelte':
    '<script lang="ts">\n  import { claim } from \'#lib/claims/claim.ts\';\n</script>\n'
};

const cases: [name: string, rule: string, added: Record<string, string>][] = [
  ['an import from a higher layer', 'upward', { 'src/lib/time/up.ts': "import '#lib/claims/claim.ts';" }],
  [
    'a type from a higher layer',
    'upward',
    { 'src/lib/time/up.ts': "import type { C } from '#lib/claims/claim.ts';" }
  ],
  ['an upward “export from”', 'upward', { 'src/lib/time/up.ts': "export * from '../claims/claim.ts';" }],
  [
    'an upward dynamic import',
    'upward',
    { 'src/lib/time/up.ts': "const c = await import('#lib/claims/claim.ts');" }
  ],
  ['an upward import type', 'upward', { 'src/lib/time/up.ts': "let c: import('#lib/claims/claim.ts').C;" }],
  ['an upward import in a test', 'upward', { 'src/lib/time/up.test.ts': "import '#lib/claims/claim.ts';" }],
  ['an import from the commands', 'upward', { 'src/lib/ui/up.ts': "import '#commands/serve/main.ts';" }],
  ['a neighbour in layer 1', 'sibling', { 'src/lib/time/side.ts': "import '#lib/source/text.ts';" }],
  [
    'a neighbour in layer 6',
    'sibling',
    { 'src/lib/export/README.md': '', 'src/lib/export/side.ts': "import '#lib/ui/Pane.svelte';" }
  ],
  ['an import from src/routes', 'routes', { 'src/lib/ui/page.ts': "import '../../routes/load.ts';" }],
  ['$app in a script', 'framework', { 'src/lib/ui/go.ts': "import { goto } from '$app/navigation';" }],
  ['$app in a component', 'framework', { 'src/lib/ui/Go.svelte': "<script>import '$app/state';</script>" }],
  [
    '$app in a component’s markup',
    'framework',
    { 'src/lib/ui/Go.svelte': "<script></script>{#await import('$app/state')}{/await}" }
  ],
  ['a barrel', 'barrel', { 'src/lib/time/index.ts': "export * from './time.ts';" }],
  ['a folder called utils', 'catch-all', { 'src/lib/time/utils/pad.ts': '' }],
  ['a folder called helpers', 'catch-all', { 'src/lib/ui/helpers/pad.ts': '' }],
  ['a folder called common', 'catch-all', { 'src/lib/ui/common/pad.ts': '' }],
  ['a component in layer 1', 'svelte-too-low', { 'src/lib/time/Clock.svelte': '' }],
  ['a reactive class in layer 2', 'svelte-too-low', { 'src/lib/claims/claims.svelte.ts': '' }],
  ['date-fns outside time', 'date-fns', { 'src/lib/claims/age.ts': "import { add } from 'date-fns';" }],
  [
    'a part of date-fns outside time',
    'date-fns',
    { 'src/lib/ui/age.ts': "import { add } from 'date-fns/add';" }
  ],
  ['@date-fns/utc outside time', 'date-fns', { 'src/lib/ui/age.ts': "import { utc } from '@date-fns/utc';" }],
  ['node:fs', 'node', { 'src/lib/source/load.ts': "import { readFileSync } from 'node:fs';" }],
  ['fs without its prefix', 'node', { 'src/lib/source/load.ts': "import { readFile } from 'fs/promises';" }],
  ['a file of 301 lines', 'too-long', { 'src/lib/time/long.ts': '\n'.repeat(301) }],
  ['a folder without README', 'no-readme', { 'src/lib/words/label.ts': '' }],
  [
    'a folder that no layer knows',
    'no-layer',
    { 'src/lib/store/README.md': '', 'src/lib/store/state.ts': '' }
  ],
  ['a file in no folder', 'no-layer', { 'src/lib/lone.ts': '' }],
  ['an import without extension', 'no-such-file', { 'src/lib/claims/load.ts': "import '#lib/time/time';" }],
  ['a circle', 'cycle', { 'src/lib/time/a.ts': "import './b.ts';", 'src/lib/time/b.ts': "import './a.ts';" }]
];

describe('the rules', () => {
  it('find nothing in a sound tree', () => {
    expect(checkArchitecture(new Map(Object.entries(sound)))).toEqual([]);
  });

  it.each(cases)('find %s', (_name, rule, added) => {
    const breaches = checkArchitecture(new Map(Object.entries({ ...sound, ...added })));
    expect(breaches.map((breach) => breach.rule)).toEqual([rule]);
    expect(Object.keys(added).join()).toContain(breaches[0]?.path.replace('/README.md', ''));
  });

  it('let a test read files, and a file be 300 lines long', () => {
    const added = {
      'src/lib/time/time.test.ts': "import { readFileSync } from 'node:fs';",
      'src/lib/time/table.ts': '\n'.repeat(300)
    };
    expect(checkArchitecture(new Map(Object.entries({ ...sound, ...added })))).toEqual([]);
  });

  it('read no import out of a comment or a string', () => {
    expect(readImports('a.ts', "// import './b.ts'\nconst a = \"import './c.ts'\";")).toEqual([]);
    expect(readImports('A.svelte', "<!-- <script>import './b.ts'</script> -->\n<p>import('c')</p>")).toEqual([
      'c'
    ]);
  });
});

function readTree(root: string): Map<string, string> {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
      .map((path) => [path, /\.(ts|js|svelte)$/.test(path) ? readFileSync(path, 'utf8') : ''])
  );
}
