// Whether the full stop after a word belongs to the word alone, given what comes next.
import {
  afterOrdinal,
  afterTime,
  capitalCounters,
  capitalEndings,
  counters,
  endings,
  months,
  openers,
  speechVerbs,
  starters,
  startersAfterAcronym,
  startersInNames,
  titles
} from '#lib/source/abbreviations.ts';
import { firstWord, wordsBefore, type BlockReading } from '#lib/source/reading.ts';
import type { Terminator } from '#lib/source/terminators.ts';

/**
 * Whether a full stop abbreviates without ending the sentence that began at `begin`. What comes `next`
 * is known to look like the beginning of a sentence.
 */
export function isAbbreviation(
  reading: BlockReading,
  mark: Terminator,
  begin: number,
  next: string
): boolean {
  const before = wordsBefore(reading.block, begin, mark.start);
  const token = /[^\s(“‘"'«„[—–/]*$/u.exec(before)?.[0] ?? '';
  const word = token.toLowerCase();
  const previous = /([^\s]+)\s+\S*$/u.exec(before)?.[1] ?? '';
  const isCapital = /^\p{Lu}/u.test(token);
  const isNumberNext = /^[#$€£¥~±−+-]?\p{N}/u.test(next);
  const isStarterNext = !reading.isTitle && !isNumberNext && starters.has(firstWord(next));

  if (token === '' || /[@/\\]/.test(token)) return false;
  if (reading.known.has(word)) return !isStarterNext;
  if (/^\d{1,2}$/.test(token) && afterOrdinal.has(firstWord(next))) return true;
  if (
    /^[ap]\.m$|^[ap]m$/i.test(token) &&
    /[\d]\s*$|\b(?:noon|midnight)\s*$/.test(before.slice(0, -token.length))
  ) {
    return goesOnAfterTime(before, next);
  }
  if (titles.has(word) && (isCapital || word.length > 3)) return !(isStreet(word, previous) && isStarterNext);
  if (openers.has(word)) return true;
  const isAcronym = /^(?:\p{L}\p{M}*\.)+\p{L}\p{M}*$/u.test(token);
  // A sentence seldom begins with a figure: “the U.S. 5G network”, “6 ft. 2 in.”.
  if (isNumberNext) return isAcronym || endings.has(word) || isBeforeNumber(word, isCapital, previous, next);
  if (/^\p{L}\p{M}*$/u.test(token)) return isInitial(token, previous, before, next, isStarterNext);
  if (isAcronym) return !isStarterNext || startersAfterAcronym.has(firstWord(next));
  if (endings.has(word) || (isCapital && capitalEndings.has(word))) return !isStarterNext;
  return false;
}

function isBeforeNumber(word: string, isCapital: boolean, previous: string, next: string): boolean {
  // “He said no. 40 firms …”: there it is the word.
  if (word === 'no' && !isCapital)
    return !speechVerbs.has(previous.toLowerCase()) && !/^(?:is|was|or)$/.test(previous);
  if (counters.has(word)) return true;
  // A postal code: “Norfolk, Va. 23510”.
  if (isCapital && capitalEndings.has(word)) return /^\d{5}\b/.test(next);
  return isCapital && (months.has(word) || capitalCounters.has(word));
}

/**
 * “5 p.m. Monday” goes on; “At 5 a.m. Mr. Smith went” goes on too, since a time put first has no verb yet;
 * “He left at 6 p.m. Mr. Smith stayed” does not.
 */
function goesOnAfterTime(before: string, next: string): boolean {
  const word = firstWord(next);
  if (afterTime.has(word) && word !== 'may') return true;
  return /^[“"‘]?(?:At|By|Around|About|Before|After|Until|Since|From)\s+(?:about\s+|around\s+)?\S+\s+\S+$/.test(
    before.trim()
  );
}

/** “Main St. The shop …”: a street has a name before it, a saint after it. */
function isStreet(word: string, previous: string): boolean {
  return (
    (word === 'st' || word === 'mt' || word === 'sen') && /^(?:\p{Lu}|\d+(?:st|nd|rd|th)$)/u.test(previous)
  );
}

/** “Jonas E. Smith” goes on, “you and I. Did” and “vitamin C. It” do not. */
function isInitial(
  token: string,
  previous: string,
  before: string,
  next: string,
  isStarterNext: boolean
): boolean {
  const word = firstWord(next);
  if (/^\p{Ll}$/u.test(token)) return !isStarterNext;
  if (token === 'I' && /^(?:and|or|than|as|am|but|nor|not|did|do|can|will|was)$/i.test(previous))
    return false;
  if (!isStarterNext) return isNameBefore(previous) || before.trim() === token || isName(next);
  return (
    isNameBefore(previous) &&
    startersInNames.has(word) &&
    /^\S+(?:[,;]|\s+(?:and|or|who|said|says|wrote|of)\b)/.test(next)
  );
}

function isNameBefore(previous: string): boolean {
  return /^[(“"‘]?\p{Lu}/u.test(previous);
}

function isName(next: string): boolean {
  return /^\p{Lu}/u.test(next);
}
