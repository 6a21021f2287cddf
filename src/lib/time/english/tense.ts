// Decides by the verbs nearest to a date whether a sentence tells of the past or of the future.
import { isApostrophe, lowerAt, skipAny } from '#lib/time/english/scan.ts';
import type { Direction } from '#lib/time/reading.ts';
import type { Token } from '#lib/time/tokens.ts';

const future = [
  'will',
  'shall',
  'plans to',
  'plan to',
  'plan is',
  'planned for',
  'is planned',
  'are planned',
  'planning to',
  'scheduled',
  'slated',
  'due',
  'expected',
  'expects to',
  'expect to',
  'upcoming',
  'going to',
  'set to',
  'set for',
  'aims to',
  'aim to',
  'hopes to',
  'hope to',
  'is to',
  'are to',
  'intends to',
  'intend to',
  'promises to',
  'pledges to',
  'vows to',
  'predicts',
  'forecasts',
  'projected'
];

const irregularPast = new Set(
  (
    'was were had did took made said went came became began left gave got saw held told found brought kept led met paid won lost sent built ' +
    'spent fell rose grew ran sat stood spoke wrote broke chose drew drove flew rode shook sold sought struck taught thought threw understood ' +
    'wore bought caught fought felt forgot hid knew laid meant sang sank sprang stole swam swore died born shot hung hit'
  ).split(' ')
);

/** Words in -ed that are no past. */
const notPast = new Set(
  'united need indeed red bed feed seed speed breed proceed exceed succeed hundred used shed embed weed'.split(
    ' '
  )
);

function isPast(tokens: Token[], at: number): boolean {
  const word = lowerAt(tokens, at);
  if (irregularPast.has(word)) return true;
  if (!/^\p{L}{2,}ed$/u.test(word) || notPast.has(word)) return false;
  // “to be launched”, “will be launched”: the passive says nothing.
  return !['be', 'being', 'is', 'are'].includes(lowerAt(tokens, at - 1));
}

/** After these a verb tells neither: “it may leave in March”. */
const modals = new Set('may might could would should can must'.split(' '));

function cueAt(tokens: Token[], at: number): Direction | undefined {
  if (modals.has(tokens[at]?.text ?? '')) return 'unstated';
  const found = skipAny(tokens, at, future);
  // “was expected”, “had planned” look back.
  if (found) return ['was', 'were', 'had', 'been'].includes(lowerAt(tokens, at - 1)) ? 'past' : 'future';
  if (isApostrophe(tokens[at]) && lowerAt(tokens, at + 1) === 'll') return 'future';
  return isPast(tokens, at) ? 'past' : undefined;
}

/**
 * The nearest cue counts, of two as near the one before. “NASA announced plans in August” is past, “will
 * return in April” future; “the flight launches June 28” has no cue and stays `unstated`.
 */
export function findDirection(tokens: Token[], from: number, to: number): Direction {
  for (let distance = 1; distance <= tokens.length; distance += 1) {
    const before = isReachable(tokens, from - distance, from) ? cueAt(tokens, from - distance) : undefined;
    const after = isReachable(tokens, to - 1, to - 1 + distance)
      ? cueAt(tokens, to - 1 + distance)
      : undefined;
    if (before || after) return before ?? after!;
  }
  return 'unstated';
}

/** Whether both places stand in one sentence. */
function isReachable(tokens: Token[], low: number, high: number): boolean {
  if (low < 0 || high >= tokens.length) return false;
  return !tokens
    .slice(low, high)
    .some(({ text }, place) => /^[.;!?]$/.test(text) && isSentenceEnd(tokens, low + place));
}

/** A full stop ends a sentence where a capital follows and it belongs to no abbreviation. */
function isSentenceEnd(tokens: Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (tokens[at]!.text !== '.') return true;
  const isShort = (tokens[at - 1]?.text.length ?? 9) <= 3;
  return next !== undefined && next.gap && /^[\p{Lu}“"]/u.test(next.text) && !isShort;
}
