// A view’s rows: its claims, printed by its chart kind.
import type { VerifiedDocument } from '#lib/claims/claim.ts';
import type { ChartRow } from '#lib/charts/kind.ts';
import { kindOf } from '#lib/charts/registry.ts';
import { voiceMarkOf } from '#lib/charts/voicemark.ts';
import type { View } from '#lib/story/story.ts';

/** @example rowsOf(view, document).map(({ key }) => key) // ['founded', 'r-and-d', …] */
export function rowsOf(view: View, document: VerifiedDocument): ChartRow[] {
  return kindOf(view.kind).rows({ document, claims: view.claims, voiceMark: voiceMarkOf(document) });
}
