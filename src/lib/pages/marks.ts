// Which mark stands for which claim: the index behind the selection and the links from text to charts.
import type { ClaimId } from '#lib/claims/claim.ts';
import type { ChartRow } from '#lib/charts/kind.ts';
import type { PrintedDocument } from '#lib/ui/printed.ts';
import type { SelectionIndex } from '#lib/ui/selection.svelte.ts';

export interface MarkIndex {
  index: SelectionIndex;
  /** Every claim → the address of its first mark, or the sentence that it quotes. */
  anchors: ReadonlyMap<ClaimId, string>;
  /** The keys of the marks that rest on a claim, in one view. */
  keysOf(view: string, claim: ClaimId): readonly string[];
}

const claimsOf = (row: ChartRow): readonly ClaimId[] => ('claims' in row.source ? row.source.claims : []);

export function indexMarks({ views, claims, sentences }: PrintedDocument): MarkIndex {
  const marks = new Map<string, readonly ClaimId[]>();
  const byClaim = new Map<string, string[]>();
  const anchors = new Map<ClaimId, string>();
  for (const view of views) {
    for (const row of view.rows) {
      const own = claimsOf(row);
      if (own.length > 0) marks.set(`${view.id}.${row.key}`, own);
      for (const claim of own) {
        const key = `${view.id} ${claim}`;
        byClaim.set(key, [...(byClaim.get(key) ?? []), row.key]);
        // A mark that is the claim’s own comes before one that merely rests on it.
        if (own[0] === claim && !anchors.has(claim)) anchors.set(claim, `${view.id}.${row.key}`);
      }
    }
  }
  for (const claim of claims)
    if (!anchors.has(claim.id) && claim.sentences[0]) anchors.set(claim.id, claim.sentences[0]);
  const quoted = new Map(
    sentences.map((sentence) => [
      sentence.id,
      [...new Set(sentence.segments.flatMap((segment) => segment.claims))]
    ])
  );
  return {
    index: { marks, sentences: quoted },
    anchors,
    keysOf: (view, claim) => byClaim.get(`${view} ${claim}`) ?? []
  };
}
