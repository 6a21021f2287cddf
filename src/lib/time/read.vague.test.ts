// Expressions of time from which no date can come: they are found, and say why.
import { describe, expect, it } from 'vitest';
import { readTimes } from '#lib/time/read.ts';
import { mark, timeOf, unmark } from '#lib/time/testing/marked.ts';

const cases: [sentence: string, ...outcomes: string[]][] = [
  ['[Since coming to power], he has said little.', 'event: ✗ event'],
  ['[Since coming to power] there have been many.', 'event: ✗ event'],
  ['[Since its founding], it has grown.', 'event: ✗ event'],
  ['[Since the end of the war], it has grown.', 'event: ✗ event'],
  ['[Since then], it has grown.', 'anchored: ✗ anchored-elsewhere'],
  ['[Two weeks earlier], it had rained.', 'anchored: ✗ anchored-elsewhere'],
  ['[Five years later], it had grown.', 'anchored: ✗ anchored-elsewhere'],
  ['[The following year], it grew.', 'anchored: ✗ anchored-elsewhere'],
  ['[That day], it rained.', 'anchored: ✗ anchored-elsewhere'],
  ['[A short time later], it splashed down.', 'anchored: ✗ anchored-elsewhere'],
  ['It paid a [recent] visit.', 'vague-word: ✗ vague'],
  ['It has [recently] grown.', 'vague-word: ✗ vague'],
  ['It is [now] closed.', 'vague-word: ✗ vague'],
  ['[Right now], it is closed.', 'vague-word: ✗ vague'],
  ['It is [currently] closed.', 'vague-word: ✗ vague'],
  ['[So far], it has held.', 'vague-word: ✗ vague'],
  ['[In the future], it may grow.', 'vague-word: ✗ vague'],
  ['It was [once] a school.', 'vague-word: ✗ vague'],
  ['It will [soon] close.', 'vague-word: ✗ vague'],
  ['It has grown [in recent years].', 'vague-span: ✗ vague'],
  ['It will grow [in the coming months].', 'vague-span: ✗ vague'],
  ['[Over the years], it has grown.', 'vague-span: ✗ vague'],
  ['It has stood [for decades].', 'vague-span: ✗ vague'],
  ['It has grown [in the past few years].', 'vague-span: ✗ vague'],
  ['It closed [years ago].', 'ago: ✗ vague'],
  ['It closed [several years ago].', 'ago: ✗ vague'],
  ['It worked [for five years].', 'duration: ✗ duration'],
  ['The trip takes [about two years].', 'duration: ✗ duration'],
  ['It was the first [in more than 50 years].', 'duration: ✗ duration'],
  ['It was built [in two years].', 'duration: ✗ duration'],
  ['They stay [for only a week].', 'duration: ✗ duration'],
  ['It broke up [73 seconds] after liftoff.', 'duration: ✗ duration'],
  ['It closes [on Sundays].', 'recurring: ✗ recurring'],
  ['It meets [every Monday].', 'recurring: ✗ recurring'],
  ['It grows [every year].', 'recurring: ✗ recurring'],
  ['It starts [at 3 p.m.] in the hall.', 'clock: ✗ finer-than-day'],
  ['The signal came at [23:20 UTC] sharp.'.replace('at [', '[at '), 'clock: ✗ finer-than-day'],
  ['It fell [in the past 24 hours].', 'window: ✗ finer-than-day'],
  ['It fell [two hours ago].', 'ago: ✗ finer-than-day']
];

describe('readTimes finds expressions without a date and says why', () => {
  it.each(cases)('%s', (sentence, ...outcomes) => {
    expect(mark(unmark(sentence), timeOf('2019-05-15'))).toEqual({ marked: sentence, outcomes });
    expect(readTimes(unmark(sentence))[0]?.kind).toBe('vague');
  });

  it('tells how long a duration is', () => {
    expect(readTimes('It worked for five years.')[0]?.duration).toEqual({ n: 5, unit: 'year' });
    expect(readTimes('It worked for several months.')[0]?.duration).toEqual({ unit: 'month' });
    expect(readTimes('It took 73 seconds to start.')[0]?.duration).toEqual({ n: 73, unit: 'second' });
  });
});
