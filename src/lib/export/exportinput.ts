// What an export is made of: one view with its claims and sentences as plain data, so that Node and a browser draw alike.
import type { ChartRow } from '#lib/charts/kind.ts';
import type { ClaimId, SentenceId, VerifiedClaim, Voice } from '#lib/claims/claim.ts';
import type { CountedUnit } from '#lib/quantity/units.ts';
import type { OwnText } from '#lib/story/story.ts';
import type { Time } from '#lib/time/time.ts';

/** Where a mark comes from, printed: the line of evidence in the picture’s foot. */
export interface Evidence {
  key: string;
  number: number;
  /** “Huawei, reported by VOA”; “ours, computed: 1 + 5 = 6”. */
  says: string;
  sentences: readonly SentenceId[];
}

/** A sentence that a mark stands on. */
export interface NotedSentence {
  id: SentenceId;
  /** “sentence 17” */
  place: string;
  text: string;
}

/** What is known of the article, and what the text leaves out. */
export interface ExportedDocument {
  id: string;
  title: string;
  outlet: string;
  publisher: string;
  fundedBy: string;
  language: string;
  sha256: string;
  rights: string;
  /** The article as a list of references has it (APA). */
  citation: string;
  /** That the text names no author, that it carries no date; what else is known of either. */
  unknown: readonly string[];
  reference: { words: string; from: string; time: Time };
}

/** Plain data: it goes through JSON unchanged, as `/<document>/<view>.json`. */
export interface ExportInput {
  format: 1;
  document: ExportedDocument;
  view: { id: string; kind: string; headline: OwnText; subtitle: OwnText };
  rows: readonly ChartRow[];
  evidence: readonly Evidence[];
  sentences: readonly NotedSentence[];
  /** The claims drawn, those they are computed from, and those that our own words rest on. */
  claims: readonly VerifiedClaim[];
  /** The drawn claims and their parents as W3C annotations and linked data. */
  linked: { annotations: readonly object[]; ours: readonly object[]; voices: readonly object[] };
  /** For each claim drawn: what it answers or is answered by, inside or outside this view. */
  answers: readonly {
    claim: ClaimId;
    other: ClaimId;
    label: string;
    otherLabel: string;
    as: 'answers' | 'answered-by';
  }[];
  voices: readonly Voice[];
  units: readonly CountedUnit[];
  /** `https://example.org/sub`, without a slash at its end; null where no address is configured. */
  site: string | null;
}
