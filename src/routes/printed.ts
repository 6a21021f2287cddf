// A document as its page shows it: built into the page on the server, fetched by the browser when a reader first moves.
import { printDocument } from '#lib/pages/printed/document.ts';
import { showControlsIn } from '#lib/words/controls.ts';
import type { PrintedDocument } from '#lib/ui/printed.ts';
import { loadSeed } from './seed.ts';

export async function printPage(id: string): Promise<PrintedDocument> {
  const { document, story } = await loadSeed(id);
  return showControlsIn(printDocument(document, story));
}
