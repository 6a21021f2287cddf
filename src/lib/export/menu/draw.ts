// Who draws files for the menu: a worker beside the page, or the page itself where a browser lends it none.
import type { Made, Task } from '#lib/export/menu/make.ts';

export interface Drawing {
  /** Throws where the work failed or the signal cancelled it. @example await drawing.ask({ make: 'svg', input, options }, signal) */
  ask<Asked extends Task>(task: Asked, signal: AbortSignal): Promise<Made[Asked['make']]>;
  close(): void;
}
