// The key, beginning a page of its own: every answer with the sentences that it stands in.
import { HeadingLevel, Paragraph, TextRun, type Table } from 'docx';
import { printAnswer, type Item, type Task } from '#lib/worksheet/task.ts';
import type { WordSheet } from '#lib/worksheet/word/context.ts';
import { placeFigures } from '#lib/worksheet/word/place.ts';

export function keyParts(word: WordSheet): (Paragraph | Table)[] {
  const { sheet, about, withKey } = word;
  if (!withKey) return [];
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      pageBreakBefore: true,
      text: `Key to worksheet ${sheet.seed}, level ${sheet.level}`
    }),
    new Paragraph({
      text: `Numbers in brackets are sentences of the text. The key says what ${about.outlet}’s text says, not whether it is true.`
    }),
    ...sheet.tasks.flatMap((task, at) => taskKey(task, at, word))
  ];
}

function taskKey(task: Task, instance: number, word: WordSheet): (Paragraph | Table)[] {
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_3,
      numbering: { reference: 'key-tasks', level: 0 },
      text: task.title
    }),
    ...task.items.map((item) => itemKey(item, instance)),
    ...(task.solution ? placeFigures([task.solution], word) : [])
  ];
}

function itemKey({ field, sentences, quotation, prompt }: Item, instance: number): Paragraph {
  const of = quotation ?? prompt;
  return new Paragraph({
    style: 'KeyAnswer',
    numbering: { reference: 'key-items', level: 0, instance },
    children: [
      new TextRun({ text: printAnswer(field), style: 'Strong' }),
      ...(sentences.length > 0 ? [new TextRun(` [${sentences.join(', ')}]`)] : []),
      ...(of === '' ? [] : [new TextRun({ break: 1, text: of, style: 'Muted' })])
    ]
  });
}
