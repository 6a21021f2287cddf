// What the one file carries beside its program: plain JSON.
import type { ExportInput } from '#lib/export/exportinput.ts';
import type { Lesson } from '#lib/present/lesson.ts';
import type { PrintedDocument } from '#lib/ui/printed.ts';
import type { Bank } from '#lib/worksheet/bank.ts';

export interface LessonData {
  printed: PrintedDocument;
  lesson: Lesson;
  bank: Bank;
  /** By view. */
  exports: Readonly<Record<string, ExportInput>>;
  /** The faces of PNG and PDF files, by their `file`: a TTF in base64. */
  faces: Readonly<Record<string, string>>;
  /** The lesson’s absolute address on the site; null where none is configured. */
  canonical: string | null;
}

/** The id of the element that holds it. */
export const dataId = 'lesson-data';
