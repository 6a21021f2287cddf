// What every row of every chart has, made from a claim: source, spoken label, sentences, voice.
import type { ChartInput, ChartRow } from '#lib/charts/kind.ts';
import type { SentenceId, VerifiedClaim, VerifiedDocument } from '#lib/claims/claim.ts';
import { quotesOf, rootsOf } from '#lib/claims/lineage.ts';
import { speakAct } from '#lib/words/act.ts';
import { capitalise } from '#lib/words/capital.ts';
import { nameWording, printTold } from '#lib/words/told.ts';
import { nameVoice } from '#lib/words/voice.ts';
import { speakClaim } from '#lib/words/speak.ts';

/** A row without its number, which the place in the view gives. */
export type Base = Omit<ChartRow, 'number'>;

/** @example makeBase(claim, input) // { key: 'revenue-2018', source: { claims: ['revenue-2018'] }, spoken: '…', … } */
export function makeBase(claim: VerifiedClaim, { document, voiceMark }: ChartInput): Base {
  return {
    key: claim.id,
    source: { claims: [claim.id] },
    spoken: speakClaim(claim, document),
    sentences: sentencesOf(claim, document),
    voice: voiceMark(claim)
  };
}

/** Numbers rows from 1 in their order. */
export function numberRows<Row extends Base>(rows: readonly Row[]): (Row & { number: number })[] {
  return rows.map((row, index) => ({ ...row, number: index + 1 }));
}

/** Every sentence that a claim's quotes, or its parents' quotes, stand in, in the order of the text. */
export function sentencesOf(claim: VerifiedClaim, document: VerifiedDocument): SentenceId[] {
  const found = new Set(quotesOf(claim, byIdOf(document)).map(({ sentence }) => sentence));
  return document.sentences.map(({ id }) => id).filter((id) => found.has(id));
}

/** Who says it, in short, for a mark: “VOA says”, “Critics say”; each voice once. */
export function tellersOf(claim: VerifiedClaim, document: VerifiedDocument): string {
  const told = rootsOf(claim, byIdOf(document)).flatMap((root) =>
    root.quotes.map(({ says }) => {
      const isPlural = document.voices.get(says.voice)?.kind === 'group';
      return `${nameVoice(document, says.voice)} ${speakAct('states', isPlural)}`;
    })
  );
  return [...new Set(told)].join(', ');
}

/**
 * Whose words it rests on, each name once, for a table; for what is derived its parents' voices.
 *
 * @example whoseOf(quitIfForced, document) // 'Huawei, Ren'
 */
export function whoseOf(claim: VerifiedClaim, document: VerifiedDocument): string {
  const told = rootsOf(claim, byIdOf(document)).flatMap((root) =>
    root.quotes.map(({ says }) => nameVoice(document, says.voice))
  );
  return [...new Set(told)].join(', ');
}

/**
 * The first quotation as a card tells it: its words, and whose wording they are where the speaker isn’t quoted.
 *
 * @example tellFirst(denial, document)
 * // { quote: 'Huawei does not act on behalf of China’s government …', wording: 'In VOA’s words:' }
 */
export function tellFirst(
  { quotes: [first] }: VerifiedClaim,
  document: VerifiedDocument
): { quote: string; wording: string | null } {
  if (first === undefined) return { quote: '', wording: null };
  const wording = nameWording(first.says, document);
  return { quote: printTold(first), wording: wording === null ? null : `${capitalise(wording)}:` };
}

/** Why a retired claim cannot be drawn; null where it is in force. */
export function refusesRetired(claim: VerifiedClaim): string | null {
  return claim.retired === undefined ? null : `“${claim.id}” is retired: ${claim.retired.why}`;
}

export function byIdOf(document: VerifiedDocument): ReadonlyMap<string, VerifiedClaim> {
  return new Map(document.claims.map((claim) => [claim.id, claim]));
}
