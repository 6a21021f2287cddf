// A claim as an auditor sees it: its words in their place, what was recorded, what the machine read, every check.
import type { VerifiedClaim, VerifiedDocument } from '#lib/claims/claim.ts';
import { quotesOf } from '#lib/claims/lineage.ts';
import { voiceMarkOf } from '#lib/charts/voicemark.ts';
import type { VoiceMark } from '#lib/charts/kind.ts';
import { printCheckResults, readsOf, type PrintedCheck } from '#lib/pages/printed/checks.ts';
import { printQuoteOf, type PrintedQuote } from '#lib/pages/printed/context.ts';
import type { PrintedUse } from '#lib/pages/printed/usage.ts';
import { printAct } from '#lib/words/act.ts';
import { printDerivation } from '#lib/words/derivation.ts';
import { printPart } from '#lib/words/part.ts';
import { printMeasure, printPeriod } from '#lib/words/period.ts';
import { printReading } from '#lib/words/reading.ts';
import { printSentences } from '#lib/words/sentence.ts';
import { printPrecision } from '#lib/words/time.ts';
import { nameVoice } from '#lib/words/voice.ts';
import { printDate } from '#lib/words/when.ts';

/** Something recorded of a claim: its name, what was recorded, and the words of the text it comes from. */
export interface PrintedRecord {
  name: string;
  recorded: string;
  /** The same as the data holds it: “above 20 contracts”, “2018, throughout”; empty where it holds only words. */
  data: string;
  words: string;
}

export interface AuditClaim {
  id: string;
  label: string;
  voice: VoiceMark | null;
  /** “Huawei, sentence 17”, or “Ours, from sentence 17”. */
  standing: string;
  quotes: readonly PrintedQuote[];
  /** For a claim of ours: the calculation and the claims it names. */
  derived: { calculation: string; parents: readonly { id: string; label: string }[] } | null;
  records: readonly PrintedRecord[];
  /** What the machine read out of the words, as it writes it down. */
  reads: readonly string[];
  checks: readonly PrintedCheck[];
  /** The marks that rest on it. */
  uses: readonly PrintedUse[];
  retired: string | null;
}

/** Prints the claims of one document. */
export function printAuditClaimOf(
  document: VerifiedDocument,
  uses: ReadonlyMap<string, readonly PrintedUse[]>
): (claim: VerifiedClaim) => AuditClaim {
  const byId = new Map(document.claims.map((claim) => [claim.id, claim]));
  const order = new Map(document.sentences.map(({ id }, at) => [id, at]));
  const voice = voiceMarkOf(document);
  const printQuote = printQuoteOf(document);
  return (claim) => {
    const { id, label, derived, quotes } = claim;
    const standsIn = [...new Set(quotesOf(claim, byId).map(({ sentence }) => sentence))].sort(
      (a, b) => order.get(a)! - order.get(b)!
    );
    const voices = [...new Set(quotes.map(({ says }) => nameVoice(document, says.voice)))];
    return {
      id,
      label,
      voice: voice(claim),
      standing: derived
        ? `Ours, from ${printSentences(standsIn)}`
        : `${voices.join(' and ')}, ${printSentences(standsIn)}`,
      quotes: quotes.map(printQuote),
      derived: derived
        ? {
            calculation: printDerivation(claim, document) ?? '',
            parents: derived.of.map((parent) => ({ id: parent, label: byId.get(parent)?.label ?? parent }))
          }
        : null,
      records: printRecords(claim, document),
      reads: readsOf(
        claim.checks.filter(({ check }) => check === 3 || check === 5),
        document.about.units
      ),
      checks: printCheckResults(claim, document.about.units),
      uses: uses.get(id) ?? [],
      retired: claim.retired?.why ?? null
    };
  };
}

function printRecords(claim: VerifiedClaim, document: VerifiedDocument): PrintedRecord[] {
  const { value, when, actWords, negated } = claim;
  const records: PrintedRecord[] = [];
  const act = printAct(claim);
  if (value) {
    const kind = value.measure ? `${printMeasure(value.measure)}, ${printPeriod(value, when)}` : '';
    records.push({
      name: 'Value',
      recorded: [printPart(value, document), kind].filter(Boolean).join(' · '),
      data: printReading(value, document.about.units),
      words: value.words ?? ''
    });
  }
  if (when) {
    const precision = when.time ? printPrecision(when.time) : '';
    const against = when.against ? 'read against the reference date, which is ours' : '';
    const extent = when.extent === 'throughout' ? 'throughout' : '';
    records.push({
      name: 'When',
      recorded: [printDate(when), precision, extent, against, whyUndated(when.undated)]
        .filter(Boolean)
        .join(' · '),
      data: [when.edtf, when.extent].filter(Boolean).join(', '),
      words: when.words
    });
  }
  if (act) records.push({ name: 'Act', recorded: act, data: '', words: actWords ?? '' });
  if (claim.if) records.push({ name: 'Condition', recorded: 'only if', data: '', words: claim.if });
  if (negated) records.push({ name: 'Negation', recorded: 'a negation', data: '', words: negated });
  return records;
}

function whyUndated(undated: NonNullable<VerifiedClaim['when']>['undated']): string {
  switch (undated) {
    case 'tense':
      return 'only the verb’s tense says when';
    case 'utterance':
      return 'said at a time that the text does not give';
    case 'vague':
      return 'words too vague to date';
    case undefined:
      return '';
  }
}
