// A sheet out of a bank: the same for the same settings, in every browser and on the server.
import type { Bank } from '#lib/worksheet/bank.ts';
import type { Making } from '#lib/worksheet/making.ts';
import { makeRandom, seedOf } from '#lib/worksheet/random.ts';
import { itemsIn, type SheetSettings } from '#lib/worksheet/settings.ts';
import { taskKinds, type Task, type TaskKind, type Worksheet } from '#lib/worksheet/task.ts';
import { makeActs } from '#lib/worksheet/tasks/acts.ts';
import { makeBeyond } from '#lib/worksheet/tasks/beyond.ts';
import { makeBounds } from '#lib/worksheet/tasks/bounds.ts';
import { makeExit } from '#lib/worksheet/tasks/exit.ts';
import { makeFind } from '#lib/worksheet/tasks/find.ts';
import { makeHonest } from '#lib/worksheet/tasks/honest.ts';
import { makePlace } from '#lib/worksheet/tasks/place.ts';
import { makeVoices } from '#lib/worksheet/tasks/voices.ts';

const makers: Readonly<Record<TaskKind, (making: Making) => Task | null>> = {
  find: makeFind,
  voices: makeVoices,
  acts: makeActs,
  bounds: makeBounds,
  place: makePlace,
  honest: makeHonest,
  beyond: makeBeyond,
  exit: makeExit
};

/**
 * Makes a worksheet with its key. A kind of task keeps its items whether or not another is left out.
 *
 * @example makeWorksheet(bank, { seed: 7, level: 2, tasks: ['acts'], length: 'short' }).tasks[0].items.length // 3
 */
export function makeWorksheet(bank: Bank, { seed, level, tasks, length }: SheetSettings): Worksheet {
  const made = taskKinds
    .filter((kind) => tasks.includes(kind))
    .flatMap((kind): Task[] => {
      const random = makeRandom(seedOf(seed, kind));
      const task = makers[kind]({ bank, level, count: itemsIn[length], random });
      return task === null ? [] : [task];
    });
  const numbers = new Map(bank.sentences.map(({ id, number }) => [id, number]));
  return {
    seed,
    level,
    tasks: made,
    glossary: bank.glossary.map(({ word, sentence, means }) => ({
      word,
      number: numbers.get(sentence) ?? '',
      means
    }))
  };
}
