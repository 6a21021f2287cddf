// Finds expressions of time in English sentences.
import {
  isChange,
  isLabelled,
  isMonthAfterLead,
  isYearAfterLead,
  isYearAlone
} from '#lib/time/english/guards.ts';
import { leads, tails } from '#lib/time/english/leads.ts';
import type { Lead } from '#lib/time/english/leads.ts';
import { readRange } from '#lib/time/english/ranges.ts';
import type { RangeMatch } from '#lib/time/english/ranges.ts';
import { lowerAt, skipAny, skipPhrase } from '#lib/time/english/scan.ts';
import type { Match } from '#lib/time/english/scan.ts';
import { findDirection } from '#lib/time/english/tense.ts';
import {
  readClock,
  readDuration,
  readRecurring,
  readSinceEvent,
  readVagueSpan,
  readVagueWord
} from '#lib/time/english/vague.ts';
import type { FindTimes, FoundTime } from '#lib/time/language.ts';
import type { Meaning, Part } from '#lib/time/meaning.ts';
import type { Extent } from '#lib/time/reading.ts';
import { tokenize } from '#lib/time/tokens.ts';
import type { Token } from '#lib/time/tokens.ts';

interface Candidate {
  match: Match;
  /** The first token behind the preposition. */
  core: number;
  extent: Extent;
}

/** Reads from left to right, at each place the longest expression, and goes on behind it. */
export const findEnglishTimes: FindTimes = (text) => {
  const tokens = tokenize(text);
  const found: FoundTime[] = [];
  let lastEnd = -1;
  for (let at = 0; at < tokens.length;) {
    const candidate = candidateAt(tokens, at, lastEnd);
    if (!candidate) {
      at += 1;
      continue;
    }
    found.push(describe(tokens, at, candidate));
    at = candidate.match.next;
    lastEnd = at;
  }
  return found;
};

function candidateAt(tokens: Token[], at: number, lastEnd: number): Candidate | undefined {
  const all: Candidate[] = [];
  const range = readRange(tokens, at);
  if (range && isVouchedAlone(tokens, at, range, isChained(tokens, at, lastEnd))) {
    const core = range.opener ? at + 1 : at;
    all.push({
      match: withTail(tokens, range),
      core,
      extent: range.opener === 'from' ? 'throughout' : 'either'
    });
  }
  // “run-up to 2020”, “then-President”: the tail of a hyphenated word opens nothing.
  const isGlued = tokens[at - 1]?.text === '-' && !tokens[at]!.gap;
  for (const lead of isGlued ? [] : leads) {
    const next = skipPhrase(tokens, at, lead.phrase);
    if (next !== undefined) all.push(...behindLead(tokens, at, next, lead));
  }
  for (const reader of [
    readSinceEvent,
    readRecurring,
    readClock,
    readVagueWord,
    readVagueSpan,
    readDuration
  ]) {
    const match = reader(tokens, at);
    if (match) all.push({ match, core: skipLead(tokens, at), extent: 'either' });
  }
  // Where two are as long the first counts: dates before vague words.
  return all.reduce<Candidate | undefined>(
    (best, one) => (best === undefined || one.match.next > best.match.next ? one : best),
    undefined
  );
}

function behindLead(tokens: Token[], at: number, next: number, lead: Lead): Candidate[] {
  const match = readRange(tokens, next);
  if (!match || !isVouchedByLead(tokens, next, match, lead)) return [];
  const full = withTail(tokens, match);
  if (lead.phrase === 'of') return [];
  if (!lead.wrap || match.meaning.is === 'unresolved') {
    return [{ match: full, core: next, extent: extentOf(lead, match) }];
  }
  const wrapped = { ...full, meaning: lead.wrap(full.meaning), form: lead.form! };
  return at === next ? [] : [{ match: wrapped, core: next, extent: lead.extent }];
}

/** “for the past 30 years” fills them, “for 2019” need not. */
function extentOf(lead: Lead, match: RangeMatch): Extent {
  if (lead.phrase === 'for' && match.form === 'window') return 'throughout';
  return match.opener === 'from' ? 'throughout' : lead.extent;
}

function isVouchedByLead(tokens: Token[], at: number, match: Match, lead: Lead): boolean {
  if (match.form === 'range' && !rangeEndsInAmount(tokens, match)) return true;
  if (match.form === 'range') return false;
  if (!match.weak) return true;
  if (!lead.vouches.split(' ').includes(match.weak))
    return lead.phrase === 'for' && match.weak === 'year' && isYearAlone(tokens, at, match.next, true);
  if (match.weak === 'year')
    return isYearAfterLead(tokens, at, match.next) && !(lead.phrase === 'by' && isChange(tokens, at - 2));
  return match.weak === 'month' ? isMonthAfterLead(tokens, match.next) : true;
}

