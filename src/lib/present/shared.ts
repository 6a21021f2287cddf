// The state that windows of one lesson share, and how it is read back from what a channel or a storage gives.
import type { Guesses } from '#lib/present/guesses.ts';
import type { Step } from '#lib/present/lesson.ts';
import { routes } from '#lib/present/walk.ts';
import type { Minutes } from '#lib/story/story.ts';

export type Curtain = 'black' | 'white' | null;

export interface Shared {
  /** Grows with every change; the higher one holds. */
  version: number;
  step: string;
  route: Minutes;
  curtain: Curtain;
  isFlat: boolean;
  guesses: Readonly<Record<string, Guesses>>;
  timerEnds: number | null;
  started: number;
}

/**
 * Null for anything that is no state of this lesson: an older page's, another document's, or nonsense.
 *
 * @example readShared({ version: 3, step: 'contracts-2', … }, lesson.steps)?.step // 'contracts-2'
 */
export function readShared(value: unknown, steps: readonly Step[]): Shared | null {
  if (typeof value !== 'object' || value === null) return null;
  const { version, step, route, curtain, isFlat, guesses, timerEnds, started } = value as Record<
    string,
    unknown
  >;
  if (typeof version !== 'number' || typeof started !== 'number') return null;
  if (typeof step !== 'string' || !steps.some(({ id }) => id === step)) return null;
  const known = routes.find((one) => one === route);
  if (known === undefined) return null;
  return {
    version,
    step,
    route: known,
    curtain: curtain === 'black' || curtain === 'white' ? curtain : null,
    isFlat: isFlat === true,
    guesses: readGuesses(guesses),
    timerEnds: typeof timerEnds === 'number' ? timerEnds : null,
    started
  };
}

function readGuesses(value: unknown): Record<string, Guesses> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).map(([id, guesses]) => {
      const { hands, numbers } = (guesses ?? {}) as Record<string, unknown>;
      return [id, { hands: readNumbers(hands), numbers: readNumbers(numbers) }];
    })
  );
}

function readNumbers(value: unknown): number[] {
  return Array.isArray(value) ? value.filter((one): one is number => Number.isFinite(one)) : [];
}
