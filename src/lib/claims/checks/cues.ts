// Check 3 for everything that hedges a clause: negations, conditions and modals are recorded, none is quoted away.
import type { CheckResult, Quote } from '#lib/claims/claim.ts';
import type { ClaimEntry } from '#lib/claims/schema.ts';
import { actStems, type CueKind } from '#lib/claims/cues/english.ts';
import type { Cue } from '#lib/claims/cues/find.ts';
import { excerpt } from '#lib/claims/checks/attributions.ts';
import { findWithin, holds, overlaps, type Context } from '#lib/claims/checks/context.ts';
import type { Witness, WitnessKind } from '#lib/claims/checks/witness.ts';
import type { Sentence } from '#lib/source/sentence.ts';

/** Which recorded words may hold which cue. */
const homes: Record<CueKind, readonly WitnessKind[]> = {
  negation: ['negated', 'act', 'if', 'value', 'when'],
  condition: ['if'],
  modal: ['act', 'if', 'negated'],
  attribution: ['act', 'if', 'negated']
};

const advices: Record<CueKind, string> = {
  negation:
    'Record it in negated: or, for a denial, in act-words:; widen the quotation if it leaves the word out.',
  condition: 'Record the condition in if: with its words; widen the quotation if it leaves them out.',
  modal: 'Record it in act-words: (will, may, would …); widen the quotation if it leaves the word out.',
  attribution: 'Record the speaker in attributions.yaml, or the verb in act-words:.'
};

/** Checks the cues in and directly around each quote of a claim. */
export function checkCues(
  context: Context,
  claim: ClaimEntry,
  row: number,
  quotes: readonly Quote[],
  witnesses: readonly Witness[]
): CheckResult {
  for (const [number, quote] of quotes.entries()) {
    const sentence = context.sentenceById.get(quote.sentence)!;
    const own = witnesses.filter((witness) => witness.quote === quote);
    for (const cue of context.cuesIn(sentence)) {
      if (!concerns(context, cue, quote, sentence) || isRecorded(context, cue, quote, sentence, own))
        continue;
      context.report.add('cue-not-recorded', 'claims.yaml', ['claims', row, 'quotes', number, 'exact'], {
        id: claim.id,
        expected: `the ${cue.kind} “${cue.words}” of ${sentence.id} recorded with this claim`,
        found: `“${excerpt(quote.exact)}”`,
        advice: advices[cue.kind]
      });
    }
  }
  for (const witness of witnesses) if (witness.kind === 'if') checkCondition(context, claim, witness);
  checkAct(context, claim, row, quotes);
  return { check: 3, result: quotes.length > 0 ? 'passed' : 'not-needed' };
}

/**
 * A cue concerns a quotation if it stands in it, or in the same clause beside it: nothing but words of that clause
 * between the two. A condition concerns all quotations of its stretch.
 */
function concerns(context: Context, cue: Cue, quote: Quote, sentence: Sentence): boolean {
  if (quote.places.some((place) => holds(place, cue))) return true;
  const first = quote.places[0];
  const last = quote.places.at(-1)!;
  if (cue.kind === 'condition') {
    return context
      .attributionsOf(sentence.id)
      .some(
        (stretch) => holds(stretch.place, cue) && quote.places.some((place) => overlaps(stretch.place, place))
      );
  }
  // An attribution before a quotation is the business of attributions.yaml.
  if (cue.kind === 'attribution') return false;
  if (cue.end <= first.start) return !isClauseEnd(context.draft.text.slice(cue.end, first.start));
  if (cue.start >= last.end) return !isClauseEnd(context.draft.text.slice(last.end, cue.start));
  return false;
}

/** Punctuation or a joining word: what follows is another clause. */
function isClauseEnd(between: string): boolean {
  return /[,;:.!?—–()“”]|\b(?:and|but|or|that|which|who|because|since|while|when|where|than|as|so|if|unless|even)\b/iu.test(
    between
  );
}

function isRecorded(
  context: Context,
  cue: Cue,
  quote: Quote,
  sentence: Sentence,
  own: readonly Witness[]
): boolean {
  if (own.some((witness) => homes[cue.kind].includes(witness.kind) && holds(witness.place, cue))) return true;
  if (context.asideIn(sentence).some((place) => holds(place, cue))) return true;
  // The attributing words and the relays’ words are recorded in attributions.yaml.
  const says =
    cue.kind === 'attribution'
      ? context.attributionsOf(sentence.id).map((stretch) => stretch.says)
      : [quote.says];
  const told = says.flatMap(({ words, via }) => [words, ...via.map((relay) => relay.words)]);
  return told.some((words) => {
    const place = words === undefined ? null : findWithin(context.draft.text, words, sentence);
    return place !== null && holds(place, cue);
  });
}

/** A condition goes on to the end of its clause: a mark, or the end of what its speaker says. */
function checkCondition(context: Context, claim: ClaimEntry, { words, place, path, quote }: Witness): void {
  const { text } = context.draft;
  const ends = context.attributionsOf(quote.sentence).map((stretch) => stretch.place.end);
  const next = text.slice(place.end).trimStart()[0] ?? '.';
  if (
    /[.,;:!?—–)”]/u.test(next) ||
    ends.some((end) => end >= place.end && text.slice(place.end, end).trim() === '')
  )
    return;
  context.report.add('quotes-less', 'claims.yaml', path, {
    id: claim.id,
    expected: 'the condition to the end of its clause',
    found: `“${words}”, then “${excerpt(text.slice(place.end, place.end + 40).trim(), 30)}”`,
    advice: 'Copy the whole condition, up to the next comma or full stop.'
  });
}

/** The act is what its words say, and every act but a plain statement has words. */
function checkAct(context: Context, claim: ClaimEntry, row: number, quotes: readonly Quote[]): void {
  if (quotes.length === 0) return;
  const act = claim.act;
  const words = claim['act-words'];
  const differs = (expected: string, found: string, advice: string) =>
    context.report.add('act-differs', 'claims.yaml', ['claims', row, act ? 'act' : 'id'], {
      id: claim.id,
      expected,
      found,
      advice
    });
  if (!act)
    return differs(
      'act: with what the speaker does',
      'no act',
      'Add act: states, denies, pledges, announces, alleges, warns or predicts.'
    );
  if (act !== 'states' && !words && !claim.negated) {
    return differs(
      `act-words: with the words that show that it ${act}`,
      'no words',
      'Add act-words: "…" from the quotation.'
    );
  }
  const shown = words ?? claim.negated?.words ?? '';
  if (!actStems[act].test(shown)) {
    differs(`words that show that it ${act}`, `“${shown}”`, 'Correct the act, or the words that witness it.');
  }
}
