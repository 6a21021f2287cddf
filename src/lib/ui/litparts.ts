// The clauses of the lit claims in the lanes of the voices: whoever speaks throughout is not lit throughout.
import type { ClaimId } from '#lib/claims/claim.ts';
import type { ChartRow } from '#lib/charts/kind.ts';
import type { VoiceRow } from '#lib/charts/voices/row.ts';
import type { LitParts } from '#lib/ui/light.ts';

/**
 * By the key of a voice, where it says what is lit. A voice that was itself selected has no parts: all of it is lit.
 *
 * @example findLitParts(view, new Set(['founded']), 's32').get('outlet') // [[640, 662]]
 */
export function findLitParts(
  { id, kind, rows }: { id: string; kind: string; rows: readonly ChartRow[] },
  claims: ReadonlySet<ClaimId>,
  anchor: string
): LitParts {
  if (kind !== 'voices') return new Map();
  const lit = (rows as readonly VoiceRow[]).flatMap(({ key, source, parts }) => {
    if (!('claims' in source) || anchor === `${id}.${key}`) return [];
    const own = source.claims.flatMap((claim, at) => (claims.has(claim) ? (parts[at] ?? []) : []));
    return own.length === 0 ? [] : [[key, own] as const];
  });
  return new Map(lit);
}
