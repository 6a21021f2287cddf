// No task of a sheet prints what another asks: not in its words, its options, its pictures or what is read out of them.
import { describe, expect, it } from 'vitest';
import { readSeed } from '#commands/seeds.ts';
import { faultsOf } from '#lib/charts/testing/boxes.ts';
import { toPageSvg } from '#lib/charts/scene/pagesvg.ts';
import type { BankClaim } from '#lib/worksheet/bank.ts';
import { collectBank } from '#lib/worksheet/collect.ts';
import { describeFigure, drawFigure, figureWidths, type Figure } from '#lib/worksheet/figure.ts';
import { makeWorksheet } from '#lib/worksheet/make.ts';
import { defaultSettings, lengths, type SheetSettings } from '#lib/worksheet/settings.ts';
import { taskKinds, type Item, type Task, type Worksheet } from '#lib/worksheet/task.ts';

const { document, story, classroom } = await readSeed('huawei-5g');
const bank = collectBank(document, story, classroom);
const claims = new Map(bank.claims.map((claim) => [claim.id, claim]));

const everySettings: SheetSettings[] = Array.from({ length: 200 }, (_, at) => at + 1).flatMap((seed) =>
  ([1, 2, 3] as const).flatMap((level) =>
    lengths.map((length) => ({ ...defaultSettings, seed, level, length }))
  )
);

const every = everySettings.map((settings) => ({ settings, sheet: makeWorksheet(bank, settings) }));

/** A stretch of a sheet on its own: an item’s words, or a picture’s. */
interface Printed {
  place: string;
  text: string;
}

const drawn = new Map<string, Printed[]>();
/** The words in a picture, and those that stand for it. The same few pictures come again and again. */
function printFigure(figure: Figure): Printed[] {
  const key = JSON.stringify(figure);
  const words = () => [
    {
      place: `picture of ${figure.form}`,
      text: toPageSvg(drawFigure(figure, bank, 680))
        .replace(/<[^>]*>/g, ' ')
        .replace(/\s+/g, ' ')
    },
    { place: `words for the picture of ${figure.form}`, text: describeFigure(figure, bank) }
  ];
  if (!drawn.has(key)) drawn.set(key, words());
  return drawn.get(key)!;
}

function printTask({ figures, items }: Task): Printed[] {
  return [
    ...figures.flatMap(printFigure),
    ...items.map(({ id, prompt, quotation }) => ({ place: id, text: `${prompt} ${quotation ?? ''}` }))
  ];
}

const cues = new Map<BankClaim, string[]>();
/** Whether somebody who reads it knows that it is about the claim: its label, or four words of its quotation in a row. */
function isAbout(text: string, claim: BankClaim): boolean {
  const read = () => {
    const words = claim.quote.split(' ');
    const runs = words.slice(0, -3).map((_, at) => words.slice(at, at + 4).join(' '));
    return [claim.label, ...(runs.length > 0 ? runs : [claim.quote])];
  };
  if (!cues.has(claim)) cues.set(claim, read());
  return cues.get(claim)!.some((words) => text.includes(words));
}

/** Words that give an answer away where they stand with what it is about. */
function giveaways(task: Task, { field, id }: Item, claim: BankClaim): RegExp[] {
  const plain = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  switch (task.kind) {
    case 'find':
      return [...(field.type === 'sentence' ? field.answers : [])].map(
        (number) => new RegExp(`[Ss]entence (?:\\d+, )*${number}\\b`)
      );
    case 'place':
      return claim.date ? [new RegExp(`(?<!\\d)${plain(claim.date.date)}|${plain(claim.date.words)}`)] : [];
    case 'bounds':
    case 'honest':
      return claim.value ? [new RegExp(plain(claim.value.words))] : [];
    case 'voices':
    case 'exit':
      return claim.voices.map((voice) => {
        const { name } = bank.voices.find((one) => one.id === voice)!;
        return new RegExp(plain(name));
      });
    case 'acts':
      return [/pledge|den(?:y|ie|ial)|announce|\bwill\b/i];
    case 'beyond':
      throw new Error(`${id} asks about a claim`);
  }
}

