// A sheet out of a bank: the same for the same settings, in every browser and on the server.
import type { Bank } from '#lib/worksheet/bank.ts';
import { readElsewhere } from '#lib/worksheet/giveaway.ts';
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

/** In the order in which they choose: first those with the fewest claims to choose from. */
const makers: Readonly<Record<TaskKind, (making: Making) => Task | null>> = {
  honest: makeHonest,
  place: makePlace,
  bounds: makeBounds,
  find: makeFind,
  beyond: makeBeyond,
  acts: makeActs,
  voices: makeVoices,
  exit: makeExit
};

/**
 * Makes a worksheet with its key. All kinds of task are made together, so that none gives away the answer of another
 * and each keeps its items whether or not another is left out.
 *
 * @example makeWorksheet(bank, { seed: 7, level: 2, tasks: ['acts'], length: 'short' }).tasks[0].items.length // 3
 */
export function makeWorksheet(bank: Bank, settings: SheetSettings): Worksheet {
  const { seed, level, tasks } = settings;
  const together = addTasks([], taskKinds, bank, settings).filter(({ kind }) => tasks.includes(kind));
  // In a short text the kinds that were not asked for may have left nothing for one that was.
  const made = addTasks(together, tasks, bank, settings);
  const numbers = new Map(bank.sentences.map(({ id, number }) => [id, number]));
  return {
    seed,
    level,
    tasks: taskKinds.flatMap((kind) => made.filter((task) => task.kind === kind)),
    glossary: bank.glossary.map(({ word, sentence, means }) => ({
      word,
      number: numbers.get(sentence) ?? '',
      means
    }))
  };
}

/** The tasks and those of the wanted kinds that are not among them yet, each made with a view to all before it. */
function addTasks(
  tasks: readonly Task[],
  wanted: readonly TaskKind[],
  bank: Bank,
  { seed, level, length }: SheetSettings
): readonly Task[] {
  const kinds = (Object.keys(makers) as TaskKind[]).filter((kind) => wanted.includes(kind));
  return kinds.reduce<readonly Task[]>((made, kind) => {
    if (made.some((task) => task.kind === kind)) return made;
    const task = makers[kind]({
      bank,
      level,
      count: itemsIn[length],
      random: makeRandom(seedOf(seed, kind)),
      elsewhere: readElsewhere(made, bank)
    });
    return task === null ? made : [...made, task];
  }, tasks);
}
