// Draws in the page itself: a page opened from a file may start no worker of its own.
import type { Drawing } from '#lib/export/menu/draw.ts';
import { make, type Made, type Task } from '#lib/export/menu/make.ts';

export class PageDrawing implements Drawing {
  /** Lets the page show what it is about to do first; a cancel before that ends the work. */
  async ask<Asked extends Task>(task: Asked, signal: AbortSignal): Promise<Made[Asked['make']]> {
    await new Promise((resolve) => setTimeout(resolve));
    signal.throwIfAborted();
    const made = await make(task);
    signal.throwIfAborted();
    return made as Made[Asked['make']];
  }

  close(): void {}
}