function isVouchedAlone(tokens: Token[], at: number, match: RangeMatch, chained: boolean): boolean {
  if (match.form === 'range') return !rangeEndsInAmount(tokens, match) && !isLabelled(tokens, at);
  if (match.opener) return true;
  if (match.weak === 'year')
    return isYearAlone(tokens, at, match.next, chained) || isHedgedYear(tokens, at, match);
  if (match.weak === 'month') return chained && isMonthAfterLead(tokens, match.next);
  return match.weak === undefined;
}

/** “c. 1500” is a year, “around 1950” too where no amount follows; “nearly 1950” may count anything. */
function isHedgedYear(tokens: Token[], at: number, match: Match): boolean {
  if (match.meaning.is !== 'qualified') return false;
  const hedge = lowerAt(tokens, at);
  if (['circa', 'c', 'ca', 'in', 'on'].includes(hedge)) return true;
  const year = tokens[match.next - 1]!.value ?? 0;
  if (!['around', 'about', 'possibly', 'probably', 'perhaps', 'maybe'].includes(hedge)) return false;
  return year % 100 !== 0 && isYearAlone(tokens, match.next - 1, match.next, true);
}

/** “from 1500 to 2000 meters”. */
function rangeEndsInAmount(tokens: Token[], match: Match): boolean {
  const last = tokens[match.next - 1]!;
  return (
    last.shape === 'number' && last.text.length === 4 && !isYearAfterLead(tokens, match.next - 1, match.next)
  );
}

/** Whether a date was read just before, joined by “and”, “or” or a comma. */
function isChained(tokens: Token[], at: number, lastEnd: number): boolean {
  if (lastEnd < 0) return false;
  const between = tokens.slice(lastEnd, at).map(({ lower }) => lower);
  return (
    between.length > 0 &&
    between.length <= 2 &&
    between.every((word) => [',', 'and', 'or', 'not', '&'].includes(word))
  );
}

function withTail(tokens: Token[], match: Match): Match {
  if (match.meaning.is === 'unresolved' || match.form === 'range') return match;
  const tail = skipAny(
    tokens,
    match.next,
    tails.map(({ phrase }) => phrase)
  );
  const found = tail && tails.find(({ phrase }) => phrase === tail.phrase)!;
  return tail && found
    ? { ...match, next: tail.next, meaning: found.wrap(match.meaning), form: found.form }
    : match;
}

/** The token behind a leading preposition, for vague expressions. */
function skipLead(tokens: Token[], at: number): number {
  const lead = [
    'for',
    'in',
    'since',
    'ever since',
    'on',
    'at',
    'over',
    'during',
    'within',
    'until',
    'by',
    'after'
  ];
  return skipAny(tokens, at, lead)?.next ?? at;
}

function describe(tokens: Token[], at: number, { match, core, extent }: Candidate): FoundTime {
  const last = tokens[match.next - 1]!;
  const direction = findDirection(tokens, at, match.next);
  const ahead = aheadOf(tokens, at, match, direction === 'future');
  const meaning = ahead ?? match.meaning;
  const found: FoundTime = {
    start: tokens[at]!.start,
    end: last.end,
    core: { start: tokens[Math.min(core, match.next - 1)]!.start, end: last.end },
    form: ahead ? 'ahead' : match.form,
    meaning,
    extent,
    direction
  };
  const part = partOf(meaning);
  if (part) found.part = part;
  if (match.duration) found.duration = match.duration;
  return found;
}

/** “will open in two years” is a date to come, “was built in two years” a duration. */
function aheadOf(tokens: Token[], at: number, match: Match, isFuture: boolean): Meaning | undefined {
  const { duration } = match;
  if (!isFuture || match.form !== 'duration' || lowerAt(tokens, at) !== 'in' || duration?.n === undefined)
    return undefined;
  const isUnit =
    duration.unit === 'day' ||
    duration.unit === 'week' ||
    duration.unit === 'month' ||
    duration.unit === 'year' ||
    duration.unit === 'decade' ||
    duration.unit === 'century';
  return isUnit ? { is: 'shift', amount: duration.n, unit: duration.unit as 'day' } : undefined;
}

function partOf(meaning: Meaning): Part | undefined {
  if (meaning.is === 'part') return meaning.part;
  return 'of' in meaning ? partOf(meaning.of) : undefined;
}
