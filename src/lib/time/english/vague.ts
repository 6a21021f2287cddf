// Reads English expressions of time from which no date can come: durations, “recently”, “every Monday”.
import { monthAt } from '#lib/time/english/dates.ts';
import { readCurrentUnit } from '#lib/time/english/divisions.ts';
import { readCentury } from '#lib/time/english/years.ts';
import { readAmount } from '#lib/time/english/numbers.ts';
import { isApostrophe, isCapital, isDash, lowerAt, skipAny, skipWord } from '#lib/time/english/scan.ts';
import type { Match, Reader } from '#lib/time/english/scan.ts';
import { isClock, skipClock } from '#lib/time/english/clock.ts';
import { fineUnits, seasons, units, vagueWords, weekdays } from '#lib/time/english/words.ts';
import type { TimeForm } from '#lib/time/reading.ts';
import type { TimeReason } from '#lib/time/reason.ts';
import type { Token } from '#lib/time/tokens.ts';

const none = (next: number, form: TimeForm, reason: TimeReason, detail: string): Match => ({
  next,
  meaning: { is: 'unresolved', reason, detail },
  form
});

/** Not vague words: “once a week”, “at once”, “as soon as”, “now that”. */
function isIdiom(tokens: Token[], at: number, phrase: string): boolean {
  const [previous, following] = [lowerAt(tokens, at - 1), lowerAt(tokens, at + 1)];
  if (phrase === 'once')
    return (
      /^(per|every|again|or|more|in|and|upon)$/.test(following) ||
      isOncePer(tokens, at) ||
      /^(at|only|more|than|just|all)$/.test(previous)
    );
  if (phrase === 'soon') return previous === 'as' || previous === 'too';
  if (phrase === 'now') return previous === 'until' || following === '-';
  if (phrase === 'so far') return lowerAt(tokens, at + 2) === 'as';
  if (phrase === 'recent') return previous === '-' || isRecentSpan(tokens, at);
  return false;
}

const isOncePer = (tokens: Token[], at: number): boolean =>
  /^(a|an|each)$/.test(lowerAt(tokens, at + 1)) && lowerAt(tokens, at + 2) in units;

const isRecentSpan = (tokens: Token[], at: number): boolean => lowerAt(tokens, at + 1) in units;

export const readVagueWord: Reader = (tokens, at) => {
  const found = skipAny(tokens, at, vagueWords);
  if (!found || isIdiom(tokens, at, found.phrase)) return undefined;
  return none(found.next, 'vague-word', 'vague', `“${found.phrase}” names no date`);
};

/** “in recent years”, “in the coming months”, “over the years”, “for decades”, “years ago”, “several years ago”. */
export const readVagueSpan: Reader = (tokens, at) => {
  const turn = skipAny(tokens, at, ['at the turn of', 'by the turn of', 'the turn of', 'turn of']);
  const century = turn && readTurn(tokens, turn.next);
  if (century) return century;
  const lead = skipAny(tokens, at, [
    'in the',
    'over the',
    'in',
    'over',
    'during',
    'during the',
    'for',
    'within the',
    'through the'
  ]);
  const start = lead?.next ?? at;
  const kind = skipAny(tokens, start, [
    'most recent',
    'more recent',
    'recent',
    'coming',
    'subsequent',
    'intervening',
    'earlier',
    'later',
    'future',
    'past'
  ]);
  const unit = kind?.next ?? start;
  const word = lowerAt(tokens, unit);
  const isPlural = (word in units && /s$|ia$/.test(word)) || (fineUnits.has(word) && word.endsWith('s'));
  const detail = 'the number is not stated';
  if (isPlural && lowerAt(tokens, unit + 1) === 'ago' && !kind)
    return none(unit + 2, 'vague-span', 'vague', detail);
  if (isPlural && kind) return none(unit + 1, 'vague-span', 'vague', detail);
  if (!isPlural || !lead || kind) return undefined;
  const isSpan = ['for', 'over the', 'through the', 'in the', 'over', 'in'].includes(lead.phrase);
  if (!isSpan || lowerAt(tokens, unit + 1) === 'of') return undefined;
  return none(unit + 1, 'vague-span', 'vague', detail);
};

/** “the turn of the century”, “the turn of the 20th century”. */
function readTurn(tokens: Token[], at: number): Match | undefined {
  const century = readCentury(tokens, at) ?? readCurrentUnit(tokens, at);
  return century && none(century.next, 'vague-span', 'vague', 'the years around it');
}

const durationLeads = ['for', 'in', 'within', 'over', 'during', 'after', 'for about', 'lasting'];
const bounds = [
  'more than',
  'less than',
  'fewer than',
  'at least',
  'at most',
  'up to',
  'as long as',
  'about',
  'around',
  'nearly',
  'almost',
  'roughly',
  'over',
  'approximately',
  'only',
  'just',
  'just over',
  'just under',
  'under',
  'some',
  'another',
  'the first',
  'the full'
];

/** “three consecutive years”. */
const lengthWords =
  'consecutive straight successive full whole long short more additional further extra'.split(' ');

