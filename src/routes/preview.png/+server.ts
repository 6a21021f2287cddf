import { answerWithPng, drawPreview } from '../preview.ts';
import { documentEntries, loadSeed } from '../seed.ts';
import { tagline } from '../tagline.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The library's preview shows its first document. */
export const GET: RequestHandler = async () => {
  const [first] = await documentEntries();
  if (first === undefined) return new Response(null, { status: 404 });
  return answerWithPng(drawPreview({ title: 'Sourceline', line: tagline }, await loadSeed(first.document)));
};
