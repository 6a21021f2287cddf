// Which sheet: read from an address and written into one, so that a sheet can be sent.
import { taskKinds, type TaskKind } from '#lib/worksheet/task.ts';

export const lengths = ['short', 'medium', 'long'] as const;
export type Length = (typeof lengths)[number];

/** Items a task has at most. */
export const itemsIn: Readonly<Record<Length, number>> = { short: 3, medium: 4, long: 6 };

export interface SheetSettings {
  /** 1 to 9999 */
  seed: number;
  level: 1 | 2 | 3;
  tasks: readonly TaskKind[];
  length: Length;
}

export const defaultSettings: SheetSettings = { seed: 7, level: 2, tasks: taskKinds, length: 'medium' };

/**
 * Reads what a form or a link sends; what makes no sense is as if it were not there.
 *
 * @example readSettings(new URLSearchParams('seed=12&level=1&tasks=find&tasks=acts')) // { seed: 12, level: 1, tasks: ['find', 'acts'], length: 'medium' }
 */
export function readSettings(asked: URLSearchParams): SheetSettings {
  const seed = Number(asked.get('seed') ?? '');
  const level = Number(asked.get('level') ?? '');
  const named = asked.getAll('tasks').flatMap((names) => names.split(','));
  const tasks = taskKinds.filter((kind) => named.includes(kind));
  const length = lengths.find((one) => one === asked.get('length'));
  return {
    seed: Number.isInteger(seed) && seed >= 1 && seed <= 9999 ? seed : defaultSettings.seed,
    level: level === 1 || level === 2 || level === 3 ? level : defaultSettings.level,
    tasks: tasks.length > 0 ? tasks : defaultSettings.tasks,
    length: length ?? defaultSettings.length
  };
}

/** @example writeSettings({ seed: 12, level: 1, tasks: ['find'], length: 'short' }) // 'seed=12&level=1&tasks=find&length=short' */
export function writeSettings({ seed, level, tasks, length }: SheetSettings): string {
  return new URLSearchParams({
    seed: String(seed),
    level: String(level),
    tasks: tasks.join(','),
    length
  })
    .toString()
    .replaceAll('%2C', ',');
}
