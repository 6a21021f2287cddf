// Check 6: each set-aside entry stands in the text, matches something that is left over, and gives an allowed reason.
import type { ClaimId, SetAside } from '#lib/claims/claim.ts';
import type { SetAsideEntry } from '#lib/claims/schema.ts';
import { findWithin, groupBy, overlaps, type Context } from '#lib/claims/checks/context.ts';
import { leftOver, type Cover } from '#lib/claims/checks/wordcoverage.ts';
import type { Place, Sentence } from '#lib/source/sentence.ts';

const file = 'claims.yaml';

/** An expression of a number or a time that a reader found. */
export interface Expression extends Place {
  at: Sentence;
  words: string;
  kind: 'amount' | 'time';
  /** An amount with a number, or a time that resolves: too much to be background or vague. */
  isFirm: boolean;
}

/** The recorded words of a claim, at their place. */
export interface Used extends Place {
  claim: ClaimId;
}

/** What claims use, by sentence. */
export interface Usage {
  expressions: ReadonlyMap<string, readonly Expression[]>;
  /** The words of values and dates. */
  used: ReadonlyMap<string, readonly Used[]>;
  /** The claims that quote a sentence. */
  quoted: ReadonlyMap<string, readonly ClaimId[]>;
  /** What quotations and attributing words cover. */
  cover: Cover;
}

/** Places every entry; what is not allowed is reported and left out. */
export function placeSetAside(context: Context, { expressions, used, quoted, cover }: Usage): SetAside[] {
  const claimIds = new Set(context.draft.claims.map(({ id }) => id));
  const namedWords = groupBy(
    context.draft.setAside.filter(({ words }) => words !== undefined),
    ({ at }) => at
  );
  return context.draft.setAside.flatMap((entry, row) => {
    const path = ['set-aside', row];
    const sentence = context.sentenceById.get(entry.at);
    const refuse = (
      reason: 'set-aside-matches-nothing' | 'set-aside-not-allowed',
      expected: string,
      found: string,
      advice: string
    ) => {
      context.report.add(reason, file, path, { id: entry.at, expected, found, advice });
      return [];
    };
    if (!sentence) {
      return refuse(
        'set-aside-matches-nothing',
        'a sentence of sentences.yaml',
        `“${entry.at}”`,
        'Use an id that stands in sentences.yaml.'
      );
    }
    const own = expressions.get(sentence.id) ?? [];
    const place =
      entry.words === undefined ? sentence : findWithin(context.draft.text, entry.words, sentence);
    if (!place) {
      return refuse(
        'set-aside-matches-nothing',
        `words of ${entry.at}`,
        `“${entry.words}”`,
        'Copy the words from the sentence.'
      );
    }
    if (entry.words !== undefined) {
      const covered = own.filter((expression) => overlaps(expression, place));
      const isCue = context.cuesIn(sentence).some((cue) => overlaps(cue, place));
      const isLeft = leftOver(context.draft.text, place, cover(sentence.id)).length > 0;
      if (covered.length === 0 && !isCue && !isLeft) {
        return refuse(
          'set-aside-matches-nothing',
          'words that no quotation holds, or with a number, a time, a condition or a negation',
          `“${entry.words}”`,
          'Delete the entry.'
        );
      }
      const isClaimed = covered.some((expression) =>
        (used.get(sentence.id) ?? []).some((claim) => overlaps(claim, expression))
      );
      if (isClaimed) {
        return refuse(
          'set-aside-matches-nothing',
          'words that no claim uses',
          `“${entry.words}”, which a claim uses`,
          'Delete the entry.'
        );
      }
      if (isWeak(entry) && covered.some(({ isFirm }) => isFirm)) {
        return refuse(
          'set-aside-not-allowed',
          'a claim, or the reason name or repeats',
          `“${entry.words}” as ${entry.reason}`,
          'An amount or a date that can be read is never background or vague.'
        );
      }
    } else {
      if (quoted.has(sentence.id)) {
        return refuse(
          'set-aside-matches-nothing',
          'a sentence that no claim quotes',
          `${sentence.id}, quoted by ${quoted.get(sentence.id)!.join(', ')}`,
          'Delete the entry.'
        );
      }
      const isTold = context.attributionsOf(sentence.id).some(({ says }) => says.how !== 'outlet');
      const isFirm = own.some(
        (expression) =>
          expression.isFirm &&
          !(namedWords.get(entry.at) ?? []).some(({ words }) => expression.words.includes(words!))
      );
      if (isWeak(entry) && (isTold || isFirm)) {
        return refuse(
          'set-aside-not-allowed',
          'a claim',
          `${sentence.id} as ${entry.reason}`,
          'A sentence with an amount, a date or an attribution is never background or vague.'
        );
      }
    }
    const known = entry.reason !== 'repeats' || (entry.of !== undefined && claimIds.has(entry.of));
    if (!known) {
      return refuse(
        'set-aside-not-allowed',
        'of: with the claim that is repeated',
        entry.of ?? 'no claim',
        'Name the claim that says it already.'
      );
    }
    return [
      {
        at: entry.at,
        words: entry.words ?? null,
        place: { start: place.start, end: place.end },
        reason: entry.reason,
        of: entry.of,
        why: entry.why
      }
    ];
  });
}

function isWeak(entry: SetAsideEntry): boolean {
  return entry.reason === 'background' || entry.reason === 'vague';
}
