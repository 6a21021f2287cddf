// A worksheet as a Word file that teachers can change: styles, lists and tables, no drawn page.
import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  PageNumber,
  Packer,
  Paragraph,
  Tab,
  TabStopType,
  TextRun
} from 'docx';
import { nestQuotes } from '#lib/words/quoted.ts';
import type { WordSheet } from '#lib/worksheet/word/context.ts';
import { glossaryParts } from '#lib/worksheet/word/glossary.ts';
import { handOutParts } from '#lib/worksheet/word/handout.ts';
import { keyParts } from '#lib/worksheet/word/key.ts';
import { margin, paperSizes, textWidth } from '#lib/worksheet/word/paper.ts';
import { settle } from '#lib/worksheet/word/settle.ts';
import { makeStyles, numbering } from '#lib/worksheet/word/styles.ts';
import { taskParts } from '#lib/worksheet/word/tasks.ts';

/** Word asks for a region to check spelling by; the text says none. */
const languages: Readonly<Record<string, string>> = { en: 'en-US' };

/**
 * The bytes of a DOCX, the same for the same input, in Node and in a browser.
 *
 * @example await writeWord({ about, bank, sheet, paper: 'a4', withText: true, withKey: true, pictures })
 */
export async function writeWord(word: WordSheet): Promise<Uint8Array> {
  const { about, bank, sheet, paper } = word;
  const { language } = bank.document;
  const document = new Document({
    title: `${about.short}: worksheet ${sheet.seed}, level ${sheet.level}`,
    subject: about.title,
    creator: 'Sourceline',
    lastModifiedBy: 'Sourceline',
    styles: makeStyles(languages[language] ?? language),
    numbering,
    sections: [
      {
        properties: {
          page: {
            size: paperSizes[paper],
            margin: { top: margin, bottom: margin, left: margin, right: margin, footer: 500 }
          }
        },
        footers: { default: footer(word) },
        children: [
          ...headParts(word),
          ...sheet.tasks.flatMap((task, at) => taskParts(task, at, word)),
          ...glossaryParts(word),
          ...handOutParts(word),
          ...keyParts(word)
        ]
      }
    ]
  });
  return settle(new Uint8Array(await Packer.toArrayBuffer(document)));
}

function headParts({ about, paper }: WordSheet): Paragraph[] {
  const right = textWidth(paper);
  const rule = { type: TabStopType.LEFT, leader: 'underscore' } as const;
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, text: `${about.short}: read the source` }),
    new Paragraph({
      tabStops: [
        { ...rule, position: Math.round(right * 0.66) },
        { ...rule, position: right }
      ],
      children: [new TextRun({ children: ['Name\u00a0', new Tab(), '\u2003Date\u00a0', new Tab()] })]
    }),
    new Paragraph({
      style: 'Small',
      text: `You need the text “${nestQuotes(about.title)}” (${about.outlet}) with its sentence numbers.`
    })
  ];
}

function footer({ about, sheet, paper }: WordSheet): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: 'Small',
        tabStops: [{ type: TabStopType.RIGHT, position: textWidth(paper) }],
        alignment: AlignmentType.START,
        children: [
          new TextRun({
            children: [
              `Sourceline worksheet ${sheet.seed}, level ${sheet.level}`,
              ...[new Tab(), PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES]
            ]
          }),
          new TextRun({
            break: 1,
            text: `Source: ${about.publisherLine}. Quoted words are in the text. Not fact-checked.`
          })
        ]
      })
    ]
  });
}
