// Reads English ranges and choices: 1964–2008, from June to July 1964, between 1990 and 1995, March or April.
import { interval, readPair } from '#lib/time/english/pairs.ts';
import { readPoint } from '#lib/time/english/points.ts';
import { lowerAt, skipAny, skipWord } from '#lib/time/english/scan.ts';
import type { Match } from '#lib/time/english/scan.ts';
import { isFloating, lendsYear } from '#lib/time/meaning.ts';
import type { Meaning } from '#lib/time/meaning.ts';
import type { Token } from '#lib/time/tokens.ts';

/** A range knows whether it was opened by a word, which decides what it says about its extent. */
export interface RangeMatch extends Match {
  opener?: 'from' | 'between';
}

const presents = ['the present day', 'the present', 'present', 'now', 'today', 'this day'];

const joins = ['to', 'through', 'thru', 'until', 'till', 'up to', 'up until', '–', '-', '—'];

/** A date, a range or a choice. `between` needs its “and”; without a range, “from” is a preposition. */
export function readRange(tokens: Token[], at: number): RangeMatch | undefined {
  const opened = skipAny(tokens, at, ['from', 'between', 'either', 'both']);
  const start = opened?.next ?? at;
  const opener = opened?.phrase === 'from' || opened?.phrase === 'between' ? opened.phrase : undefined;
  const single = readPair(tokens, start);
  const pair = single && (opener === 'between' ? betweenPair(single) : single);
  if (pair && isPairOpenedBy(pair, opened?.phrase)) return opener ? { ...pair, opener } : pair;
  const left = readPoint(tokens, start);
  if (!left) return undefined;
  const range = readUpTo(tokens, left, opened?.phrase);
  if (range) return opener ? { ...range, opener } : range;
  if (opened?.phrase === 'both' || opener) return undefined;
  const choice = readChoice(tokens, left, 'or', 'one-of') ?? readLentChoice(tokens, left);
  if (choice) return opened ? { ...choice, weak: undefined } : choice;
  return opened ? undefined : left;
}

/** “between 300 and 100 BC” is a range, though it says “and”. */
function betweenPair({ next, meaning }: Match): Match | undefined {
  if (meaning.is !== 'choice' || meaning.how !== 'all-of') return undefined;
  return interval(next, meaning.members[0]!, meaning.members[1]!);
}

function isPairOpenedBy(pair: Match, opened: string | undefined): boolean {
  if (opened === undefined || pair.meaning.is === 'unresolved') return true;
  if (opened === 'either' || opened === 'both') return pair.form === 'choice';
  return pair.form === 'range';
}

/** “January and February 2020”: months and days that share the year said last. Others are read one by one. */
function readLentChoice(tokens: Token[], left: Match): Match | undefined {
  const choice = isFloating(left.meaning) ? readChoice(tokens, left, 'and', 'all-of') : undefined;
  const isLent = choice?.meaning.is === 'choice' && lendsYear(choice.meaning.members);
  return isLent ? { ...choice, weak: undefined } : undefined;
}

function readUpTo(tokens: Token[], left: Match, opened: string | undefined): Match | undefined {
  if (opened === 'both') {
    const both = readChoice(tokens, left, 'and', 'all-of');
    return both && { ...both, weak: undefined };
  }
  const words = opened === 'between' ? ['and'] : joins;
  const join = skipAny(tokens, left.next, words);
  if (!join || left.meaning.is === 'unresolved') return undefined;
  // An em dash between spaces cuts a sentence, it joins no dates.
  if (join.phrase === '—' && tokens[left.next]!.gap) return undefined;
  const present = skipAny(tokens, join.next, presents);
  if (present) return interval(present.next, left.meaning, null);
  const right = readPoint(tokens, join.next);
  if (!right || right.meaning.is === 'unresolved' || right.weak === 'season') return undefined;
  // “from 2018 to 1987” falls, so these are no years.
  if (left.weak === 'year' && right.weak === 'year' && !isRising(left.meaning, right.meaning))
    return undefined;
  return interval(right.next, left.meaning, right.meaning);
}

function isRising(left: Meaning, right: Meaning): boolean {
  return left.is !== 'named' || right.is !== 'named' || Number(right.edtf) > Number(left.edtf);
}

function readChoice(
  tokens: Token[],
  left: Match,
  word: 'or' | 'and',
  how: 'one-of' | 'all-of'
): Match | undefined {
  const members = [left.meaning];
  let next = left.next;
  let isJoined = false;
  for (;;) {
    const start = skipWord(tokens, next, ',');
    const isWord = lowerAt(tokens, start) === word;
    const right =
      isWord || (start > next && !isJoined) ? readPoint(tokens, isWord ? start + 1 : start) : undefined;
    if (!right || right.meaning.is === 'unresolved') break;
    // A comma alone joins only what is alike: “January, February and March 2020”.
    if (!isWord && right.form !== left.form) break;
    isJoined ||= isWord;
    members.push(right.meaning);
    next = right.next;
  }
  if (!isJoined) return undefined;
  const match: Match = { next, meaning: { is: 'choice', members: members.map(bare), how }, form: 'choice' };
  const part = left.meaning.is === 'part' ? left.meaning.part : undefined;
  if (part) match.meaning = { is: 'part', part, of: match.meaning };
  return left.weak ? { ...match, weak: left.weak } : match;
}

/** “late March or April”: the part is told of the whole choice. */
const bare = (meaning: Meaning): Meaning => (meaning.is === 'part' ? meaning.of : meaning);
