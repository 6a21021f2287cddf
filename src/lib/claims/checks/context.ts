// What the checks share: the draft, its placed sentences, and readings that are made once a sentence.
import type { Attribution, Voice } from '#lib/claims/claim.ts';
import type { Draft } from '#lib/claims/load.ts';
import type { Report } from '#lib/claims/report.ts';
import type { Cue } from '#lib/claims/cues/find.ts';
import { remember, type Readings } from '#lib/claims/readings.ts';
import type { AmountReading } from '#lib/quantity/reading.ts';
import type { CountedUnit } from '#lib/quantity/units.ts';
import type { Place, Sentence } from '#lib/source/sentence.ts';
import type { TextIndex } from '#lib/source/textindex.ts';
import { isOnWordBoundary } from '#lib/source/wordboundary.ts';
import type { TimeReading } from '#lib/time/reading.ts';
import type { Time } from '#lib/time/time.ts';

export interface Context {
  draft: Draft;
  report: Report;
  index: TextIndex;
  readings: Readings;
  units: readonly CountedUnit[];
  voices: ReadonlyMap<string, Voice>;
  sentences: readonly Sentence[];
  sentenceById: ReadonlyMap<string, Sentence>;
  /** What stands inside quotation marks, in the whole text, in order. */
  quotations: readonly Place[];
  /** Null where the document’s reference date is not EDTF; that is a problem of its own. */
  reference: Time | null;
  attributions: Attribution[];
  attributionsOf(sentence: string): readonly Attribution[];
  /** Every amount that the reader finds in a sentence, with places in the whole text. */
  amountsIn(sentence: Sentence): readonly AmountReading[];
  /** Every expression of time that the reader finds in a sentence, with places in the whole text. */
  timesIn(sentence: Sentence): readonly TimeReading[];
  /** Every negation, condition, modal and word of saying in a sentence, with places in the whole text. */
  cuesIn(sentence: Sentence): readonly Cue[];
  /** The words of a sentence that are set aside, each at its first place. */
  asideIn(sentence: Sentence): readonly Place[];
}

/** Prepares a draft for the checks. Everything that costs is done once. */
export function makeContext(
  draft: Draft,
  report: Report,
  sentences: readonly Sentence[],
  reference: Time | null,
  readings: Readings
): Context {
  const units = Object.entries(draft.about.units).map(([id, unit]) => ({ id, ...unit, discrete: true }));
  const amounts = new Map<string, readonly AmountReading[]>();
  const times = new Map<string, readonly TimeReading[]>();
  const cues = new Map<string, readonly Cue[]>();
  const aside = new Map<string, readonly Place[]>();
  const asideWords = groupBy(draft.setAside, ({ at }) => at);
  const attributions: Attribution[] = [];
  let bySentence: Map<string, Attribution[]> | null = null;
  return {
    draft,
    report,
    index: readings.index(draft.text),
    units,
    voices: new Map(Object.entries(draft.about.voices).map(([id, voice]) => [id, { id, ...voice }])),
    sentences,
    sentenceById: new Map(sentences.map((sentence) => [sentence.id, sentence])),
    quotations: readings.quotations(draft.text),
    readings,
    reference,
    attributions,
    attributionsOf(sentence) {
      bySentence ??= groupBy(attributions, ({ at }) => at);
      return bySentence.get(sentence) ?? [];
    },
    amountsIn: (sentence) =>
      remember(amounts, sentence.id, () =>
        readings.amounts(sentence.text, units).map((reading) => shift(reading, sentence.start))
      ),
    timesIn: (sentence) =>
      remember(times, sentence.id, () =>
        readings.times(sentence.text).map((reading) => shift(reading, sentence.start))
      ),
    cuesIn: (sentence) =>
      remember(cues, sentence.id, () =>
        readings.cues(sentence.text).map((cue) => ({
          ...cue,
          start: cue.start + sentence.start,
          end: cue.end + sentence.start
        }))
      ),
    asideIn: (sentence) =>
      remember(aside, sentence.id, () =>
        (asideWords.get(sentence.id) ?? []).flatMap(({ words }) => {
          const place = words === undefined ? null : findWithin(draft.text, words, sentence);
          return place ? [place] : [];
        })
      )
  };
}

/** Items by a key, in their order. */
export function groupBy<Key, Item>(items: Iterable<Item>, keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** A reading of a sentence with places in the whole text. */
function shift<Reading extends Place & { core: Place }>(reading: Reading, by: number): Reading {
  const { core } = reading;
  return {
    ...reading,
    start: reading.start + by,
    end: reading.end + by,
    core: { start: core.start + by, end: core.end + by }
  };
}

/** True where two places share at least one character. */
export function overlaps(a: Place, b: Place): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True where `inner` lies wholly in `outer`. */
export function holds(outer: Place, inner: Place): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The first place of some whole words inside a place, or null: “no” does not stand in “now”. */
export function findWithin(text: string, words: string, within: Place): Place | null {
  // Only the stretch itself is searched: words that are not there must not cost a walk through the whole text.
  const stretch = text.slice(within.start, within.end);
  for (let at = stretch.indexOf(words); at >= 0; at = stretch.indexOf(words, at + 1)) {
    const place = { start: within.start + at, end: within.start + at + words.length };
    if (isOnWordBoundary(text, place)) return place;
  }
  return null;
}
