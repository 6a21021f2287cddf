// Check 6: every expression of a number or a time, and every sentence, is in a claim or set aside for a stated reason.
import type { ClaimId, LedgerEntry, SetAside } from '#lib/claims/claim.ts';
import type { ClaimEntry } from '#lib/claims/schema.ts';
import { excerpt } from '#lib/claims/checks/attributions.ts';
import { overlaps, type Context } from '#lib/claims/checks/context.ts';
import { placeSetAside, type Expression, type Used } from '#lib/claims/checks/setaside.ts';
import { checkWords, makeCover } from '#lib/claims/checks/wordcoverage.ts';
import type { Draftling, WitnessKind } from '#lib/claims/checks/witness.ts';
import type { Sentence } from '#lib/source/sentence.ts';

const file = 'claims.yaml';
/** At most a quarter of the sentences may be background. */
export const backgroundShare = 0.25;

/** Which recorded words read an expression; those of an act or a negation only quote it. */
const owners: ReadonlySet<WitnessKind> = new Set(['value', 'when', 'if']);

export interface Coverage {
  ledger: LedgerEntry[];
  setAside: SetAside[];
}

export function checkCoverage(context: Context, claims: readonly Draftling[]): Coverage {
  const used = new Map<string, Used[]>();
  const quoted = new Map<string, ClaimId[]>();
  for (const claim of claims) {
    for (const { kind, quote, place } of claim.witnesses) {
      if (owners.has(kind)) push(used, quote.sentence, { ...place, claim: claim.id });
    }
    for (const { sentence } of claim.quotes) push(quoted, sentence, claim.id);
  }
  const expressions = context.sentences.flatMap((sentence) => findExpressions(context, sentence));
  const bySentence = new Map<string, Expression[]>();
  for (const expression of expressions) push(bySentence, expression.at.id, expression);
  const cover = makeCover(context, claims);
  const setAside = placeSetAside(context, { expressions: bySentence, used, quoted, cover });
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
  checkWords(context, cover, setAside, quoted);
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
