// Where an item is answered in a Word file: boxes to tick, a line for a number, lines to write on.
import {
  BorderStyle,
  CheckBox,
  HeightRule,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  WidthType
} from 'docx';
import type { Field } from '#lib/worksheet/task.ts';
import { textWidth, type Paper } from '#lib/worksheet/word/paper.ts';
import { noBorders } from '#lib/worksheet/word/place.ts';
import { hanging } from '#lib/worksheet/word/styles.ts';

/** 8.5 mm, as on the printed page. */
const lineHeight = 482;
const blank = 1300;

/** The last paragraph or table of an item; it isn’t kept with what comes next. */
export function answerParts(field: Field, paper: Paper): (Paragraph | Table)[] {
  switch (field.type) {
    case 'choice':
      return [
        new Paragraph({
          style: 'Answer',
          children: field.options.flatMap((option, at) => [
            new CheckBox({ alias: option }),
            new TextRun(`\u00a0${keepTogether(option)}${at < field.options.length - 1 ? '\u2003 ' : ''}`)
          ])
        })
      ];
    case 'sentence':
      return [
        new Paragraph({
          style: 'Answer',
          tabStops: [{ type: TabStopType.LEFT, position: hanging + 900 + blank, leader: 'underscore' }],
          children: [new TextRun({ children: ['sentence\u00a0', new Tab()] })]
        })
      ];
    case 'open':
      return [linesTable(field.lines, textWidth(paper) - hanging)];
  }
}

/** An option stands on one line; “\u00a0” keeps its words. */
function keepTogether(option: string): string {
  return option.replaceAll(' ', '\u00a0');
}

/** A row of the table is a line: Word makes one longer table of it with a click. */
function linesTable(lines: number, width: number): Table {
  const bottom = { style: BorderStyle.SINGLE, size: 4, color: '7f7f7f' };
  const row = () =>
    new TableRow({
      cantSplit: true,
      height: { value: lineHeight, rule: HeightRule.ATLEAST },
      children: [
        new TableCell({
          children: [new Paragraph({ style: 'Lines' })],
          width: { size: width, type: WidthType.DXA },
          borders: { ...noBorders, bottom }
        })
      ]
    });
  return new Table({
    rows: Array.from({ length: lines }, row),
    columnWidths: [width],
    width: { size: width, type: WidthType.DXA },
    indent: { size: hanging, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: { ...noBorders, insideHorizontal: bottom }
  });
}
