// A document as the library shows it, and its claims as the library’s search finds them.
import type { VerifiedClaim, VerifiedDocument } from '#lib/claims/claim.ts';
import { voiceMarkOf } from '#lib/charts/voicemark.ts';
import { printAbout } from '#lib/pages/printed/about.ts';
import { printSpark, type Spark } from '#lib/pages/printed/spark.ts';
import type { PrintedAbout } from '#lib/ui/printed.ts';
import { printTime } from '#lib/words/time.ts';
import { printTold } from '#lib/words/told.ts';
import { printSays } from '#lib/words/voice.ts';

export interface LibraryEntry {
  about: PrintedAbout;
  spark: Spark | null;
}

/** A claim as the search finds it. Short names: a thousand documents are in one file. */
export interface FoundClaim {
  /** Document, and claim. */
  d: string;
  c: string;
  label: string;
  quote: string;
  /** “Huawei, reported by VOA”; “ours” where it is derived. */
  says: string;
  /** The date that its words were read as: “2018”; empty where it has none. */
  when: string;
}

export function printLibraryEntry(document: VerifiedDocument): LibraryEntry {
  return { about: printAbout(document), spark: printSpark(document.claims, voiceMarkOf(document)) };
}

/** @example printFoundClaims(document)[0] // { d: 'huawei-5g', c: 'founded', label: 'Huawei founded', … } */
export function printFoundClaims(document: VerifiedDocument): FoundClaim[] {
  return document.claims.map((claim) => ({
    d: document.about.id,
    c: claim.id,
    label: claim.label,
    quote: claim.quotes.map(printTold).join(' / '),
    says: printVoices(claim, document),
    when: claim.when?.time ? printTime(claim.when.time) : ''
  }));
}

function printVoices(claim: VerifiedClaim, document: VerifiedDocument): string {
  const voices = new Set(claim.quotes.map(({ says }) => printSays(says, document)));
  return voices.size === 0 ? 'ours' : [...voices].join('; ');
}
