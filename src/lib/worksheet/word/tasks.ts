// The tasks of a sheet as headings, numbered items and room to answer.
import { HeadingLevel, Paragraph, TextRun, type Table } from 'docx';
import type { Item, Task } from '#lib/worksheet/task.ts';
import { answerParts } from '#lib/worksheet/word/answer.ts';
import type { WordSheet } from '#lib/worksheet/word/context.ts';
import { placeFigures } from '#lib/worksheet/word/place.ts';

/** One task; `instance` counts its list of items anew. */
export function taskParts(task: Task, instance: number, word: WordSheet): (Paragraph | Table)[] {
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_2,
      numbering: { reference: 'tasks', level: 0 },
      text: task.title
    }),
    new Paragraph({ style: 'Instruction', text: task.instruction }),
    ...placeFigures(task.figures, word),
    ...task.items.flatMap((item) => itemParts(item, instance, word))
  ];
}

function itemParts(item: Item, instance: number, { paper }: WordSheet): (Paragraph | Table)[] {
  const quotation = item.quotation === null ? [] : [quotationRun(item.quotation)];
  const prompt = item.prompt === '' ? [] : [new TextRun(item.prompt)];
  const between = quotation.length > 0 && prompt.length > 0 ? [new TextRun({ break: 1 })] : [];
  return [
    new Paragraph({
      style: 'Item',
      numbering: { reference: 'items', level: 0, instance },
      children: [...quotation, ...between, ...prompt]
    }),
    ...answerParts(item.field, paper)
  ];
}

/** The source’s words. */
export function quotationRun(words: string): TextRun {
  return new TextRun({ text: words, style: 'Quotation' });
}
