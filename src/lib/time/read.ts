// Finds every expression of time in a sentence and resolves it against a reference date.
import { findEnglishTimes } from '#lib/time/english.ts';
import type { FindTimes, FoundTime } from '#lib/time/language.ts';
import { findUnresolved, needsReference } from '#lib/time/meaning.ts';
import type { TimeReading } from '#lib/time/reading.ts';
import { resolveMeaning } from '#lib/time/resolve/agree.ts';

/** One row a language. */
const languages: Record<string, FindTimes> = { en: findEnglishTimes };

export type TimeLanguage = keyof typeof languages;

/**
 * Every expression of time in a text, in order and without overlaps. Words that name no date (“recently”,
 * “for five years”) are found too, as `vague`. An unknown language is read as English.
 * @example readTimes('It was founded in 1987.')[0]?.words // 'in 1987'
 * @example readTimes('Last year it grew.')[0]?.resolve(time of 2019-05-15/2019-05-17) // { ok: true, edtf: '2018', … }
 */
export function readTimes(text: string, options: { language?: TimeLanguage } = {}): TimeReading[] {
  const find = languages[options.language ?? 'en'] ?? findEnglishTimes;
  return find(text).map((found) => readingOf(text, found));
}

function readingOf(text: string, found: FoundTime): TimeReading {
  const { start, end, core, form, meaning, extent, direction } = found;
  const isVague = findUnresolved(meaning) !== undefined;
  const reading: TimeReading = {
    start,
    end,
    words: text.slice(start, end),
    core,
    form,
    kind: isVague ? 'vague' : needsReference(meaning) ? 'relative' : 'absolute',
    direction,
    resolve: (reference) => resolveMeaning(meaning, extent, direction, reference)
  };
  if (found.part) reading.approximatePart = found.part;
  if (found.duration) reading.duration = found.duration;
  return reading;
}
