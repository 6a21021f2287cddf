// Who prints pictures on the server. A server module hands the printer over, so that no import leads from a page's
// component to the layout code: a bundler otherwise sends it to every reader, even where nothing calls it.
import type { PrintedView } from '#lib/ui/printed.ts';

export interface Printer {
  printKey: (view: PrintedView) => string;
  printPictures: (view: PrintedView) => string;
}

let provided: Printer | undefined;

/** Called once on the server, before a page is rendered. */
export function providePrinter(printer: Printer): void {
  provided = printer;
}

/**
 * What the server prints of a view; a server without a printer would send pages without pictures, so it stops.
 *
 * @example printOnServer(view).key // '<li><svg …'
 */
export function printOnServer(view: PrintedView): { key: string; pictures: string } {
  if (!provided) throw new Error('No printer was provided: src/hooks.server.ts does it.');
  return { key: provided.printKey(view), pictures: provided.printPictures(view) };
}
