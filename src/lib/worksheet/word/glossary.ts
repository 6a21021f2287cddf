// The hard words as a table that can grow.
import {
  BorderStyle,
  HeadingLevel,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType
} from 'docx';
import type { WordSheet } from '#lib/worksheet/word/context.ts';
import { textWidth } from '#lib/worksheet/word/paper.ts';
import { noBorders } from '#lib/worksheet/word/place.ts';

/** As on the page, a sheet for readers who need no help has none. */
export function glossaryParts({ sheet, paper }: WordSheet): (Paragraph | Table)[] {
  if (sheet.glossary.length === 0 || sheet.level === 3) return [];
  const rule = { style: BorderStyle.SINGLE, size: 2, color: 'a6a6a6' };
  const widths = [0.28, 0.12, 0.6].map((share) => Math.floor(textWidth(paper) * share));
  const row = (cells: readonly TextRun[], isHead = false) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: cells.map(
        (run, at) =>
          new TableCell({
            children: [new Paragraph({ style: 'Lines', children: [run] })],
            width: { size: widths[at]!, type: WidthType.DXA },
            margins: { top: 40, bottom: 40, left: at === 0 ? 0 : 80, right: 80 },
            borders: { ...noBorders, bottom: rule }
          })
      )
    });
  const head = ['Word', 'Sentence', 'What it means'].map((text) => new TextRun({ text, style: 'Muted' }));
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_2, text: 'Hard words' }),
    new Table({
      rows: [
        row(head, true),
        ...sheet.glossary.map(({ word, number, means }) =>
          row([new TextRun({ text: word, style: 'Strong' }), new TextRun(number), new TextRun(means)])
        )
      ],
      columnWidths: widths,
      width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      borders: noBorders
    })
  ];
}
