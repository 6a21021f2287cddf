// The lesson as one file, to download: it opens by double click and needs no network.
import { readSite } from '#commands/site.ts';
import { collectLesson } from '../../../onefile/collect.ts';
import { makeProgram } from '../../../onefile/program.ts';
import { writeLesson } from '../../../onefile/write.ts';
import { documentEntries, loadSeed } from '../../seed.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const entries = documentEntries;

export const GET: RequestHandler = async ({ params }) =>
  new Response(writeLesson(collectLesson(await loadSeed(params.document), readSite()), await makeProgram()), {
    headers: { 'content-type': 'text/html; charset=utf-8' }
  });
