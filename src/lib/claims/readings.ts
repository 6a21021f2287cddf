// What the readers find in a sentence, kept: the same sentence is read once, also when a document is verified again.
import { findCues, type Cue } from '#lib/claims/cues/find.ts';
import { readAmounts } from '#lib/quantity/read.ts';
import type { AmountReading } from '#lib/quantity/reading.ts';
import type { CountedUnit } from '#lib/quantity/units.ts';
import { quotationRanges } from '#lib/source/quotations.ts';
import type { Place } from '#lib/source/sentence.ts';
import { indexText, type TextIndex } from '#lib/source/textindex.ts';
import { readEdtf } from '#lib/time/edtf/read.ts';
import { readTimes } from '#lib/time/read.ts';
import type { Resolution, TimeReading } from '#lib/time/reading.ts';

/** The readers with a memory. Places count from the beginning of the text given. */
export interface Readings {
  amounts(text: string, units: readonly CountedUnit[]): readonly AmountReading[];
  times(text: string): readonly TimeReading[];
  cues(text: string): readonly Cue[];
  edtf(text: string): ReturnType<typeof readEdtf>;
  index(text: string): TextIndex;
  quotations(text: string): readonly Place[];
}

/** A fresh memory. Share one between runs of `verify` to verify again in a fraction of the time. */
export function makeReadings(): Readings {
  const times = new Map<string, readonly TimeReading[]>();
  const edtf = new Map<string, ReturnType<typeof readEdtf>>();
  const cues = new Map<string, readonly Cue[]>();
  const indexes = new Map<string, TextIndex>();
  const quotations = new Map<string, readonly Place[]>();
  // Units change what an amount is, so readings belong to the list they were made with.
  const amounts = new Map<string, Map<string, readonly AmountReading[]>>();
  const keys = new WeakMap<readonly CountedUnit[], string>();
  const keyOf = (units: readonly CountedUnit[]) => remember(keys, units, () => JSON.stringify(units));
  return {
    amounts: (text, units) =>
      remember(
        remember(amounts, keyOf(units), () => new Map()),
        text,
        () => readAmounts(text, { units })
      ),
    times: (text) => remember(times, text, () => readTimes(text).map(resolveOnce)),
    edtf: (text) => remember(edtf, text, () => readEdtf(text)),
    cues: (text) => remember(cues, text, () => findCues({ text, start: 0 })),
    index: (text) => rememberFew(indexes, text, () => indexText(text)),
    quotations: (text) => rememberFew(quotations, text, () => quotationRanges(text).ranges)
  };
}

/** Resolving parses EDTF, which costs more than everything else about a date. */
function resolveOnce(reading: TimeReading): TimeReading {
  const known = new Map<string, Resolution>();
  return {
    ...reading,
    resolve: (reference) => remember(known, reference?.edtf ?? '', () => reading.resolve(reference))
  };
}

interface Memory<Key, Value> {
  get(key: Key): Value | undefined;
  set(key: Key, value: Value): unknown;
}

/** What is known of a key; made at the first asking. */
export function remember<Key, Value>(memory: Memory<Key, Value>, key: Key, make: () => Value): Value {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const made = make();
  memory.set(key, made);
  return made;
}

/** Whole texts are large and change as a whole: only the last few are kept. */
function rememberFew<Value>(memory: Map<string, Value>, text: string, make: () => Value): Value {
  if (!memory.has(text) && memory.size >= 4) memory.delete(memory.keys().next().value!);
  return remember(memory, text, make);
}
