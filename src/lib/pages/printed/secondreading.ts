// What the second reading found, and how each difference was settled.
import type { VerifiedDocument } from '#lib/claims/claim.ts';
import { printTime } from '#lib/words/time.ts';
import { readEdtf } from '#lib/time/edtf/read.ts';

export interface PrintedSecondReading {
  readOn: string;
  method: string;
  entries: number;
  /** Differences at the first comparison, and by kind: “19 when, 7 act”. */
  atFirst: number;
  kinds: string;
  settled: readonly {
    sentence: string;
    number: string;
    words: string;
    /** The claim, or null where it is about a sentence. */
    claim: { id: string; label: string } | null;
    field: string;
    first: string;
    second: string;
    kept: string;
    why: string;
  }[];
}

export function printSecondReading({ secondReading, claims }: VerifiedDocument): PrintedSecondReading {
  const { readOn, method, entries, atFirst, settled } = secondReading;
  const read = readEdtf(readOn);
  const labels = new Map(claims.map(({ id, label }) => [id, label]));
  const kinds = Object.entries(atFirst).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return {
    readOn: read.ok ? printTime(read.time) : readOn,
    method,
    entries,
    atFirst: kinds.reduce((sum, [, count]) => sum + count, 0),
    kinds: kinds.map(([kind, count]) => `${count} ${kind}`).join(', '),
    settled: settled.map(({ at, words, claim, field, first, second, kept, why }) => ({
      sentence: at,
      number: at.replace(/^s/, ''),
      words,
      claim: labels.has(claim) ? { id: claim, label: labels.get(claim)! } : null,
      field,
      first,
      second,
      kept: kept === 'neither' ? 'neither' : `the ${kept}`,
      why
    }))
  };
}
