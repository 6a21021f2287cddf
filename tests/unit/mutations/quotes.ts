// Wrong quotations: a letter changed, words lost at either end, a whole quotation left out.
import { change, perClaim, shrunk, type Family } from './mutant.ts';
import type { Draft } from '#lib/claims/load.ts';
import type { ClaimEntry } from '#lib/claims/schema.ts';

/** One change of each class of letters that a wording has, in the middle of it where there are several. */
export function letterChanges(text: string): string[] {
  const classes: [RegExp, (letter: string) => string][] = [
    [/\p{Ll}/gu, (letter) => (letter === 'e' ? 'a' : 'e')],
    [/\p{Ll}/gu, (letter) => letter.toUpperCase()],
    [/\p{Ll}/gu, (letter) => letter + letter],
    [/\p{Ll}/gu, () => ''],
    [/\p{Lu}/gu, (letter) => letter.toLowerCase()],
    [/\d/g, (digit) => String((Number(digit) + 1) % 10)],
    [/ /g, () => '  '],
    [/ /g, () => '\u00a0'],
    [/’/g, () => "'"],
    [/[“”]/g, () => '"'],
    [/-/g, () => '–'],
    [/[,;]/g, () => ''],
    [/\$/g, () => '€']
  ];
  return classes.flatMap(([pattern, replace]) => {
    const found = [...text.matchAll(pattern)];
    const match = found[found.length >> 1];
    if (!match) return [];
    return [text.slice(0, match.index) + replace(match[0]) + text.slice(match.index + match[0].length)];
  });
}

function exactOf(claim: ClaimEntry, number: number): string | undefined {
  const exact = claim.quotes?.[number]?.exact;
  return typeof exact === 'string' ? exact : undefined;
}

const found = ['not-in-source', 'ambiguous', 'cuts-a-word', 'words-not-in-quote'] as const;

export function quoteFamilies(draft: Draft): Family[] {
  const perQuote = (make: (exact: string) => string[]) =>
    perClaim(draft, (claim) =>
      (claim.quotes ?? []).flatMap((_, number) => {
        const exact = exactOf(claim, number);
        return exact === undefined
          ? []
          : make(exact).map((text): [string, ClaimEntry] => [
              `quote “${text}”`,
              change(claim, ['quotes', number, 'exact'], text)
            ]);
      })
    );
  return [
    { name: 'a letter of a quotation', reasons: [...found], mutants: perQuote(letterChanges) },
    {
      name: 'a quotation shorter by some words',
      reasons: [
        ...found,
        'quotes-less',
        'cue-not-recorded',
        'unaccounted-words',
        'unaccounted-expression',
        'act-differs',
        'unit-differs',
        'voice-differs',
        'own-quotation'
      ],
      mutants: perQuote((exact) => shrunk(exact).filter(Boolean))
    },
    {
      name: 'a further quotation left out',
      reasons: ['unaccounted-words', 'unaccounted-sentence', 'unaccounted-expression'],
      mutants: perClaim(draft, (claim) =>
        (claim.quotes?.length ?? 0) > 1
          ? [['last quote dropped', { ...claim, quotes: claim.quotes!.slice(0, -1) }]]
          : []
      )
    }
  ];
}
