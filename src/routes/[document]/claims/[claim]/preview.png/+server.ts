import { error } from '@sveltejs/kit';
import { listDocuments } from '#commands/seeds.ts';
import { composeClaimPreview } from '#lib/export/preview/claim.ts';
import { answerWithPng } from '../../../../preview.ts';
import { loadSeed } from '../../../../seed.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

/** One picture a claim. */
export async function entries() {
  const all = await Promise.all(
    (await listDocuments()).map(async (document) =>
      (await loadSeed(document)).document.claims.map((claim) => ({ document, claim: claim.id }))
    )
  );
  return all.flat();
}

export const GET: RequestHandler = async ({ params }) => {
  const { document } = await loadSeed(params.document);
  const claim = document.claims.find(({ id }) => id === params.claim);
  if (!claim) error(404, `${params.document} has no claim “${params.claim}”.`);
  return answerWithPng(composeClaimPreview(claim, document));
};
