// Whether a text gives enough for a worksheet, and what one needs.
import type { Bank } from '#lib/worksheet/bank.ts';
import { makeWorksheet } from '#lib/worksheet/make.ts';
import { defaultSettings } from '#lib/worksheet/settings.ts';

export const tooLittle = 'This text gives too little for a worksheet';

/** What the makers of tasks ask for at the least, the easiest first. */
export const tasksNeed: readonly string[] = [
  'three marks of one chart, to find their sentences',
  'quotations of two speakers, to say who says them',
  'two different acts, such as a denial and a pledge, to name them',
  'two amounts, to say whether they are as stated or more than that',
  'two dated events of a timeline, to put on a blank one',
  'a quotation that does more than state, such as a denial, for the exit ticket',
  'questions that lead beyond the text, in the document’s classroom.yaml'
];

/** @example isEnough(collectBank(document, story, classroom)) // true */
export function isEnough(bank: Bank): boolean {
  return makeWorksheet(bank, defaultSettings).tasks.length > 0;
}
