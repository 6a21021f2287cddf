// npm run lesson -- <document> --out lesson.html: the lesson as one file that opens without a network.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { listDocuments, readSeed } from '#commands/seeds.ts';
import { readSite } from '#commands/site.ts';
import { collectLesson } from '../onefile/collect.ts';
import { makeProgram } from '../onefile/program.ts';
import { writeLesson } from '../onefile/write.ts';

const usage = 'npm run lesson -- <document> [--out lesson.html]';
const { document, out } = readWords();
const known = await listDocuments();
if (!known.includes(document)) stop(`There is no document “${document}”. Known: ${known.join(', ')}.`);
const text = writeLesson(collectLesson(await readSeed(document), readSite()), await makeProgram());
await mkdir(dirname(out), { recursive: true });
await writeFile(out, text);
console.log(`${out}  ${Buffer.byteLength(text)} bytes`);

function readWords(): { document: string; out: string } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { out: { type: 'string' } }
    });
    const [name, ...rest] = positionals;
    if (name !== undefined && rest.length === 0)
      return { document: name, out: values.out ?? `${name}-lesson.html` };
    return stop(`Name one document.\n\n${usage}`);
  } catch (error) {
    return stop(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  }
}

function stop(why: string): never {
  console.error(why);
  process.exit(2);
}
