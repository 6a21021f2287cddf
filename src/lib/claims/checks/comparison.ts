// Lays the two readings side by side, both ways: what each has that the other has not, and where they differ.
import type { Quote } from '#lib/claims/claim.ts';
import type { SecondReading } from '#lib/claims/schema.ts';
import { findWithin, groupBy, overlaps, type Context } from '#lib/claims/checks/context.ts';
import type { Draftling, Witness } from '#lib/claims/checks/witness.ts';
import type { Place } from '#lib/source/sentence.ts';

type Entry = SecondReading['entries'][number];
interface Placed extends Entry {
  place: Place;
  row: number;
}

/** One point on which the two readings differ. */
export interface Difference {
  /** The claim, or the sentence where no claim has these words. */
  claim: string;
  at: string;
  words: string;
  field: string;
  first: string;
  second: string;
  /** Where to look: the row of the claim, or of the entry of the second reading. */
  claimRow: number | null;
  entryRow: number | null;
}

type Side = { claim: Draftling; at: string; entry?: Placed };

/** Every point on which the claims and the entries for the same words differ, in the order of the claims, then of the entries. */
export function compareReadings(
  context: Context,
  claims: readonly Draftling[],
  reading: SecondReading
): Difference[] {
  const entries = groupBy(placeEntries(context, reading), ({ at }) => at);
  return [
    ...claims.flatMap((claim) => compareClaim(claim, entries)),
    ...findUnclaimed(context, claims, [...entries.values()].flat())
  ];
}

function placeEntries(context: Context, reading: SecondReading): Placed[] {
  return reading.entries.flatMap((entry, row) => {
    const sentence = context.sentenceById.get(entry.at);
    const place = sentence && findWithin(context.draft.text, entry.words, sentence);
    if (place) return [{ ...entry, place, row }];
    context.report.add('not-in-source', 'second-reading.yaml', ['entries', row, 'words'], {
      id: entry.at,
      expected: sentence ? `these words in ${entry.at}` : 'the id of a sentence of sentences.yaml',
      found: sentence ? `“${entry.words}”` : `“${entry.at}”`,
      advice: 'Copy the words from the sentence letter by letter.'
    });
    return [];
  });
}

function compareClaim(claim: Draftling, bySentence: ReadonlyMap<string, readonly Placed[]>): Difference[] {
  const differences: Difference[] = [];
  const compare = (side: Side, words: string, field: string, one: unknown, other: unknown) => {
    const [first, second] = [String(one ?? 'absent'), String(other ?? 'absent')];
    if (first === second) return;
    const { at, entry } = side;
    differences.push({
      ...{ claim: claim.id, at, words, field, first, second },
      ...{ claimRow: claim.row, entryRow: entry?.row ?? null }
    });
  };
  for (const quote of claim.quotes) {
    const entries = bySentence.get(quote.sentence) ?? [];
    for (const witness of claim.witnesses) {
      if (witness.quote === quote) compareWitness(claim, witness, entries, compare);
    }
    compareSaying(claim, quote, entries, compare);
  }
  return differences;
}

type Compare = (side: Side, words: string, field: string, one: unknown, other: unknown) => void;

function compareWitness(
  claim: Draftling,
  witness: Witness,
  entries: readonly Placed[],
  compare: Compare
): void {
  const { kind, words, place, quote } = witness;
  const at = quote.sentence;
  const find = (has: (entry: Placed) => boolean) =>
    closest(
      entries.filter((entry) => has(entry) && overlaps(entry.place, place)),
      place
    );
  if (kind === 'value' && claim.value) {
    const entry = find(({ value }) => value !== undefined);
    const side = { claim, at, entry };
    if (!entry) return compare(side, words, 'value', 'read', 'not read');
    for (const field of ['is', 'low', 'high', 'unit', 'measure'] as const) {
      // The second reader gave a measure only where one was plain.
      if (field === 'measure' && entry.value!.measure === undefined) continue;
      // One stated number stands on both sides and differs once.
      if (field === 'high' && claim.value.low === claim.value.high && entry.value!.low === entry.value!.high)
        continue;
      compare(side, words, field, claim.value[field], entry.value![field]);
    }
  }
  if (kind === 'when' && claim.when) {
    const entry = find(({ when }) => when !== undefined);
    const side = { claim, at, entry };
    // A verb’s tense names no time: to note it and not to note it is the same reading.
    if (!entry && claim.when.undated === 'tense') return;
    if (!entry) return compare(side, words, 'when', 'read', 'not read');
    for (const field of ['edtf', 'extent', 'undated'] as const) {
      compare(side, words, field, claim.when[field], entry.when![field]);
    }
  }
}

