// What a browser brings to a lesson: its storage, its channel to other windows, its clock. Any of them may be barred.
import type { Lesson } from '#lib/present/lesson.ts';
import { makeMemory } from '#lib/present/memory.ts';
import { Presentation } from '#lib/present/presentation.svelte.ts';
import type { Minutes } from '#lib/story/story.ts';
import { readHash, readRoute } from '#lib/present/walk.ts';
import { openWire } from '#lib/present/windows.ts';

/** The lesson of this window, at the step of its address. */
export function startPresentation(
  lesson: Lesson,
  onstep: (id: string, route: Minutes) => void
): Presentation {
  return new Presentation(
    {
      lesson,
      memory: makeMemory(lesson.id, () => globalThis.sessionStorage),
      openWire: (receive) => openWire(lesson.id, receive),
      now: () => Date.now(),
      onstep
    },
    readHash(location.hash, lesson.steps),
    readRoute(location.search)
  );
}
