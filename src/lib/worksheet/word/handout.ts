// The numbered text, beginning a page of its own.
import { HeadingLevel, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import type { WordSheet } from '#lib/worksheet/word/context.ts';
import { sentenceIndent } from '#lib/worksheet/word/styles.ts';

/** A sentence’s number is part of the text, not counted: a sentence that was split has 12 and 12b. */
export function handOutParts({ about, bank, withText }: WordSheet): Paragraph[] {
  if (!withText) return [];
  const meta = [about.publisherLine, about.dateline, about.missing.join(' ')].filter((text) => text !== '');
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      pageBreakBefore: true,
      text: 'The text, with its sentence numbers'
    }),
    new Paragraph({ style: 'Small', text: meta.join(' · ') }),
    ...bank.sentences
      .filter(({ kind }) => kind !== 'furniture')
      .map(({ kind, number, text, startsParagraph }) =>
        kind === 'heading'
          ? new Paragraph({ heading: HeadingLevel.HEADING_3, indent: { left: sentenceIndent }, text })
          : new Paragraph({
              style: 'Sentence',
              tabStops: [{ type: TabStopType.LEFT, position: sentenceIndent }],
              spacing: { before: startsParagraph ? 120 : 0, after: 40 },
              children: [
                new TextRun({ text: number, style: 'Strong' }),
                new TextRun({ children: [new Tab(), text] })
              ]
            })
      )
  ];
}
