// What every part of a Word file is written from.
import type { Bank } from '#lib/worksheet/bank.ts';
import type { Worksheet } from '#lib/worksheet/task.ts';
import type { Paper } from '#lib/worksheet/word/paper.ts';
import type { WordPictures } from '#lib/worksheet/word/pictures.ts';

/** What is known of the document, as the page prints it. */
export interface WordAbout {
  title: string;
  short: string;
  outlet: string;
  /** “Voice of America, funded by the U.S. government” */
  publisherLine: string;
  dateline: string;
  /** What the text does not say: author, date. */
  missing: readonly string[];
}

export interface WordSheet {
  about: WordAbout;
  bank: Bank;
  sheet: Worksheet;
  paper: Paper;
  /** Whether the numbered text, and the key, are in the file. */
  withText: boolean;
  withKey: boolean;
  /** A picture for each of `neededPictures(sheet, withKey)`. */
  pictures: WordPictures;
}
