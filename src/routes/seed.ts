// What the routes read: a document of seeds/, verified. A document that fails stops the build with all its problems.
import { error } from '@sveltejs/kit';
import { building } from '$app/environment';
import { printProblem } from '#lib/claims/problem.ts';
import { listDocuments, readSeed, SeedError, type Seed } from '#commands/seeds.ts';

const known = new Map<string, Promise<Seed>>();

/** The documents to prerender. */
export async function documentEntries(): Promise<{ document: string }[]> {
  return (await listDocuments()).map((document) => ({ document }));
}

/** The views to prerender, of every document. */
export async function viewEntries(): Promise<{ document: string; view: string }[]> {
  const all = (await listDocuments()).map(async (document) =>
    (await loadSeed(document)).story.views.map((view) => ({ document, view: view.id }))
  );
  return (await Promise.all(all)).flat();
}

/** A verified document with its story. While building it is read once; in development at every request. */
export async function loadSeed(id: string): Promise<Seed> {
  if (!(await listDocuments()).includes(id)) error(404, `There is no document “${id}”.`);
  const seed = (building ? known.get(id) : undefined) ?? readSeed(id);
  known.set(id, seed);
  try {
    return await seed;
  } catch (problem) {
    if (!(problem instanceof SeedError)) throw problem;
    error(500, [problem.message, ...problem.problems.map(printProblem)].join('\n\n'));
  }
}
