// The way through a lesson: which steps a route has, and which comes next.
import type { Step } from '#lib/present/lesson.ts';
import type { Minutes } from '#lib/story/story.ts';

export const routes: readonly Minutes[] = [10, 25, 45];

/** The steps of a route, in their order. */
export function stepsOf(steps: readonly Step[], route: Minutes): Step[] {
  return steps.filter(({ minutes }) => minutes <= route);
}

/**
 * The id so many steps on; it stops at both ends. From a step that the route leaves out, the nearest of the route.
 *
 * @example walk(steps, 45, 'contracts-1', 1) // 'contracts-question'
 */
export function walk(steps: readonly Step[], route: Minutes, from: string, by: 1 | -1): string {
  const at = steps.findIndex(({ id }) => id === from);
  const ahead = by > 0 ? steps.slice(at + 1) : steps.slice(0, Math.max(0, at)).reverse();
  return ahead.find(({ minutes }) => minutes <= route)?.id ?? from;
}

/** The step of an address: `readHash('#/contracts-2', steps)` → `'contracts-2'`; null where it names none. */
export function readHash(hash: string, steps: readonly Step[]): string | null {
  const id = /^#\/([a-z0-9-]+)$/.exec(hash)?.[1];
  return steps.some((step) => step.id === id) ? (id ?? null) : null;
}

/** All of a lesson. */
export const longest: Minutes = 45;

/** A route out of `?minutes=25`; null where none is named. */
export function readRoute(search: string): Minutes | null {
  const asked = Number(new URLSearchParams(search).get('minutes'));
  return routes.find((route) => route === asked) ?? null;
}

/** The part of an address that names route and step: `printPlace('contracts-2', 25)` → `'?minutes=25#/contracts-2'` */
export function printPlace(step: string, route: Minutes): string {
  return `${route === longest ? '' : `?minutes=${route}`}#/${step}`;
}
