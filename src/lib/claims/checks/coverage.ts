// Check 6: every expression of a number or a time, and every sentence, is in a claim or set aside for a stated reason.
import type { ClaimId, LedgerEntry, SetAside } from '#lib/claims/claim.ts';
import type { ClaimEntry, SetAsideEntry } from '#lib/claims/schema.ts';
import { excerpt } from '#lib/claims/checks/attributions.ts';
import { findWithin, overlaps, type Context } from '#lib/claims/checks/context.ts';
import type { Draftling } from '#lib/claims/checks/witness.ts';
import type { Place, Sentence } from '#lib/source/sentence.ts';

const file = 'claims.yaml';
/** At most a quarter of the sentences may be background. */
export const backgroundShare = 0.25;

interface Expression extends Place {
  at: Sentence;
  words: string;
  kind: 'amount' | 'time';
  /** An amount with a number, or a time that resolves: too much to be background or vague. */
  isFirm: boolean;
}

interface Used extends Place {
  claim: ClaimId;
}

export interface Coverage {
  ledger: LedgerEntry[];
  setAside: SetAside[];
}

export function checkCoverage(context: Context, claims: readonly Draftling[]): Coverage {
  const used = new Map<string, Used[]>();
  const quoted = new Map<string, ClaimId[]>();
  for (const claim of claims) {
    for (const { quote, place } of claim.witnesses) push(used, quote.sentence, { ...place, claim: claim.id });
    for (const { sentence } of claim.quotes) push(quoted, sentence, claim.id);
  }
  const expressions = context.sentences.flatMap((sentence) => findExpressions(context, sentence));
  const bySentence = new Map<string, Expression[]>();
  for (const expression of expressions) push(bySentence, expression.at.id, expression);
  const setAside = placeSetAside(context, bySentence, used, quoted);
  const asideBySentence = new Map<string, SetAside[]>();
  for (const entry of setAside) push(asideBySentence, entry.at, entry);

  // A claim that failed before cannot own its words; that they are unaccounted for then follows from it.
  const failed = context.draft.claims.filter(({ id }) => context.report.has(id));
  const ledger = expressions.flatMap((expression) => {
    const { at, start, end, words, kind } = expression;
    const owners = (used.get(at.id) ?? []).filter((place) => overlaps(place, expression));
    const aside = (asideBySentence.get(at.id) ?? []).find((entry) => overlaps(entry.place, expression));
    if (owners.length === 0 && !aside) {
      if (failed.some((claim) => couldOwn(claim, words))) return [];
      context.report.add('unaccounted-expression', 'source.txt', [start], {
        id: at.id,
        expected: `the ${kind} “${words}” of ${at.id} in a claim or set aside`,
        found: 'no claim whose value or date has these words',
        advice: 'Add a claim to claims.yaml, or an entry under its set-aside: with the reason.'
      });
      return [];
    }
    const outcome = owners.length > 0 ? ('claimed' as const) : ('set-aside' as const);
    return [
      {
        at: at.id,
        place: { start, end },
        words,
        kind,
        outcome,
        claims: [...new Set(owners.map(({ claim }) => claim))]
      }
    ];
  });

  for (const sentence of context.sentences) {
    if (
      quoted.has(sentence.id) ||
      (asideBySentence.get(sentence.id) ?? []).some(({ words }) => words === null)
    )
      continue;
    context.report.add('unaccounted-sentence', 'source.txt', [sentence.start], {
      id: sentence.id,
      expected: `${sentence.id} in a claim or set aside as a whole`,
      found: `“${excerpt(sentence.text)}”`,
      advice: 'Add a claim to claims.yaml that quotes it, or an entry under its set-aside: with the reason.'
    });
  }
  checkBackground(context, setAside);
  return { ledger, setAside };
}

function couldOwn({ value, when }: ClaimEntry, words: string): boolean {
  return [value?.words, when?.words].some(
    (own) => own !== undefined && (own.includes(words) || words.includes(own))
  );
}

function findExpressions(context: Context, sentence: Sentence): Expression[] {
  if (sentence.kind === 'furniture') return [];
  const times = context.timesIn(sentence).map((reading) => ({
    at: sentence,
    start: reading.start,
    end: reading.end,
    words: reading.words,
    kind: 'time' as const,
    isFirm: reading.resolve(context.reference).ok
  }));
  // “the past five years” is a time; the “five years” in it is not an amount of its own.
  const amounts = context
    .amountsIn(sentence)
    .filter((reading) => !times.some((time) => overlaps(time, reading)))
    .map((reading) => ({
      at: sentence,
      start: reading.start,
      end: reading.end,
      words: reading.words,
      kind: 'amount' as const,
      isFirm: !reading.ordinal && (reading.low !== undefined || reading.high !== undefined)
    }));
  return [...times, ...amounts].sort((a, b) => a.start - b.start);
}

function placeSetAside(
  context: Context,
  expressions: ReadonlyMap<string, readonly Expression[]>,
  used: ReadonlyMap<string, readonly Used[]>,
  quoted: ReadonlyMap<string, readonly ClaimId[]>
): SetAside[] {
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
      if (covered.length === 0 && !context.cuesIn(sentence).some((cue) => overlaps(cue, place))) {
        return refuse(
          'set-aside-matches-nothing',
          'words in which a reader finds a number, a time or a cue',
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
          !context.draft.setAside.some(
            (other) =>
              other.at === entry.at && other.words !== undefined && expression.words.includes(other.words)
          )
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
    const known = entry.reason !== 'repeats' || context.draft.claims.some(({ id }) => id === entry.of);
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

function checkBackground(context: Context, setAside: readonly SetAside[]): void {
  const total = context.sentences.filter(({ kind }) => kind === 'sentence').length;
  const background = setAside.filter(
    ({ reason, words, at }) => reason === 'background' && words === null && at.startsWith('s')
  ).length;
  if (background <= total * backgroundShare) return;
  context.report.add('too-much-background', file, ['set-aside'], {
    expected: `at most ${Math.floor(total * backgroundShare)} of ${total} sentences as background`,
    found: `${background}`,
    advice: 'Read these sentences again: most say something that a claim can hold.'
  });
}

function push<Key, Item>(groups: Map<Key, Item[]>, key: Key, item: Item): void {
  const group = groups.get(key);
  if (group) group.push(item);
  else groups.set(key, [item]);
}
