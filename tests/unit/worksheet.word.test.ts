import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { rasterise } from '#commands/exportfaces.ts';
import { readSeed } from '#commands/seeds.ts';
import { readWorksheetArguments } from '#commands/worksheetarguments.ts';
import { elementsIn, readXml, textIn, type XmlElement } from '#lib/export/check/xml.ts';
import { printAbout } from '#lib/pages/printed/about.ts';
import { makeWordFile } from '#lib/pages/worksheet/wordfile.ts';
import { collectBank } from '#lib/worksheet/collect.ts';
import { describeFigure } from '#lib/worksheet/figure.ts';
import { makeWorksheet } from '#lib/worksheet/make.ts';
import { defaultSettings, type SheetSettings } from '#lib/worksheet/settings.ts';
import { printAnswer, type Worksheet } from '#lib/worksheet/task.ts';
import type { Paper } from '#lib/worksheet/word/paper.ts';
import type { WordSheet } from '#lib/worksheet/word/context.ts';

let whole: Omit<WordSheet, 'pictures' | 'sheet'>;
beforeAll(async () => {
  const { document, story, classroom } = await readSeed('huawei-5g');
  const bank = collectBank(document, story, classroom);
  whole = { about: printAbout(document), bank, paper: 'a4', withText: true, withKey: true };
});

type Asked = Partial<SheetSettings> & { paper?: Paper; withText?: boolean; withKey?: boolean };

async function write({ paper = 'a4', withText = true, withKey = true, ...settings }: Asked) {
  const sheet = makeWorksheet(whole.bank, { ...defaultSettings, ...settings });
  const file = await makeWordFile({ ...whole, paper, withText, withKey, sheet }, ({ svg }) =>
    Promise.resolve(rasterise(svg))
  );
  return { ...file, sheet };
}

const open = (bytes: Uint8Array) => {
  const files = unzipSync(bytes);
  const xml = (name: string) => {
    const read = readXml(strFromU8(files[name]!));
    if (!read.ok) throw new Error(`${name}: ${read.why}`);
    return read.root;
  };
  return { files, xml };
};

const within = (element: XmlElement, name: string): XmlElement[] =>
  [...elementsIn(element)].filter((one) => one.name === name);
/** Word keeps words together by a space of another kind. */
const plain = (text: string) => text.replace(/[\u00a0\u2003\s]+/g, ' ').trim();

/** Each paragraph of the file: its style, and its words with breaks as spaces. */
function readParagraphs(bytes: Uint8Array) {
  return within(open(bytes).xml('word/document.xml'), 'w:p').map((paragraph) => {
    const pieces = [...elementsIn(paragraph)].map((one) =>
      one.name === 'w:t' ? textIn(one) : /^w:(?:br|tab)$/.test(one.name) ? ' ' : ''
    );
    return {
      style: within(paragraph, 'w:pStyle')[0]?.attributes.get('w:val') ?? '',
      text: plain(pieces.join('')),
      list: within(paragraph, 'w:numId')[0]?.attributes.get('w:val') ?? '',
      beginsPage: within(paragraph, 'w:pageBreakBefore').length > 0
    };
  });
}

/** What the sheet says, in the order in which it says it. */
function expectedOf({ tasks }: Worksheet) {
  return tasks.flatMap(({ title, instruction, items }) => [
    title,
    instruction,
    ...items.flatMap(({ quotation, prompt, field }) => [
      plain(`${quotation ?? ''} ${prompt}`),
      ...(field.type === 'choice' ? [plain(field.options.join(' '))] : []),
      ...(field.type === 'sentence' ? ['sentence'] : [])
    ])
  ]);
}

