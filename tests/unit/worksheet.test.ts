import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readSeed } from '#commands/seeds.ts';
import type { Bank } from '#lib/worksheet/bank.ts';
import { collectBank } from '#lib/worksheet/collect.ts';
import { drawFigure } from '#lib/worksheet/figure.ts';
import { makeWorksheet } from '#lib/worksheet/make.ts';
import { defaultSettings, readSettings, writeSettings, type SheetSettings } from '#lib/worksheet/settings.ts';
import { isRight, printAnswer, type Item } from '#lib/worksheet/task.ts';

// The other route: the seeds as they were written, read with nothing of ours but a YAML parser.
interface RawQuote {
  exact: string | string[];
  says?: { voice: string };
}
interface RawClaim {
  id: string;
  label: string;
  act?: string;
  quotes?: RawQuote[];
  when?: { words: string; edtf?: string };
  value?: { words?: string };
}
const folder = 'seeds/huawei-5g';
const read = (file: string) => parse(readFileSync(`${folder}/${file}`, 'utf8')) as never;
const claims = new Map(
  (read('claims.yaml') as { claims: RawClaim[] }).claims.map((claim) => [claim.id, claim])
);
const sentences = read('sentences.yaml') as { id: string; text: string }[];
const attributions = read('attributions.yaml') as { at: string; exact?: string | string[]; voice: string }[];
const voices = (read('document.yaml') as { voices: Record<string, { name: string; short?: string }> }).voices;

const flat = (text: string) => text.replace(/\s+/g, ' ');
const partsOf = ({ exact }: RawQuote) => (Array.isArray(exact) ? exact : [exact]).map(flat);

/** A sheet asks for the same claims many times. */
function remember(answer: (claim: RawClaim) => string[]): (claim: RawClaim) => string[] {
  const known = new Map<string, string[]>();
  return (claim) => {
    if (!known.has(claim.id)) known.set(claim.id, answer(claim));
    return known.get(claim.id)!;
  };
}

/** The numbers of the sentences that hold every part of one of a claim’s quotations. */
const findSentences = remember(({ quotes = [] }: RawClaim): string[] =>
  sentences
    .filter(({ text }) => quotes.some((quote) => partsOf(quote).every((part) => flat(text).includes(part))))
    .map(({ id }) => id.replace(/^s/, ''))
);

/** How a number is hedged, by the words before it alone. */
function readBound(words: string): 'more' | 'less' | 'about' | 'stated' {
  if (/\bmore than\b|\bover\b|\babove\b/i.test(words)) return 'more';
  if (/\b(?:less|fewer) than\b|\bunder\b|\bbelow\b/i.test(words)) return 'less';
  return /\babout\b|\baround\b|\bnearly\b/i.test(words) ? 'about' : 'stated';
}

/** The same of an option. */
function boundOfOption(option: string): string {
  return option.endsWith(', as stated') ? 'stated' : readBound(option);
}

/** A recorded date in words, by its pattern. */
function dateInWords(edtf: string | undefined): string {
  const months =
    'January February March April May June July August September October November December'.split(' ');
  if (edtf === undefined) return 'no date in the text';
  const one = (text: string): string => {
    const [year = '', month, day] = text.split('-');
    if (month === undefined) return year;
    if (Number(month) >= 33)
      return `${['first', 'second', 'third', 'fourth'][Number(month) - 33]} quarter of ${year}`;
    return `${day ? `${Number(day)} ` : ''}${months[Number(month) - 1]} ${year}`;
  };
  return edtf.split('/').map(one).join(' to ');
}

let bank: Bank;
beforeAll(async () => {
  const { document, story, classroom } = await readSeed('huawei-5g');
  bank = JSON.parse(JSON.stringify(collectBank(document, story, classroom))) as Bank;
});

const every: SheetSettings[] = Array.from({ length: 200 }, (_, at) => at + 1).flatMap((seed) =>
  ([1, 2, 3] as const).map((level) => ({ ...defaultSettings, seed, level, length: 'long' as const }))
);
const chosen = ({ field }: Item) => printAnswer(field);

