// npm run golden: draws the golden pictures again, on purpose. Look at what changed before it is committed.
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { drawGoldens, goldenFolder } from '#commands/drawgoldens.ts';

const goldens = await drawGoldens();
await mkdir(goldenFolder, { recursive: true });
const names = new Set(goldens.map(({ name }) => name));
for (const old of await readdir(goldenFolder)) if (!names.has(old)) await rm(join(goldenFolder, old));
for (const { name, svg } of goldens) await writeFile(join(goldenFolder, name), svg);
console.log(`${goldens.length} pictures in ${goldenFolder}/`);
