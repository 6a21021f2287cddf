// Pictures of a sheet as they stand in a Word file: one across the page, two side by side.
import {
  BorderStyle,
  ImageRun,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType
} from 'docx';
import { describeFigure, type Figure } from '#lib/worksheet/figure.ts';
import type { WordSheet } from '#lib/worksheet/word/context.ts';
import { textWidth } from '#lib/worksheet/word/paper.ts';
import { sizeOnPaper } from '#lib/worksheet/word/pictures.ts';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
export const noBorders = { top: none, bottom: none, left: none, right: none };

export function placeFigures(figures: readonly Figure[], word: WordSheet): (Paragraph | Table)[] {
  if (figures.length === 0) return [];
  if (figures.length === 1) return placeOne(figures[0]!, 1, word);
  const width = Math.floor(textWidth(word.paper) / figures.length);
  const cell = (figure: Figure) =>
    new TableCell({
      children: placeOne(figure, figures.length, word),
      width: { size: width, type: WidthType.DXA },
      borders: noBorders,
      margins: { left: 0, right: 0 }
    });
  return [
    new Table({
      rows: [new TableRow({ children: figures.map(cell), cantSplit: true })],
      columnWidths: figures.map(() => width),
      width: { size: width * figures.length, type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      borders: noBorders
    })
  ];
}

function placeOne(figure: Figure, inRow: number, word: WordSheet): Paragraph[] {
  const picture = word.pictures.get(figure);
  if (!picture) throw new Error(`The sheet’s picture “${figure.name || figure.form}” was not drawn.`);
  const image = new ImageRun({
    type: 'png',
    data: picture.png,
    transformation: sizeOnPaper(picture, inRow, word.paper),
    altText: {
      name: figure.name === '' ? 'Chart' : `Chart ${figure.name}`,
      description: describeFigure(figure, word.bank)
    }
  });
  const caption = new Paragraph({
    style: 'Picture',
    children: [new TextRun({ text: figure.name, style: 'Strong' })]
  });
  return [...(figure.name === '' ? [] : [caption]), new Paragraph({ style: 'Picture', children: [image] })];
}
