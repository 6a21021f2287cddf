// npm run worksheet -- <document>: a worksheet as a Word file, without a server.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { rasterise } from '#commands/exportfaces.ts';
import { listDocuments, readSeed } from '#commands/seeds.ts';
import { readWorksheetArguments, worksheetUsage } from '#commands/worksheetarguments.ts';
import { printAbout } from '#lib/pages/printed/about.ts';
import { makeWordFile } from '#lib/pages/worksheet/wordfile.ts';
import { showControlsIn } from '#lib/words/controls.ts';
import { collectBank } from '#lib/worksheet/collect.ts';
import { isEnough, tasksNeed, tooLittle } from '#lib/worksheet/enough.ts';
import { makeWorksheet } from '#lib/worksheet/make.ts';

const read = readWorksheetArguments(process.argv.slice(2));
if (!read.ok) stop(`${read.why}\n\n${worksheetUsage}`);
const { request } = read;
const known = await listDocuments();
if (!known.includes(request.document))
  stop(`There is no document “${request.document}”. Known: ${known.join(', ')}.`);
const { document, story, classroom } = await readSeed(request.document);
const { about, bank } = showControlsIn({
  about: printAbout(document),
  bank: collectBank(document, story, classroom)
});
if (!isEnough(bank)) stop(`${tooLittle}. A task needs one of these:\n  ${tasksNeed.join('\n  ')}`);
const sheet = makeWorksheet(bank, request.settings);
const { paper, withText, withKey } = request;
const file = await makeWordFile({ about, bank, sheet, paper, withText, withKey }, ({ svg }) =>
  Promise.resolve(rasterise(svg))
);
const out = request.out ?? file.name;
await mkdir(dirname(out), { recursive: true });
await writeFile(out, file.bytes);
console.log(`${out}  ${file.bytes.length} bytes`);

function stop(why: string): never {
  console.error(why);
  process.exit(2);
}
