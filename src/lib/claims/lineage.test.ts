import { beforeAll, describe, expect, it } from 'vitest';
import type { VerifiedClaim } from '#lib/claims/claim.ts';
import { quotesOf, rootsOf, voicesOf } from '#lib/claims/lineage.ts';
import { check, makeFiles } from '#lib/claims/testing/document.ts';

let claims: Map<string, VerifiedClaim>;
beforeAll(async () => {
  const result = await check(await makeFiles());
  if (!result.ok) throw new Error('the document for tests must pass');
  claims = new Map(result.document.claims.map((claim) => [claim.id, claim]));
});

describe('the lineage of a claim', () => {
  it('is the claim itself where it has quotations', () => {
    expect(rootsOf(claims.get('bought')!, claims).map(({ id }) => id)).toEqual(['bought']);
  });

  it('is its parents where it is derived, in order and each once', () => {
    expect(rootsOf(claims.get('park-share')!, claims).map(({ id }) => id)).toEqual(['in-park', 'bought']);
    expect(quotesOf(claims.get('park-share')!, claims).map(({ sentence }) => sentence)).toEqual(['s2', 's2']);
    expect(voicesOf(claims.get('park-share')!, claims)).toEqual(['town']);
  });
});
