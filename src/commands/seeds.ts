// Reads a document’s folder; the only place that knows the file system.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { VerifiedDocument } from '#lib/claims/claim.ts';
import { loadDocument, missingFile, type DocumentFiles } from '#lib/claims/load.ts';
import type { Problem } from '#lib/claims/problem.ts';
import { verify } from '#lib/claims/verify.ts';
import { loadStory } from '#lib/story/load.ts';
import { loadClassroom } from '#lib/story/classroom.ts';
import { printCount } from '#lib/words/count.ts';
import type { Classroom, Story } from '#lib/story/story.ts';

/** The folder with one folder a document; SOURCELINE_SEEDS names another. */
export const seedsFolder = process.env.SOURCELINE_SEEDS ?? 'seeds';

/** A document that passed every check, with its story. */
export interface Seed {
  document: VerifiedDocument;
  story: Story;
  /** Hard words and questions for a class; empty where a document has no classroom.yaml. */
  classroom: Classroom;
}

/** The one folder among the documents that is none: JSON Schemas, for editors. */
const schemaFolder = 'schema';

export type ReadSeed = { ok: true; seed: Seed } | { ok: false; problems: readonly Problem[] };

/**
 * The names of all documents, in order of their letters. Every folder counts as one, so that a folder that lacks
 * document.yaml is told of rather than passed over.
 */
export async function listDocuments(folder = seedsFolder): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && entry.name !== schemaFolder && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .sort();
}

/** Every file of a document, as bytes; folders within it are no part of it. */
export async function readFiles(id: string, folder = seedsFolder): Promise<DocumentFiles> {
  const entries = await readdir(join(folder, id), { withFileTypes: true });
  const names = entries
    .filter((entry) => !entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  const files = await Promise.all(
    names.map(async (name) => [name, await readFile(join(folder, id, name))] as const)
  );
  return new Map(files.map(([name, bytes]) => [name, new Uint8Array(bytes)]));
}

/** Loads and verifies a document’s files and its story. */
export async function verifyFiles(files: DocumentFiles): Promise<ReadSeed> {
  const loaded = await loadDocument(files);
  if (!loaded.ok) return loaded;
  const verified = verify(loaded.draft);
  if (!verified.ok) return verified;
  const textOf = (name: string) => {
    const bytes = files.get(name);
    return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
  };
  const written = textOf('story.yaml');
  if (written === undefined) return { ok: false, problems: [missingFile('story.yaml')] };
  const story = loadStory(written, verified.document);
  if (!story.ok) return story;
  const classroom = loadClassroom(textOf('classroom.yaml') ?? 'glossary: []\n', verified.document);
  if (!classroom.ok) return classroom;
  return {
    ok: true,
    seed: { document: verified.document, story: story.story, classroom: classroom.classroom }
  };
}

/** Reads one document; a document that fails stops whoever asked, with every problem in the message. */
export async function readSeed(id: string, folder = seedsFolder): Promise<Seed> {
  const read = await verifyFiles(await readFiles(id, folder));
  if (read.ok) return read.seed;
  throw new SeedError(id, read.problems);
}

/** What stops a build: every problem of a document. */
export class SeedError extends Error {
  readonly problems: readonly Problem[];
  constructor(id: string, problems: readonly Problem[]) {
    super(`${printCount(problems.length, 'problem')} in ${id}`);
    this.problems = problems;
  }
}
