// Draws and writes files beside the page, so that a large one neither stops the page nor outlives a cancel.
import { make, type Made, type Task } from '#lib/export/menu/make.ts';

export type Answer = { ok: true; made: Made[keyof Made] } | { ok: false; why: string };

addEventListener('message', (event: MessageEvent<Task>) => {
  make(event.data).then(
    (made) => postMessage({ ok: true, made } satisfies Answer),
    (problem: unknown) =>
      postMessage({ ok: false, why: problem instanceof Error ? problem.message : 'unknown' } satisfies Answer)
  );
});
