import { answerWithPng, drawPreview, previewText } from '../../preview.ts';
import { documentEntries, loadSeed } from '../../seed.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const entries = documentEntries;

export const GET: RequestHandler = async ({ params }) => {
  const seed = await loadSeed(params.document);
  return answerWithPng(drawPreview(previewText(seed), seed));
};
