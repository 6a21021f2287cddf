// What a page gets: words that are printed already, so that a browser needs no reader, calendar or verifier.
import type { ClaimId, SentenceId } from '#lib/claims/claim.ts';
import type { TimelineControls } from '#lib/charts/timeline/controls.ts';
import type { ChartRow, Table, VoiceMark } from '#lib/charts/kind.ts';

/** A piece of a sentence and the claims that quote it; none is plain text. */
export interface Segment {
  text: string;
  claims: readonly ClaimId[];
}

export interface PrintedSentence {
  id: SentenceId;
  kind: 'sentence' | 'heading' | 'credit' | 'furniture';
  /** What stands in the margin: “17”; empty for a heading. */
  number: string;
  startsParagraph: boolean;
  segments: readonly Segment[];
  /** The marks that rest on it: where a link back leads, and its spoken name. */
  marks: readonly { address: string; number: number; spoken: string }[];
}

/** A claim as its card shows it. */
export interface PrintedClaim {
  id: ClaimId;
  label: string;
  voice: VoiceMark | null;
  /** The sentences to show, in reading order; parents’ for a derived claim. */
  sentences: readonly SentenceId[];
  /** Whose words, a line a quote: “Huawei, reported by VOA”. */
  says: readonly string[];
  /** “more than 20”, and what it must be: “21 to 40”. */
  value?: string;
  /** “Last year”, read as 2018. */
  when?: string;
  act?: string;
  /** “1 + 5 = 6, ours: no sentence says it”. */
  derived?: string;
  relates: readonly { claim: ClaimId; words: string; label: string }[];
  /** The checks that this claim passed, in words. */
  checks: readonly string[];
  /** When it was read the second time: “24 November 2026”. */
  checked: string;
}

export interface PrintedView {
  id: string;
  kind: string;
  headline: string;
  subtitle: string;
  /** Two such charts stand side by side where there is room. */
  isNarrow: boolean;
  rows: readonly ChartRow[];
  table: Table;
  /** How to read it, and one wrong reading with the reason. */
  reading: { how: string; wrong: string; why: string };
  /** What a reader may choose in a timeline; absent for other charts. */
  timeline?: TimelineControls;
  /** The foot: “Source: VOA, sentences 2, 5 and 17”. */
  source: string;
}

/** What is known of the document, in words. */
export interface PrintedAbout {
  id: string;
  title: string;
  short: string;
  outlet: string;
  publisher: string;
  /** “Voice of America, funded by the U.S. government”. */
  publisherLine: string;
  dateline: string;
  /** What the text does not say: author, date. */
  missing: readonly string[];
  known: readonly string[];
  reference: { words: string; from: string };
  rights: string;
  sha256: string;
  counts: { sentences: number; claims: number; derived: number; voices: number };
}

export interface PrintedDocument {
  about: PrintedAbout;
  sentences: readonly PrintedSentence[];
  claims: readonly PrintedClaim[];
  views: readonly PrintedView[];
}
