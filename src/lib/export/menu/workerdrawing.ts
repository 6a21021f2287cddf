// Asks the worker for files, one at a time; a cancel ends it at once, in the middle of whatever it does.
import type { Drawing } from '#lib/export/menu/draw.ts';
import type { Made, Task } from '#lib/export/menu/make.ts';
import type { Answer } from '#lib/export/menu/worker.ts';

export class WorkerDrawing implements Drawing {
  #worker: Worker | null = null;
  /** Asked one after another, so that each answer is to the question that was put. */
  #last: Promise<unknown> = Promise.resolve();

  ask<Asked extends Task>(task: Asked, signal: AbortSignal): Promise<Made[Asked['make']]> {
    const answer = this.#last.then(() => this.#put(task, signal));
    this.#last = answer.catch(() => undefined);
    return answer as Promise<Made[Asked['make']]>;
  }

  close(): void {
    this.#worker?.terminate();
    this.#worker = null;
  }

  #put(task: Task, signal: AbortSignal): Promise<Made[Task['make']]> {
    signal.throwIfAborted();
    const worker = (this.#worker ??= new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }));
    return new Promise((resolve, reject) => {
      const cancel = () => {
        this.close();
        reject(signal.reason as Error);
      };
      signal.addEventListener('abort', cancel, { once: true });
      worker.onmessage = ({ data }: MessageEvent<Answer>) => {
        signal.removeEventListener('abort', cancel);
        if (data.ok) resolve(data.made);
        else reject(new Error(data.why));
      };
      worker.onerror = () => {
        signal.removeEventListener('abort', cancel);
        this.close();
        reject(new Error('The code that draws files could not be loaded.'));
      };
      worker.postMessage(task);
    });
  }
}
