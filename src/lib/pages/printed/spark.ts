// A document's dates as a picture of one line's height: true scale, a row a voice, from its first to its last year.
import type { VoiceMark } from '#lib/charts/kind.ts';
import type { VerifiedClaim } from '#lib/claims/claim.ts';
import { printTime } from '#lib/words/time.ts';

export interface Spark {
  /** Rows from above; a picture is `rows` times 14 high and 1000 wide. */
  rows: number;
  bars: readonly { key: string; x: number; width: number; row: number; ink: string }[];
  first: string;
  last: string;
}

interface Dated {
  claim: VerifiedClaim;
  start: number;
  end: number;
}

/** Marks are never thinner than this of 1000, so that a day can be seen in a century. */
const thinnest = 7;

/**
 * Null where no claim has a date. A claim whose date is open at one end is left out, as a line has no room to say so.
 *
 * @example printSpark(document.claims, voiceMarkOf(document))?.first // '1987'
 */
export function printSpark(
  claims: readonly VerifiedClaim[],
  voiceMark: (claim: VerifiedClaim) => VoiceMark | null
): Spark | null {
  const dated = claims
    .flatMap((claim): Dated[] => {
      const start = claim.when?.time?.start ?? null;
      const end = claim.when?.time?.end ?? null;
      return start === null || end === null ? [] : [{ claim, start, end }];
    })
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const [first] = dated;
  if (!first) return null;
  const latest = dated.reduce((last, one) => (one.end > last.end ? one : last));
  const scale = 1000 / Math.max(latest.end - first.start, 1);
  const inks = [...new Set(dated.map(({ claim }) => inkOf(claim)))];

  function inkOf(claim: VerifiedClaim): string {
    return voiceMark(claim)?.ink ?? 'voice-other';
  }

  return {
    rows: inks.length,
    bars: dated.map(({ claim, start, end }) => {
      const width = Math.min(Math.max((end - start) * scale, thinnest), 1000);
      const x = Math.min((start - first.start) * scale, 1000 - width);
      const ink = inkOf(claim);
      return { key: claim.id, x: round(x), width: round(width), row: inks.indexOf(ink), ink };
    }),
    first: printTime(first.claim.when!.time!.from ?? first.claim.when!.time!),
    last: printTime(latest.claim.when!.time!.to ?? latest.claim.when!.time!)
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