function findLeaks(sheet: Worksheet): string[] {
  const printed = sheet.tasks.map((task) => ({ kind: task.kind, parts: printTask(task) }));
  return sheet.tasks.flatMap((task) => {
    const others = printed.filter(({ kind }) => kind !== task.kind).flatMap(({ parts }) => parts);
    return task.items.flatMap((item) => {
      const claim = item.claim === null ? undefined : claims.get(item.claim);
      if (!claim) return [];
      const near = others.filter(({ text }) => isAbout(text, claim));
      return giveaways(task, item, claim).flatMap((answer) =>
        near.filter(({ text }) => answer.test(text)).map(({ place }) => `${place} answers ${item.id}`)
      );
    });
  });
}

describe('the tasks of a sheet', () => {
  it('give no answer away to each other, in 200 sheets at each level and length', () => {
    const leaks = new Map<string, number>();
    for (const { sheet } of every)
      for (const leak of findLeaks(sheet)) leaks.set(leak, (leaks.get(leak) ?? 0) + 1);
    expect([...leaks]).toEqual([]);
  });

  it('draw no event on one timeline that is to be put on another', () => {
    for (const { tasks } of every.map(({ sheet }) => sheet)) {
      const shown = tasks
        .flatMap(({ figures }) => figures)
        .flatMap((figure) => (figure.form === 'view' ? figure.claims : []));
      const placed = tasks.filter(({ kind }) => kind === 'place').flatMap(({ items }) => items);
      expect(placed.filter(({ claim }) => shown.includes(claim!))).toEqual([]);
    }
  });

  it('have pictures in which nothing is crowded or cut, whichever marks are left out, at each width', () => {
    const figures = new Map<string, Figure>(
      every.flatMap(({ sheet }) =>
        sheet.tasks.flatMap(({ figures, solution }) =>
          [...figures, ...(solution ? [solution] : [])].map(
            (figure) => [JSON.stringify(figure), figure] as const
          )
        )
      )
    );
    expect(figures.size).toBeGreaterThan(100);
    for (const [name, figure] of figures)
      for (const width of figureWidths) expect(faultsOf(drawFigure(figure, bank, width)), name).toEqual([]);
  });

  it('ask about a claim once', () => {
    for (const { settings, sheet } of every) {
      const { tasks } = sheet;
      const asked = tasks.flatMap(({ items }) => [...new Set(items.flatMap(({ claim }) => claim ?? []))]);
      expect(new Set(asked).size, JSON.stringify(settings)).toBe(asked.length);
    }
  });

  it('are all there, with enough to do, whatever the others took', () => {
    const charts = new Set<string>();
    for (const { settings, sheet } of every) {
      const { tasks } = sheet;
      expect(tasks.map(({ kind }) => kind)).toEqual(taskKinds);
      for (const { kind, figures, items } of tasks) {
        if (['find', 'acts', 'voices', 'bounds', 'place'].includes(kind))
          expect(items.length, `${kind} of ${JSON.stringify(settings)}`).toBeGreaterThanOrEqual(3);
        for (const figure of figures) if (figure.form === 'view') charts.add(`${kind} ${figure.view}`);
      }
    }
    expect(charts.size).toBeGreaterThanOrEqual(4);
  });
});

describe('a text with little in it', () => {
  it('has a task that is asked for alone, though the others would have left nothing for it', () => {
    const poor = { ...bank, views: bank.views.filter(({ id }) => id === 'contracts' || id === 'timeline') };
    const few = ['contracts', 'in-europe', 'founded', 'executive-order'];
    const small = { ...poor, claims: bank.claims.filter(({ id }) => few.includes(id)) };
    const kinds = (tasks: SheetSettings['tasks']) =>
      makeWorksheet(small, { ...defaultSettings, tasks }).tasks.map(({ kind }) => kind);
    expect(kinds(taskKinds)).not.toContain('bounds');
    expect(kinds(['bounds'])).toEqual(['bounds']);
  });
});
