// Check 8: the independent second reading agrees with the first; what was settled stays on record.
import type { CheckResult } from '#lib/claims/claim.ts';
import type { SecondReading } from '#lib/claims/schema.ts';
import { findWithin, overlaps, type Context } from '#lib/claims/checks/context.ts';
import type { Draftling } from '#lib/claims/checks/witness.ts';
import type { Place } from '#lib/source/sentence.ts';

type Entry = SecondReading['entries'][number];
interface Placed extends Entry {
  place: Place;
  row: number;
}

/** One point on which the two readings differ. */
export interface Difference {
  claim: string;
  at: string;
  words: string;
  field: string;
  first: string;
  second: string;
  row: number | null;
}

/** Compares the readings. Differences that are not settled are problems. */
export function checkSecondReading(context: Context, claims: readonly Draftling[]): Map<string, CheckResult> {
  const { secondReading } = context.draft;
  const results = new Map<string, CheckResult>();
  if (!secondReading) {
    context.report.add('second-reading-missing', 'second-reading.yaml', [], {
      expected: 'second-reading.yaml, made from the source and the sentences alone',
      found: 'no such file',
      advice:
        'Let somebody who has not seen claims.yaml read the text and write it; README.md describes the format.'
    });
    return results;
  }
  const differences = compareReadings(context, claims, secondReading);
  const settled = new Set(
    secondReading.settled.map(({ claim, field, words }) => `${claim} ${field} ${words}`)
  );
  const isSettled = (difference: Difference) =>
    settled.has(`${difference.claim} ${difference.field} ${difference.words}`);
  for (const difference of differences) {
    if (isSettled(difference)) continue;
    const { claim, at, words, field, first, second, row } = difference;
    const [file, path] =
      row === null
        ? (['claims.yaml', ['claims', draftRow(claims, claim)]] as const)
        : (['second-reading.yaml', ['entries', row]] as const);
    context.report.add('second-reading-differs', file, path, {
      id: claim,
      expected: `${field} of “${words}” in ${at}, as the first reading has it: ${first}`,
      found: second,
      advice:
        'Read the sentence again; correct the wrong one, or record under settled: which was kept and why.'
    });
  }
  const open = new Set(differences.map(({ claim, field, words }) => `${claim} ${field} ${words}`));
  secondReading.settled.forEach((entry, row) => {
    if (open.has(`${entry.claim} ${entry.field} ${entry.words}`) || entry.kept !== 'first') return;
    context.report.add('second-reading-differs', 'second-reading.yaml', ['settled', row], {
      id: entry.claim,
      expected: 'a difference that is settled here',
      found: `no difference in ${entry.field} of “${entry.words}”`,
      advice: 'Delete the entry: the two readings agree.'
    });
  });
  for (const claim of claims) {
    const own = differences.filter((difference) => difference.claim === claim.id);
    results.set(claim.id, {
      check: 8,
      result: claim.derived ? 'not-needed' : 'passed',
      ...(own.length > 0 ? { read: 'settled' } : {})
    });
  }
  return results;
}

function draftRow(claims: readonly Draftling[], id: string): number {
  return claims.find((claim) => claim.id === id)?.row ?? 0;
}

/** Every point on which a claim and the entry for the same words differ. */
export function compareReadings(
  context: Context,
  claims: readonly Draftling[],
  reading: SecondReading
): Difference[] {
  const bySentence = new Map<string, Placed[]>();
  reading.entries.forEach((entry, row) => {
    const sentence = context.sentenceById.get(entry.at);
    const place = sentence && findWithin(context.draft.text, entry.words, sentence);
    if (!place) {
      context.report.add('not-in-source', 'second-reading.yaml', ['entries', row, 'words'], {
        id: entry.at,
        expected: `these words in ${entry.at}`,
        found: `“${entry.words}”`,
        advice: 'Copy the words from the sentence letter by letter.'
      });
      return;
    }
    const placed = { ...entry, place, row };
    const group = bySentence.get(entry.at);
    if (group) group.push(placed);
    else bySentence.set(entry.at, [placed]);
  });
  return claims.flatMap((claim) => compareClaim(claim, bySentence));
}

function compareClaim(claim: Draftling, bySentence: ReadonlyMap<string, readonly Placed[]>): Difference[] {
  const first = claim.quotes[0];
  if (!first) return [];
  const entries = bySentence.get(first.sentence) ?? [];
  const differences: Difference[] = [];
  const differ = (entry: Placed | undefined, words: string, field: string, one: unknown, other: unknown) => {
    if (String(one ?? 'absent') === String(other ?? 'absent')) return;
    differences.push({
      claim: claim.id,
      at: first.sentence,
      words,
      field,
      first: String(one ?? 'absent'),
      second: String(other ?? 'absent'),
      row: entry?.row ?? null
    });
  };
  for (const witness of claim.witnesses) {
    if (witness.quote !== first) continue;
    const touching = entries.filter((entry) => overlaps(entry.place, witness.place));
    if (witness.kind === 'value' && claim.value) {
      const entry = closest(
        touching.filter(({ value }) => value),
        witness.place
      );
      differ(entry, witness.words, 'value', 'read', entry ? 'read' : 'not read');
      for (const field of entry ? (['is', 'low', 'high', 'unit', 'measure'] as const) : []) {
        if (field === 'measure' && entry!.value!.measure === undefined) continue;
        differ(entry, witness.words, field, claim.value[field], entry!.value![field]);
      }
    }
    if (witness.kind === 'when' && claim.when) {
      const entry = closest(
        touching.filter(({ when }) => when),
        witness.place
      );
      differ(entry, witness.words, 'when', 'read', entry ? 'read' : 'not read');
      for (const field of entry ? (['edtf', 'extent', 'undated'] as const) : []) {
        differ(entry, witness.words, field, claim.when[field], entry!.when![field]);
      }
    }
  }
  compareSaying(claim, entries, differ);
  return differences;
}

/** Voice, manner, act, condition and negation, against the entries that share the most of the quotation. */
function compareSaying(
  claim: Draftling,
  entries: readonly Placed[],
  differ: (entry: Placed, words: string, field: string, one: unknown, other: unknown) => void
): void {
  const quote = claim.quotes[0]!;
  const span = { start: quote.places[0].start, end: quote.places.at(-1)!.end };
  const about = closest(
    entries.filter((entry) => entry.voice !== undefined && overlaps(entry.place, span)),
    span
  );
  if (!about) return;
  const words = about.words;
  differ(about, words, 'voice', quote.says.voice, about.voice);
  if (about.how !== undefined) differ(about, words, 'how', quote.says.how, about.how);
  if (about.via !== undefined || quote.says.via.length > 0) {
    differ(
      about,
      words,
      'via',
      quote.says.via.map(({ voice }) => voice).join(', '),
      (about.via ?? []).join(', ')
    );
  }
  if (about.act !== undefined) differ(about, words, 'act', claim.act, about.act);
  differ(about, words, 'if', claim.if ? 'a condition' : undefined, about.if ? 'a condition' : undefined);
}

/** The entry whose words come nearest to a place: the largest overlap in proportion to both. */
function closest(entries: readonly Placed[], place: Place): Placed | undefined {
  const fit = ({ place: own }: Placed) => {
    const shared = Math.min(own.end, place.end) - Math.max(own.start, place.start);
    return shared / Math.max(own.end - own.start, place.end - place.start);
  };
  return [...entries].sort((a, b) => fit(b) - fit(a) || a.row - b.row)[0];
}
