// The styles of a Word file. Whoever changes a style in Word changes every paragraph that has it.
import { AlignmentType, LevelFormat, LineRuleType, type INumberingOptions, type IStylesOptions } from 'docx';

/** Fonts that every Word has. What stands in for them elsewhere is named in the file’s table of fonts (settle.ts). */
export const fonts = { sans: 'Calibri', serif: 'Georgia' } as const;

const grey = '595959';
/** Twips that an item’s words stand in from its number. */
export const hanging = 400;
/** Twips that a sentence of the text stands in from its number. */
export const sentenceIndent = 560;

/** Sizes are half points. */
export function makeStyles(language: string): IStylesOptions {
  const heading = (size: number, before: number, after: number) => ({
    run: { font: fonts.serif, size, bold: true, color: '000000' },
    paragraph: { spacing: { before, after }, keepNext: true, keepLines: true }
  });
  const based = (id: string, name: string) => ({ id, name, basedOn: 'Normal', quickFormat: true });
  return {
    default: {
      document: {
        run: { font: fonts.sans, size: 21, language: { value: language } },
        paragraph: { spacing: { after: 80, line: 264, lineRule: LineRuleType.AUTO } }
      },
      title: heading(34, 0, 80),
      heading1: heading(30, 0, 120),
      heading2: heading(25, 320, 60),
      heading3: heading(22, 200, 40)
    },
    paragraphStyles: [
      { ...based('Instruction', 'Instruction'), paragraph: { keepNext: true, spacing: { after: 120 } } },
      {
        ...based('Item', 'Item'),
        paragraph: { keepNext: true, keepLines: true, spacing: { before: 120, after: 40 } }
      },
      {
        ...based('Answer', 'Answer'),
        paragraph: { indent: { left: hanging }, keepLines: true, spacing: { after: 60 } }
      },
      {
        ...based('Lines', 'Lines to write on'),
        paragraph: { spacing: { before: 0, after: 0, line: 240, lineRule: LineRuleType.AUTO } }
      },
      { ...based('Picture', 'Picture'), paragraph: { keepNext: true, spacing: { before: 60, after: 60 } } },
      {
        ...based('Sentence', 'Sentence of the text'),
        run: { font: fonts.serif, size: 20 },
        paragraph: {
          indent: { left: sentenceIndent, hanging: sentenceIndent },
          keepLines: true,
          spacing: { after: 40 }
        }
      },
      { ...based('KeyAnswer', 'Answer in the key'), run: { size: 19 }, paragraph: { keepLines: true } },
      { ...based('Small', 'Small print'), run: { size: 17, color: grey } }
    ],
    characterStyles: [
      { id: 'Quotation', name: 'Quotation', basedOn: 'DefaultParagraphFont', run: { font: fonts.serif } },
      { id: 'Muted', name: 'Muted', basedOn: 'DefaultParagraphFont', run: { size: 17, color: grey } },
      { id: 'Strong', name: 'Strong', basedOn: 'DefaultParagraphFont', run: { bold: true } }
    ]
  };
}

/** The lists: tasks, their items, and the same for the key, each counted by Word itself. */
export const numbering: INumberingOptions = {
  config: [
    { reference: 'tasks', levels: [level('%1')] },
    { reference: 'key-tasks', levels: [level('%1')] },
    { reference: 'items', levels: [level('%1.')] },
    { reference: 'key-items', levels: [level('%1.')] }
  ]
};

function level(text: string) {
  return {
    level: 0,
    format: LevelFormat.DECIMAL,
    text,
    alignment: AlignmentType.START,
    style: { run: { bold: true }, paragraph: { indent: { left: hanging, hanging } } }
  };
}
