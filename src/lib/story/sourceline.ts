// The foot of every chart: the outlet and the sentences that the marks stand in.
import type { VerifiedDocument } from '#lib/claims/claim.ts';
import type { ChartRow } from '#lib/charts/kind.ts';
import { printSentences } from '#lib/words/sentence.ts';
import { findOutlet } from '#lib/words/voice.ts';

/** @example printSourceLine(document, rows) // 'Source: VOA, sentences 2, 17 and 32' */
export function printSourceLine(document: VerifiedDocument, rows: readonly ChartRow[]): string {
  const used = new Set(rows.flatMap(({ sentences }) => sentences));
  const inOrder = document.sentences.map(({ id }) => id).filter((id) => used.has(id));
  const outlet = findOutlet(document);
  return `Source: ${outlet?.name ?? document.about.publisher.name}, ${printSentences(inOrder)}`;
}
