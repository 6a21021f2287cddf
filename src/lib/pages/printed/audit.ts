// Everything on the audit page, printed: counts, strip, claims with their checks, ledger, second reading.
import type { VerifiedDocument } from '#lib/claims/claim.ts';
import { voiceMarkOf } from '#lib/charts/voicemark.ts';
import type { VoiceMark } from '#lib/charts/kind.ts';
import { printAbout } from '#lib/pages/printed/about.ts';
import { printAuditClaimOf, type AuditClaim } from '#lib/pages/printed/auditclaim.ts';
import { printBarcode, type Barcode } from '#lib/pages/printed/barcode.ts';
import { printLedger, type LedgerSentence } from '#lib/pages/printed/ledger.ts';
import { printSecondReading, type PrintedSecondReading } from '#lib/pages/printed/secondreading.ts';
import { printUses } from '#lib/pages/printed/usage.ts';
import type { Story } from '#lib/story/story.ts';
import type { PrintedAbout } from '#lib/ui/printed.ts';

export interface AuditCounts {
  quoted: number;
  ours: number;
  expressions: number;
  claimed: number;
  aside: number;
  /** What the readers found and nothing accounts for. */
  unaccounted: number;
  sentences: number;
  sentencesQuoted: number;
  sentencesAside: number;
  settled: number;
}

export interface PrintedAudit {
  about: PrintedAbout;
  counts: AuditCounts;
  /** The voices with a shape of their own, in order of appearance. */
  voices: readonly VoiceMark[];
  barcode: Barcode;
  claims: readonly AuditClaim[];
  ledger: readonly LedgerSentence[];
  second: PrintedSecondReading;
}

/** @example printAudit(document, story).counts.unaccounted // 0 */
export function printAudit(document: VerifiedDocument, story: Story): PrintedAudit {
  const uses = printUses(document, story);
  const mark = voiceMarkOf(document);
  const marks = new Map(document.claims.map((claim) => [claim.id, mark(claim)]));
  const ledger = printLedger(document, uses, (claim) => marks.get(claim)?.slot ?? null);
  return {
    about: printAbout(document),
    counts: countAll(document),
    voices: voicesInOrder([...marks.values()]),
    barcode: printBarcode(ledger),
    claims: document.claims.map(printAuditClaimOf(document, uses)),
    ledger,
    second: printSecondReading(document)
  };
}

function countAll({ claims, ledger, sentences, setAside, secondReading }: VerifiedDocument): AuditCounts {
  const ours = claims.filter(({ derived }) => derived).length;
  const claimed = ledger.filter(({ outcome }) => outcome === 'claimed').length;
  const aside = ledger.filter(({ outcome }) => outcome === 'set-aside').length;
  const quoted = new Set(claims.flatMap(({ quotes }) => quotes.map(({ sentence }) => sentence)));
  const whole = new Set(setAside.filter(({ words }) => words === null).map(({ at }) => at));
  const own = sentences.filter(({ kind }) => kind === 'sentence');
  return {
    quoted: claims.length - ours,
    ours,
    expressions: ledger.length,
    claimed,
    aside,
    unaccounted: ledger.length - claimed - aside,
    sentences: own.length,
    sentencesQuoted: own.filter(({ id }) => quoted.has(id)).length,
    sentencesAside: own.filter(({ id }) => whole.has(id)).length,
    settled: secondReading.settled.length
  };
}

/** One voice for each shape: the first to appear. */
function voicesInOrder(marks: readonly (VoiceMark | null)[]): VoiceMark[] {
  const bySlot = new Map<number, VoiceMark>();
  for (const mark of marks)
    if (mark && mark.slot !== null && !bySlot.has(mark.slot)) bySlot.set(mark.slot, mark);
  return [...bySlot].sort(([a], [b]) => a - b).map(([, mark]) => mark);
}
