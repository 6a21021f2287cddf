// What a story is once it was held to its claims: views ready to be drawn.
import type { ClaimId, SentenceId, VerifiedClaim } from '#lib/claims/claim.ts';

/** Our own words, and the claims they rest on. */
export interface OwnText {
  text: string;
  restsOn: readonly ClaimId[];
}

/** A lesson of so many minutes. */
export type Minutes = 10 | 25 | 45;

/** How a view stands in the lesson. */
export interface InLesson {
  title?: OwnText;
  /** Keys of marks in the order in which they are shown; absent for all of them. */
  show?: readonly string[];
  /** The shortest route that has it. */
  minutes: Minutes;
}

export interface View {
  id: string;
  kind: string;
  claims: readonly VerifiedClaim[];
  headline: OwnText;
  subtitle: OwnText;
  note?: OwnText;
  question?: OwnText & { answer: ClaimId };
  lesson?: InLesson;
}

export interface Story {
  views: readonly View[];
}

/** A hard word of the text: as it stands in its sentence, and what it means there. */
export interface GlossaryEntry {
  word: string;
  sentence: SentenceId;
  means: string;
}

export interface Classroom {
  glossary: readonly GlossaryEntry[];
  /** Questions that the text cannot answer. */
  beyond: readonly OwnText[];
}