describe('the key of 200 sheets at each level', () => {
  it('agrees with the seeds, read another way', () => {
    let checked = 0;
    for (const settings of every) {
      for (const task of makeWorksheet(bank, settings).tasks) {
        for (const item of task.items) {
          const claim = item.claim === null ? undefined : claims.get(item.claim);
          const where = `${item.id}, seed ${settings.seed}, level ${settings.level}`;
          if (item.field.type === 'open') continue;
          if (claim) expect(item.sentences.join(), where).toBe(findSentences(claim).join());
          checked++;
          expect(
            isRight(
              item.field,
              item.field.type === 'choice' ? String(item.field.answer) : item.field.answers[0]!
            )
          ).toBe(true);
          switch (task.kind) {
            case 'find':
              expect(item.field.type === 'sentence' && item.field.answers, where).toEqual(
                findSentences(claim!)
              );
              break;
            case 'acts':
              expect(chosen(item), where).toBe(
                { states: 'stated', denies: 'denied', pledges: 'pledged', announces: 'announced' }[
                  claim!.act ?? 'states'
                ]
              );
              break;
            case 'bounds':
              expect(boundOfOption(chosen(item)), where).toBe(readBound(claim!.value!.words!));
              break;
            case 'place':
              expect(chosen(item), where).toBe(dateInWords(claim!.when?.edtf));
              break;
            case 'voices': {
              const [voice] = voicesOf(claim!);
              expect(chosen(item), where).toBe(nameOf(voice!));
              break;
            }
            case 'honest':
              if (claim) expect(boundOfOption(chosen(item)), where).toBe(readBound(claim.value!.words!));
              else if (item.id === 'honest-scale') expect(chosen(item)).toBe('above zero');
              else if (item.id === 'honest-teller') expect(chosen(item)).toBe('chart B');
              else expect(chosen(item), where).toBe('no');
              break;
            default:
              throw new Error(`${where} has a closed field that nothing checks`);
          }
        }
      }
    }
    expect(checked).toBeGreaterThan(600 * 15);
  });

  it('has one right option among different ones, and no item twice', () => {
    for (const settings of every) {
      const items = makeWorksheet(bank, settings).tasks.flatMap((task) => task.items);
      expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
      for (const { field, id } of items) {
        if (field.type !== 'choice') continue;
        expect(new Set(field.options).size, id).toBe(field.options.length);
        expect(field.options[field.answer], id).toBeDefined();
      }
    }
  });
});

/** Whose words the attributions give to the first quotation: the stretch that holds its middle. */
const voicesOf = remember((claim: RawClaim): string[] => {
  const own = claim.quotes?.flatMap(({ says }) => says?.voice ?? []) ?? [];
  if (own.length > 0) return own;
  const [part = ''] = partsOf(claim.quotes![0]!);
  const home = sentences.find(({ text }) => flat(text).includes(part))!;
  const middle = flat(home.text).indexOf(part) + Math.floor(part.length / 2);
  const holds = (stretch: string) => {
    const from = flat(home.text).indexOf(flat(stretch));
    return from >= 0 && from <= middle && middle < from + flat(stretch).length;
  };
  return attributions
    .filter(({ at, exact = home.text }) => at === home.id && [exact].flat().some(holds))
    .map(({ voice }) => voice);
});

function nameOf(voice: string): string {
  const { short, name, named = true } = voices[voice] as { name: string; short?: string; named?: boolean };
  return named ? (short ?? name) : name;
}

describe('makeWorksheet', () => {
  it('makes the same sheet for the same number, and another for another', () => {
    const sheet = (seed: number) => JSON.stringify(makeWorksheet(bank, { ...defaultSettings, seed }));
    expect(sheet(7)).toBe(sheet(7));
    expect(new Set(Array.from({ length: 50 }, (_, at) => sheet(at + 1))).size).toBe(50);
  });

  it('keeps a task as it is when another is left out', () => {
    const all = makeWorksheet(bank, defaultSettings).tasks.find(({ kind }) => kind === 'acts');
    expect(makeWorksheet(bank, { ...defaultSettings, tasks: ['acts'] }).tasks).toEqual([all]);
  });

  it('shows no sentence number in a picture of what is to be found', () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const [task] = makeWorksheet(bank, { ...defaultSettings, seed, tasks: ['find'] }).tasks;
      const scene = JSON.stringify(drawFigure(task!.figures[0]!, bank, 680));
      expect(scene).not.toMatch(/sentences? \d/);
      expect(scene).not.toContain('"mark"');
    }
  });
});

describe('settings', () => {
  it('come back from the address as they were written', () => {
    const settings: SheetSettings = { seed: 12, level: 3, tasks: ['find', 'exit'], length: 'long' };
    expect(readSettings(new URLSearchParams(writeSettings(settings)))).toEqual(settings);
    expect(readSettings(new URLSearchParams('seed=-1&level=9&tasks=none&length=huge'))).toEqual(
      defaultSettings
    );
  });
});
