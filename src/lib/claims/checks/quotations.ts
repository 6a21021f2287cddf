// Check 4, second half: what stands inside quotation marks is its speaker’s, but for terms and glosses.
import { overlaps, type Context } from '#lib/claims/checks/context.ts';
import { excerpt } from '#lib/claims/checks/attributions.ts';
import type { Attribution } from '#lib/claims/claim.ts';
import type { Place } from '#lib/source/sentence.ts';

/** Walks quotation marks and stretches together, both in the order of the text. */
export function checkQuotations(context: Context): void {
  let first = 0;
  for (const stretch of context.attributions) {
    while (context.quotations[first] && context.quotations[first]!.end <= stretch.place.start) first++;
    const inside: Place[] = [];
    for (let at = first; context.quotations[at] && context.quotations[at]!.start < stretch.place.end; at++) {
      const quotation = context.quotations[at]!;
      if (overlaps(quotation, stretch.place)) inside.push(clip(quotation, stretch.place));
    }
    const { row } = stretch;
    if (stretch.says.how === 'quoted') {
      const bare = leftOver(context.draft.text, stretch.place, inside);
      if (bare)
        misplaced(context, row, stretch, `all of “${bare}” inside quotation marks`, 'words outside them');
    } else if (!stretch.gloss) {
      for (const quotation of inside) {
        const bare = leftOver(context.draft.text, quotation, stretch.terms);
        if (bare)
          misplaced(
            context,
            row,
            stretch,
            `the speaker of “${bare}”`,
            `${stretch.says.how}, by ${stretch.says.voice}`
          );
      }
    }
  }
}

function misplaced(
  context: Context,
  row: number,
  stretch: Attribution,
  expected: string,
  found: string
): void {
  context.report.add('quotation-misplaced', 'attributions.yaml', [row], {
    id: stretch.at,
    expected,
    found,
    advice:
      'Give words inside quotation marks a stretch of their own with how: quoted; list a term under terms:, mark the writer’s insertion as gloss: true.'
  });
}

function clip(a: Place, b: Place): Place {
  return { start: Math.max(a.start, b.start), end: Math.min(a.end, b.end) };
}

/** The first words of a place that no cover holds; punctuation and quotation marks do not count. */
function leftOver(text: string, place: Place, covers: readonly Place[]): string {
  let rest = '';
  for (let at = place.start; at < place.end; at++) {
    if (!covers.some((cover) => cover.start <= at && at < cover.end)) rest += text[at];
  }
  return /[\p{L}\p{N}]/u.test(rest) ? excerpt(rest.trim(), 40) : '';
}