/** “for five years”, “about two years”, “in more than 50 years”, “24 hours”: how long, not when. */
export const readDuration: Reader = (tokens, at) => {
  const lead = skipAny(tokens, at, durationLeads);
  const bound = skipAny(tokens, lead?.next ?? at, bounds);
  const start = bound?.next ?? lead?.next ?? at;
  const amount = readAmount(tokens, start);
  // “in as many years”.
  if (!amount || lowerAt(tokens, start - 1) === 'as') return undefined;
  const place = skipWord(tokens, amount.next, ...lengthWords);
  const word = lowerAt(tokens, place);
  const unit = units[word] ?? (fineUnits.has(word) ? word.replace(/s$/, '') : undefined);
  const next = place + 1;
  if (
    !unit ||
    unit === 'quarter' ||
    unit === 'weekend' ||
    isDash(tokens[next]) ||
    lowerAt(tokens, next) === 'old'
  )
    return undefined;
  // “twice a year”, “one day”, “a second”: only a preposition makes a duration of one.
  const isOne = ['a', 'an', 'one'].includes(lowerAt(tokens, start)) && amount.next === start + 1;
  if (isOne && !lead) return undefined;
  if (isOne && (word === 'second' || word === 'minute') && lead?.phrase !== 'for') return undefined;
  if (!/s$|ia$/.test(word) && !isOne && (amount.value === undefined || amount.value > 1)) return undefined;
  if (lowerAt(tokens, next) === 'of' && lowerAt(tokens, next + 1) === 'age') return undefined;
  const match = none(next, 'duration', 'duration', 'says how long, not when');
  return { ...match, duration: amount.value === undefined ? { unit } : { n: amount.value, unit } };
};

/** “every year”, “each Monday”, “on Sundays”. */
export const readRecurring: Reader = (tokens, at) => {
  const detail = 'happens again and again';
  const on = lowerAt(tokens, at) === 'on' ? at + 1 : at;
  const token = tokens[on];
  const isPlural = isCapital(token) && token!.lower.endsWith('s') && token!.lower.slice(0, -1) in weekdays;
  if (isPlural) return none(on + 1, 'recurring', 'recurring', detail);
  const every = skipAny(tokens, at, ['every other', 'every single', 'every', 'each']);
  if (!every) return undefined;
  const amount = every.phrase === 'every' ? readAmount(tokens, every.next) : undefined;
  const place = amount?.next ?? every.next;
  const word = lowerAt(tokens, place);
  if (word in units || word in seasons || fineUnits.has(word))
    return none(place + 1, 'recurring', 'recurring', detail);
  if (isCapital(tokens[place]) && word in weekdays) return none(place + 1, 'recurring', 'recurring', detail);
  const month = monthAt(tokens, place);
  return month && none(month.next, 'recurring', 'recurring', detail);
};

/** “at 3 p.m.”, “23:20 UTC”: a time of day without its date. A bare 5:12 may be a verse or a score. */
export const readClock: Reader = (tokens, at) => {
  const lead = skipAny(tokens, at, [
    'at around',
    'at about',
    'at',
    'by',
    'until',
    'before',
    'after',
    'around',
    'from',
    'since'
  ]);
  const start = lead?.next ?? at;
  if (!isClock(tokens[start])) return undefined;
  const next = skipClock(tokens, start);
  const isClear = lead !== undefined || next > start + 1 || /[ap]\.?m/i.test(tokens[start]!.text);
  return isClear ? none(next, 'clock', 'finer-than-day', 'a time of day without its date') : undefined;
};

const eventNouns = new Set(
  (
    'founding launch start beginning end war election outbreak birth independence creation introduction fall arrival revolution attack attacks ' +
    'collapse crisis pandemic release inception establishment death debut opening completion discovery invention merger split'
  ).split(' ')
);
const stops = new Set('there he she it they we you i his her its their who which that but and'.split(' '));

/** “since coming to power”, “since its founding”: an event, not a date. A causal “since” is not read. */
export const readSinceEvent: Reader = (tokens, at) => {
  const since = skipAny(tokens, at, ['ever since', 'since', 'until', 'after', 'before']);
  if (!since) return undefined;
  const isSince = since.phrase.endsWith('since');
  const word = lowerAt(tokens, since.next);
  if (isSince && /^\p{L}{2,}ing$/u.test(word)) {
    return none(endOfClause(tokens, since.next + 1, 5), 'event', 'event', 'an event, not a date');
  }
  const article = skipAny(tokens, since.next, ['the', 'its', 'his', 'her', 'their']);
  const noun =
    article && [article.next, article.next + 1].find((place) => eventNouns.has(lowerAt(tokens, place)));
  if (!isSince || !noun) return undefined;
  const isOf = lowerAt(tokens, noun + 1) === 'of';
  return none(isOf ? endOfClause(tokens, noun + 2, 4) : noun + 1, 'event', 'event', 'an event, not a date');
};

function endOfClause(tokens: Token[], at: number, longest: number): number {
  let next = at;
  while (next < tokens.length && next < at + longest) {
    const token = tokens[next]!;
    if (token.shape === 'mark' && !isApostrophe(token) && !isDash(token)) break;
    if (stops.has(token.lower)) break;
    next += 1;
  }
  return next;
}
