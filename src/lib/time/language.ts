// What a language must bring: a function that finds expressions of time and says what they mean.
import type { Meaning, Part } from '#lib/time/meaning.ts';
import type { Direction, Extent, TimeForm } from '#lib/time/reading.ts';

/** One expression found, in UTF-16 offsets of the text. */
export interface FoundTime {
  start: number;
  end: number;
  core: { start: number; end: number };
  form: TimeForm;
  meaning: Meaning;
  extent: Extent;
  direction: Direction;
  part?: Part;
  duration?: { n?: number; unit: string };
}

/** Finds every expression of time, in order and without overlaps. */
export type FindTimes = (text: string) => FoundTime[];