describe('a worksheet as a Word file', () => {
  it.each([
    { seed: 3, level: 2 },
    { seed: 41, level: 1, length: 'long', paper: 'letter' },
    { seed: 9999, level: 3, length: 'short' }
  ] as const)('has the tasks of sheet $seed at level $level in their order, and their key', async (asked) => {
    const { bytes, sheet } = await write(asked);
    const paragraphs = readParagraphs(bytes);
    const key = paragraphs.findIndex(({ text }) => text.startsWith('Key to worksheet'));
    const styles = ['Heading2', 'Instruction', 'Item', 'Answer'];
    const tasks = paragraphs
      .slice(0, key)
      .filter(({ style, text }) => styles.includes(style) && text !== 'Hard words')
      .map(({ text }) => text);
    expect(tasks).toEqual(expectedOf(sheet).map(plain));

    const answers = paragraphs.slice(key).filter(({ style }) => /^(?:Heading3|KeyAnswer)$/.test(style));
    expect(answers.map(({ text }) => text)).toEqual(
      sheet.tasks.flatMap(({ title, items }) => [
        title,
        ...items.map(({ field, sentences, quotation, prompt }) =>
          plain(
            `${printAnswer(field)}${sentences.length > 0 ? ` [${sentences.join(', ')}]` : ''} ${quotation ?? prompt}`
          )
        )
      ])
    );
    expect(paragraphs[key]!.beginsPage).toBe(true);
    // A list for each task, so that each counts from one.
    const lists = (style: string) =>
      new Set(paragraphs.filter((one) => one.style === style).map(({ list }) => list)).size;
    expect(lists('Item')).toBe(sheet.tasks.length);
    expect(lists('KeyAnswer')).toBe(sheet.tasks.length);
  });

  it('has a picture for each figure, in words too, each with an id of its own', async () => {
    const { bytes, sheet } = await write({ seed: 3 });
    const { files, xml } = open(bytes);
    const drawn = within(xml('word/document.xml'), 'wp:docPr');
    const figures = [
      ...sheet.tasks.flatMap(({ figures }) => figures),
      ...sheet.tasks.flatMap(({ solution }) => (solution ? [solution] : []))
    ];
    expect(drawn.map((one) => one.attributes.get('descr'))).toEqual(
      figures.map((figure) => describeFigure(figure, whole.bank))
    );
    expect(drawn.map((one) => one.attributes.get('id'))).toEqual(figures.map((_, at) => String(at + 1)));
    const pictures = Object.entries(files).filter(([name]) => name.startsWith('word/media/'));
    expect(pictures.length).toBe(figures.length);
    for (const [, png] of pictures) expect(strFromU8(png.subarray(1, 4))).toBe('PNG');
  });

  it('is of the paper, the language and the fonts that it says, with its sentences', async () => {
    const { bytes } = await write({ paper: 'letter', tasks: ['find'] });
    const { xml } = open(bytes);
    const size = within(xml('word/document.xml'), 'w:pgSz')[0]!;
    expect([size.attributes.get('w:w'), size.attributes.get('w:h')]).toEqual(['12240', '15840']);
    expect(within(xml('word/styles.xml'), 'w:lang')[0]!.attributes.get('w:val')).toBe('en-US');
    expect(within(xml('word/fontTable.xml'), 'w:altName').length).toBe(2);
    const text = readParagraphs(bytes).filter(({ style }) => style === 'Sentence');
    const sentences = whole.bank.sentences.filter(({ kind }) => kind === 'sentence' || kind === 'credit');
    expect(text.map((one) => one.text)).toEqual(
      sentences.map(({ number, text }) => plain(`${number} ${text}`))
    );
  });

  it('leaves out the text and the key where they are not wanted', async () => {
    const { bytes } = await write({ withText: false, withKey: false });
    const paragraphs = readParagraphs(bytes);
    expect(paragraphs.filter(({ beginsPage }) => beginsPage)).toEqual([]);
    expect(paragraphs.filter(({ style }) => /^(?:Sentence|KeyAnswer)$/.test(style))).toEqual([]);
  });

  it('is the same, byte for byte, each time it is written', async () => {
    const [first, second] = [await write({ seed: 7 }), await write({ seed: 7 })];
    expect(first.name).toBe('huawei-5g-worksheet-7-level-2.docx');
    expect(Buffer.from(first.bytes).equals(Buffer.from(second.bytes))).toBe(true);
  });
});

describe('the arguments of the worksheet command', () => {
  it('ask for a sheet as its address does', () => {
    const words = [
      'huawei-5g',
      '--seed',
      '3',
      '--level',
      '1',
      '--tasks',
      'find,exit',
      '--paper',
      'letter',
      '--no-key'
    ];
    expect(readWorksheetArguments(words)).toEqual({
      ok: true,
      request: {
        document: 'huawei-5g',
        settings: { ...defaultSettings, seed: 3, level: 1, tasks: ['find', 'exit'] },
        paper: 'letter',
        withText: true,
        withKey: false,
        out: undefined
      }
    });
  });

  it.each([
    [['huawei-5g', '--level', '4'], 'level: “4” can’t be.'],
    [['huawei-5g', '--tasks', 'find,lose'], 'tasks: “find,lose” can’t be.'],
    [['huawei-5g', '--paper', 'a5', '--seed', '0'], 'seed: “0” can’t be. paper: “a5” can’t be.'],
    [[], 'Name one document.']
  ])('%j are refused', (words, why) => {
    expect(readWorksheetArguments(words)).toEqual({ ok: false, why });
  });
});