/** Voice, manner, relays, act, condition and negation, against the entry that shares the most of the quotation. */
function compareSaying(claim: Draftling, quote: Quote, entries: readonly Placed[], compare: Compare): void {
  const span = { start: quote.places[0].start, end: quote.places.at(-1)!.end };
  const about = closest(
    entries.filter((entry) => entry.voice !== undefined && overlaps(entry.place, span)),
    span
  );
  if (!about) return;
  const side = { claim, at: quote.sentence, entry: about };
  const { words } = about;
  const has = (kind: 'if' | 'negated') =>
    claim.witnesses.some((witness) => witness.quote === quote && witness.kind === kind);
  compare(side, words, 'voice', quote.says.voice, about.voice);
  if (about.how !== undefined) compare(side, words, 'how', quote.says.how, about.how);
  const relays = quote.says.via.map(({ voice }) => voice).join(', ');
  const isWhole = isStatement(about);
  // An amount or a date is read with its voice; relays and conditions were noted with whole statements.
  if (isWhole || about.via) compare(side, words, 'via', relays, (about.via ?? []).join(', '));
  if (about.act !== undefined) compare(side, words, 'act', claim.act, about.act);
  if (!isWhole) return;
  compare(side, words, 'if', has('if') ? 'a condition' : undefined, about.if ? 'a condition' : undefined);
  // The negation of a denial is its act.
  const isNegated = has('negated') || (claim.act === 'denies' && about.negated !== undefined);
  compare(
    side,
    words,
    'negated',
    isNegated ? 'a negation' : undefined,
    about.negated ? 'a negation' : undefined
  );
}

/** The other way: what the second reading has and no claim, nor any set-aside entry, has. */
function findUnclaimed(
  context: Context,
  claims: readonly Draftling[],
  entries: readonly Placed[]
): Difference[] {
  const witnesses = groupBy(
    claims.flatMap((claim) => claim.witnesses),
    ({ quote }) => quote.sentence
  );
  const quotes = groupBy(
    claims.flatMap((claim) => claim.quotes),
    ({ sentence }) => sentence
  );
  return entries.flatMap((entry) => {
    const { at, words, place, value, when, row } = entry;
    const isWitnessed = (kind: 'value' | 'when') =>
      (witnesses.get(at) ?? []).some((witness) => witness.kind === kind && overlaps(witness.place, place));
    const sentence = context.sentenceById.get(at)!;
    const isAside = context.asideIn(sentence).some((aside) => overlaps(aside, place));
    const missing: string[] = [];
    // The length of a period belongs to its date: “over the past five years”.
    if (value && !isWitnessed('value') && !(when && isWitnessed('when'))) missing.push('value');
    if (when && when.undated !== 'tense' && !isWitnessed('when')) missing.push('when');
    const isQuoted = (quotes.get(at) ?? []).some((quote) =>
      quote.places.some((part) => overlaps(part, place))
    );
    if (isStatement(entry) && !isQuoted) missing.push('statement');
    if (isAside) return [];
    return missing.map((field) => ({
      ...{ claim: at, at, words, field, first: 'not read', second: 'read' },
      ...{ claimRow: null, entryRow: row }
    }));
  });
}

function isStatement({ value, when }: Entry): boolean {
  return value === undefined && when === undefined;
}

/** The entry whose words come nearest to a place: the largest overlap in proportion to both. */
function closest(entries: readonly Placed[], place: Place): Placed | undefined {
  const fit = ({ place: own }: Placed) => {
    const shared = Math.min(own.end, place.end) - Math.max(own.start, place.start);
    return shared / Math.max(own.end - own.start, place.end - place.start);
  };
  return [...entries].sort((a, b) => fit(b) - fit(a) || a.row - b.row)[0];
}
