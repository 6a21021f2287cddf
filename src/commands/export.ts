// npm run export -- huawei-5g --format svg,png,pdf: files of the charts, the same bytes for the same input.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readArguments, usage } from '#commands/exportarguments.ts';
import { makeFiles } from '#commands/exportfiles.ts';
import { warnOfPictures } from '#commands/exportwarnings.ts';
import { listDocuments, readSeed } from '#commands/seeds.ts';
import { readSite } from '#commands/site.ts';
import { hasChosen } from '#lib/export/chosenrows.ts';
import { collectExport } from '#lib/export/collect.ts';

const read = readArguments(process.argv.slice(2));
if (!read.ok) stop(`${read.why}\n\n${usage}`);
const { request } = read;
const known = await listDocuments();
if (!known.includes(request.document))
  stop(`There is no document “${request.document}”. Known: ${known.join(', ')}.`);
const { document, story } = await readSeed(request.document);
const views = story.views.filter(({ id }) => request.view === undefined || id === request.view);
if (views.length === 0)
  stop(`There is no view “${request.view}”. Known: ${story.views.map(({ id }) => id).join(', ')}.`);

const collected = views.map((view) => collectExport(document, view, readSite()));
const { marks } = request.options;
const keys = new Set(collected.flatMap(({ rows }) => rows.map(({ key }) => key)));
const unknown = marks?.find((key) => !keys.has(key));
if (unknown !== undefined) stop(`There is no mark “${unknown}” here. Known: ${[...keys].join(', ')}.`);
const inputs = collected.filter((input) => hasChosen(input, marks));
for (const { view } of collected.filter((input) => !inputs.includes(input)))
  console.error(`${view.id} has none of these marks, and is left out.`);
await mkdir(request.out, { recursive: true });
for await (const { name, bytes } of makeFiles(inputs, request)) {
  await writeFile(join(request.out, name), bytes);
  console.log(`${join(request.out, name)}  ${bytes.length} bytes`);
}
for (const warning of warnOfPictures(inputs, request)) console.error(warning);

function stop(why: string): never {
  console.error(why);
  process.exit(2);
}
