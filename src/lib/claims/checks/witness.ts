// Check 3: where the words that witness a value, a date, an act or a condition stand in a quote.
import type { Quote, UnverifiedClaim } from '#lib/claims/claim.ts';
import type { ClaimEntry } from '#lib/claims/schema.ts';
import { excerpt } from '#lib/claims/checks/attributions.ts';
import { findWithin, type Context } from '#lib/claims/checks/context.ts';
import type { YamlPath } from '#lib/claims/yaml.ts';
import type { Place } from '#lib/source/sentence.ts';

export type WitnessKind = 'act' | 'if' | 'negated' | 'value' | 'when';

/** Some words in one quote of a claim, and where they stand. */
export interface Witness {
  kind: WitnessKind;
  quote: Quote;
  words: string;
  place: Place;
  path: YamlPath;
}

/**
 * Every witness of a claim. The claim’s own words belong to its first quote; further quotes bring theirs in `witness`.
 * Words that do not stand in their quote are reported and left out.
 */
export function findWitnesses(
  context: Context,
  claim: ClaimEntry,
  quotes: readonly Quote[],
  row: number
): Witness[] {
  const own: [WitnessKind, string | undefined, YamlPath][] = [
    ['act', claim['act-words'], ['claims', row, 'act-words']],
    ['if', claim.if?.words, ['claims', row, 'if', 'words']],
    ['negated', claim.negated?.words, ['claims', row, 'negated', 'words']],
    ['value', claim.value?.words, ['claims', row, 'value', 'words']],
    ['when', claim.when?.words, ['claims', row, 'when', 'words']]
  ];
  return quotes.flatMap((quote, number) => {
    const wanted = (number === 0 ? own : []).concat(
      (Object.entries(quote.witness) as [WitnessKind, string][]).map(([kind, words]) => [
        kind,
        words,
        ['claims', row, 'quotes', number, 'witness', kind]
      ])
    );
    return wanted.flatMap(([kind, words, path]) => {
      if (words === undefined) return [];
      const place = quote.places
        .map((part) => findWithin(context.draft.text, words, part))
        .find((found) => found !== null);
      if (place) return [{ kind, quote, words, place, path }];
      context.report.add('words-not-in-quote', 'claims.yaml', path, {
        id: claim.id,
        expected: `words that stand in the quotation “${excerpt(quote.exact)}”`,
        found: `“${excerpt(words)}”`,
        advice: 'Copy the words from the quotation, or widen the quotation until it holds them.'
      });
      return [];
    });
  });
}

/** The claim after the checks so far; filled step by step. */
export type Draftling = UnverifiedClaim & { witnesses: readonly Witness[]; row: number };
